/**
 * Resolves in the next frame, the rest of which paints earlier changes. A mark set here includes all of that task,
 * since tasks count by when they began.
 */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** How many frames are painted until a condition holds, including the one that shows it. */
export async function framesUntil(isSo: () => boolean): Promise<number> {
  for (let frames = 1; ; frames += 1) {
    await nextPaint();
    if (isSo()) return frames;
    if (frames > 1000) throw new Error('It never came to be painted');
  }
}

/** A separate turn, so that what follows is its own task. */
export function nextTurn(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
