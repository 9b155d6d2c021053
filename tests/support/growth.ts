/** Times are compared with others of the same run, in processor time, so that a busy machine gives the same result. */
function timeOf(work: () => unknown, rounds: number): number {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

export const PARTS = 8;
/** Twice the text may take two and a half times as long, so eight times the text this many times as long. */
export const MOST = 2.5 ** Math.log2(PARTS) / PARTS;

const TRIES = 10;

/**
 * How much longer a text takes than its eighth part done eight times: the lowest time of the one by the lowest of the
 * other in a few tries, since noise only adds time. Each try has one round more than the last, so that garbage
 * collections, which may hit one side only, come to hit both. The eight results are kept until the last is there, like
 * that of the whole, or they would cost less to collect.
 */
export function growth(read: (text: string) => unknown, [part, whole]: readonly [string, string]): number {
  const readParts = () => Array.from({ length: PARTS }, () => read(part));
  const readWhole = () => read(whole);
  readParts();
  let [ofParts, ofWhole] = [Infinity, Infinity];
  for (let rounds = 1; rounds <= TRIES && !(ofWhole / ofParts <= MOST); rounds += 1) {
    ofParts = Math.min(ofParts, timeOf(readParts, rounds) / rounds);
    ofWhole = Math.min(ofWhole, timeOf(readWhole, rounds) / rounds);
  }
  return ofWhole / ofParts;
}
