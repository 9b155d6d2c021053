/** Times are compared with others of the same run; processor time, so that a busy machine says the same. */
function timeOf(work: () => unknown, rounds: number): number {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

export const PARTS = 8;
/** Twice the text may take two and a half times the time, so eight times the text this many times as long. */
export const MOST = 2.5 ** Math.log2(PARTS) / PARTS;

const TRIES = 10;

/**
 * How much longer a text takes than its eighth, eight times: the best of a few tries, since noise only adds to a time. Each
 * try has one round more than the last, so that collections of garbage, which may fall on one side alone, come to fall on
 * both. The eight answers are kept until the last is there, as that of the whole is, or they would cost less to collect.
 */
export function growth(read: (text: string) => unknown, [part, whole]: readonly [string, string]): number {
  const readParts = () => Array.from({ length: PARTS }, () => read(part));
  const readWhole = () => read(whole);
  readParts();
  let best = Infinity;
  for (let rounds = 1; rounds <= TRIES && best > MOST; rounds += 1) {
    const ofParts = timeOf(readParts, rounds);
    best = Math.min(best, timeOf(readWhole, rounds) / ofParts);
  }
  return best;
}
