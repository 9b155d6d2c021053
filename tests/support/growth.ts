/** Times are compared with others of the same run, in processor time, so that a busy machine gives the same result. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

export const PARTS = 16;
/**
 * How much longer the whole may take than its parts. With the square of the length it would take {@link PARTS} times as
 * long. What is well in proportion takes up to twice as long where the heap is large and memory for the whole is dear.
 */
export const MOST = 3;

const TRIES = 50;

/**
 * How much longer a text takes than one of its parts done {@link PARTS} times: the lowest time of the one by the lowest
 * of the other in some tries, since noise only adds time. Each is timed once a try: collections of garbage spare some of
 * the tries of each, but hardly all rounds of a long one. The results of the parts are kept until the last is there, like
 * that of the whole, or they would cost less to collect.
 */
export function growth(read: (text: string) => unknown, [part, whole]: readonly [string, string]): number {
  const readParts = () => Array.from({ length: PARTS }, () => read(part));
  const readWhole = () => read(whole);
  readParts();
  let [ofParts, ofWhole] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES && !(ofWhole / ofParts <= MOST); tries += 1) {
    ofParts = Math.min(ofParts, timeOf(readParts));
    ofWhole = Math.min(ofWhole, timeOf(readWhole));
  }
  return ofWhole / ofParts;
}
