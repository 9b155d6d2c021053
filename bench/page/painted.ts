/** When the next frame has been painted: what a frame's callbacks changed is drawn before the turn after them. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
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
