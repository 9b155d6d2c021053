import { textIn } from '../../../markdown/range';
import { rowFingerprint } from '../../../markdown/row';
import type { TableRow } from '../../../markdown/table';

/** How a row looks, whatever the state of its boxes and the padding of its cells. */
export function lookOf(text: string, row: TableRow): string {
  return unpadded(rowFingerprint(text, row));
}

/** A fingerprint without the spaces around pipes: setting a box may remove the last of them or add the first. */
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
    // Few other rows have all of the same words, and checking for these is much faster than comparing fingerprints.
    const source = textIn(text, row.range);
    return words.every((word) => source.includes(word)) && lookOf(text, row) === look;
  });
}

/** How many words of a look are enough to tell nearly every other row from it. */
const WORDS = 8;

/** Text that every row with that look contains verbatim; longest first, since the fewest others have that. */
function wordsOf(look: string): readonly string[] {
  const words = new Set(look.split(/[\s|\uFFFC]+/).filter((word) => word !== ''));
  return [...words].sort((a, b) => b.length - a.length).slice(0, WORDS);
}
