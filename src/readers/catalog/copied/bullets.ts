/** The bullets of lists in copied text: hyphens, as on most pages; other bullets are replaced by hyphens here. */

import type { CellRow } from '../requirement-table';
import { endsSentence } from './words';

/** A line between two headings, its spaces folded. It has cells, at least two, only if it may be the row of a table. */
export interface RegionLine extends CellRow {
  readonly text: string;
  /** The number that it had instead of a bullet. */
  readonly ordinal?: number;
}

export const BULLET = '- ';
const OTHER_BULLET = /^[*•‣◦▪●○■·⁃] (?=[^\s|])/;
const GLUED_BULLET = /([.!?:;)"”]) ?[*•‣◦] (?=[^\s|])/g;
const NUMBER = /^(\d{1,2})[.)] (?=[^\s|])/;

const ANY_BULLET = /^\s*(?:[-–*+•‣◦▪●○■·⁃]|\d{1,2}[.)])(?:\s|$)/;
const CODE = /[{};│▼]|──/;

/** Whether a line of a copied page starts with any sort of bullet or number. */
export function startsWithBullet(source: string): boolean {
  return ANY_BULLET.test(source);
}

/**
 * The lines of a section of criteria with bullets, copied by a browser that leaves out those of the page: lines without
 * a blank one between them. A sentence by itself, or one that leads to a list, is a paragraph.
 */
export function withLostBullets(lines: readonly RegionLine[]): readonly RegionLine[] {
  if (lines.some(({ text }) => CODE.test(text))) return lines;
  return lines.map((read, at) => {
    const { text, line, cells } = read;
    const alone = lines[at - 1]?.line !== line - 1 && lines[at + 1]?.line !== line + 1;
    const isItem = cells.length === 0 && !text.endsWith(':') && !(alone && endsSentence(text));
    return isItem ? { ...read, text: BULLET + text } : read;
  });
}

/** Whether a line starts with a hyphen, as all items do once bullets have been replaced. */
export function isBulleted(text: string): boolean {
  return text.startsWith(BULLET) || text === BULLET.trimEnd();
}

/** The lines, with hyphens instead of other bullets and of the numbers of an ordered list, even within a line. */
export function withOneBullet(lines: readonly RegionLine[]): readonly RegionLine[] {
  const bulleted = lines.some(({ text }) => OTHER_BULLET.test(text)) ? lines.map(withHyphens) : lines;
  return bulleted.some(({ text }) => NUMBER.test(text)) ? withoutNumbers(bulleted) : bulleted;
}

function withHyphens(line: RegionLine): RegionLine {
  return { ...line, text: line.text.replace(OTHER_BULLET, BULLET).replace(GLUED_BULLET, `$1 ${BULLET}`) };
}

/** How many numbers in a row may be missing: an item that starts with code has lost its own. */
const MOST_LOST = 2;

/** Only numbers that rise from 1 are those of a list. */
function withoutNumbers(lines: readonly RegionLine[]): readonly RegionLine[] {
  let next = 1;
  return lines.map((line) => {
    const number = Number(NUMBER.exec(line.text)?.[1]);
    if (number === 1 || (next > 1 && number > next && number <= next + MOST_LOST)) next = number;
    const pieces: string[] = [];
    let rest = line.text;
    for (let at = startOfItem(rest, next); at !== null; at = startOfItem(rest, next)) {
      pieces.push(rest.slice(0, at), BULLET);
      rest = rest.slice(at + `${next}. `.length);
      next++;
    }
    return pieces.length > 0 ? { ...line, text: pieces.join('') + rest, ordinal: next - 1 } : line;
  });
}

/**
 * Where the item with that number starts in a line: at its start or, once the list has begun, after the end of a
 * sentence.
 */
function startOfItem(text: string, number: number): number | null {
  if (text.startsWith(`${number}. `) || text.startsWith(`${number}) `)) return 0;
  const at = number > 1 ? text.indexOf(`${number}. `) : -1;
  return at > 0 && endsSentence(text.slice(Math.max(0, at - 24), at).trimEnd()) ? at : null;
}
