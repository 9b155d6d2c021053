/** Times are compared with others of the same run; processor time, so that a busy machine says the same. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

export const PARTS = 8;
/** Twice the text may take two and a half times the time, so eight times the text this many times as long. */
export const MOST = 2.5 ** Math.log2(PARTS) / PARTS;

/** How much longer a text takes than its eighth, eight times. Noise only ever adds to a time, so the best of a few says it. */
export function growth(read: (text: string) => unknown, [part, whole]: readonly [string, string]): number {
  let best = Infinity;
  for (let tries = 0; tries < 6 && best > MOST; tries += 1) {
    const ofParts = timeOf(() => {
      for (let count = 0; count < PARTS; count += 1) read(part);
    });
    best = Math.min(best, timeOf(() => void read(whole)) / ofParts);
  }
  return best;
}
