/** Times are compared with others of the same run, in processor time, so that a busy machine gives the same result. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

export const PARTS = 8;
/** Twice the text may take two and a half times as long, so eight times the text this many times as long. */
export const MOST = 2.5 ** Math.log2(PARTS) / PARTS;

const TRIES = 50;

/**
 * How much longer a text takes than its eighth part done eight times: the lowest time of the one by the lowest of the
 * other in some tries, since noise only adds time. Each is timed once a try: collections of garbage spare some of the
 * tries of each, but hardly all rounds of a long one. The eight results are kept until the last is there, like that of
 * the whole, or they would cost less to collect.
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
