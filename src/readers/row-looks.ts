import { textIn } from '../markdown/range';
import { rowFingerprint } from '../markdown/row';
import type { TableRow } from '../markdown/table';

/** What a row looks like whatever the state of its boxes and the padding of its cells. */
export function lookOf(text: string, row: TableRow): string {
  return unpadded(rowFingerprint(text, row));
}

/** A fingerprint without the spaces around pipes: setting a box may take the last of them, or bring the first. */
export function unpadded(fingerprint: string): string {
  return fingerprint.replace(/ ?\| ?/g, '|');
}

/** The rows that look like this, in order. */
export function rowsLike<Placed extends { readonly row: TableRow }>(
  text: string,
  rows: readonly Placed[],
  look: string,
): Placed[] {
  const words = wordsOf(look);
  return rows.filter(({ row }) => {
    // Few other rows have all of the same words, and to look for those takes a small part of the time that a look takes.
    const source = textIn(text, row.range);
    return words.every((word) => source.includes(word)) && lookOf(text, row) === look;
  });
}

/** What stands in every row of that look, as it stands there; the longest first, which the fewest others have. */
function wordsOf(look: string): readonly string[] {
  const words = new Set(look.split(/[\s|\uFFFC]+/).filter((word) => word !== ''));
  return [...words].sort((a, b) => b.length - a.length);
}
