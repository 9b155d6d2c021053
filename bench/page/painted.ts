/**
 * In the next frame, of which the rest is to paint what was changed before it: a mark that is set here has all of that
 * task on its near side, since tasks count by when they began.
 */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** How many frames are painted until what is asked for is so, the one that shows it among them. */
export async function framesUntil(isSo: () => boolean): Promise<number> {
  for (let frames = 1; ; frames += 1) {
    await nextPaint();
    if (isSo()) return frames;
    if (frames > 1000) throw new Error('It never came to be painted');
  }
}

/** A turn of its own, so that what follows is a task by itself. */
export function nextTurn(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
