import type { Link } from '../model/roadmap';
import { LoneLine, type RowLine } from './row-line';

export const NO_LINES: readonly RowLine[] = [];
const NO_LINKS: readonly Link[] = [];

const SPACE = 32;
const DASH = 45;
const PLUS = 43;
const SLASH = 47;
const COLON = 58;
const W = 119;
const LOWER_CASE = 32;
const LAST_ASCII = 126;
/** What may be more than text, wherever it stands. */
const MARKS = '\\`<&[]!*_~=%';
const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) => (MARKS.includes(String.fromCharCode(code)) ? 1 : 0));

/**
 * What a cell says that is one line of folded ASCII text behind an optional dash or plus: most cells are. Null for any
 * other cell, which may say more than its characters.
 */
export function readPlainCell(source: string): readonly RowLine[] | null {
  let from = 0;
  while (source.charCodeAt(from) === SPACE) from++;
  const code = source.charCodeAt(from);
  const bullet = (code === DASH || code === PLUS) && source.charCodeAt(from + 1) === SPACE;
  if (bullet) {
    from++;
    while (source.charCodeAt(from) === SPACE) from++;
  }
  const to = plainEnd(source, from);
  if (to < 0) return null;
  const text = source.slice(from, to);
  return text === '' || text === '-' || text === '+'
    ? NO_LINES
    : [new LoneLine({ box: null, text, datable: text, links: NO_LINKS }, bullet)];
}

/** Where text ends that starts at `from`, without the space behind it; -1 where it is not all plain. */
function plainEnd(source: string, from: number): number {
  let afterSpace = false;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code < SPACE || code > LAST_ASCII || IS_MARK[code] === 1) return -1;
    if (code === SPACE) {
      if (afterSpace) return -1;
      afterSpace = true;
      continue;
    }
    afterSpace = false;
    const next = source.charCodeAt(at + 1);
    if ((code === COLON && next === SLASH) || ((code | LOWER_CASE) === W && (next | LOWER_CASE) === W)) return -1;
  }
  return afterSpace ? source.length - 1 : source.length;
}
