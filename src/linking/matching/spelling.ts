/** How two spellings of a word may be related: one begins with the other, or they differ by a typo. */

/** Shorter words are too often one typo away from another word. */
const SLIP_FROM = 7;
const TWO_SLIPS_FROM = 10;
const SHARED_FROM = 5;
/**
 * The part of the longer word that the shorter one must cover: `virtual` is related to `virtualiz`, `inter` is not to
 * `interleav`.
 */
const SHARED_PART = 0.62;

/** From 0 (unrelated) to 1: how surely two stems that differ are forms or typos of one word. */
export function kinship(asked: string, term: string): number {
  const [short, long] = asked.length < term.length ? [asked, term] : [term, asked];
  if (short.length >= SHARED_FROM && long.startsWith(short) && short.length / long.length >= SHARED_PART) return 0.7;
  if (short.length < SLIP_FROM || asked.charAt(0) !== term.charAt(0)) return 0;
  const slips = short.length >= TWO_SLIPS_FROM ? 2 : 1;
  return slipsBetween(asked, term, slips) <= slips ? 0.75 : 0;
}

/** Letters to insert, delete, replace or swap with a neighbour; anything above `most` is only known to be above it. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const at = (row: readonly number[], j: number): number => row[j] ?? Infinity;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      const swapped = a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      const cost = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1));
      row.push(swapped ? Math.min(cost, at(beforeLast, j - 2) + 1) : cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}
