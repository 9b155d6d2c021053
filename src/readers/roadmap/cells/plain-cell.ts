import { isBlank } from '../../../markdown/line';
import type { Cutter } from './cutter';
import { isLeftEmpty } from './left-empty';
import { LoneLine, type RowLine } from './row-line';

/** What an empty cell says. */
export const NO_LINES: readonly RowLine[] = [];

const SPACE = 32;
const DASH = 45;
const PLUS = 43;
const SLASH = 47;
const COLON = 58;
const W = 119;
const LOWER_CASE = 32;
const LAST_ASCII = 126;
/** Characters that may be more than text anywhere, and those that may be depending on what follows. */
const MARKS = '\\`<&[]!*_~=%^';
const LEADS = ' :wW';

const TEXT = 0;
const LEAD = 1;
const MARK = 2;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code < SPACE || code > LAST_ASCII || MARKS.includes(character)) return MARK;
  return LEADS.includes(character) ? LEAD : TEXT;
});

/**
 * What a cell `[from, to)` says if it is one line of folded ASCII text after an optional dash or plus, with padding
 * around it, as most cells are. Null for any other cell, which may say more than its characters.
 */
export function readPlainCell(source: Cutter, from: number, to: number): readonly RowLine[] | null {
  const { text } = source;
  const start = skipSpaces(text, from, to);
  const code = text.charCodeAt(start);
  const bullet = (code === DASH || code === PLUS) && start + 1 < to && text.charCodeAt(start + 1) === SPACE;
  const content = bullet ? skipSpaces(text, start + 1, to) : start;
  const end = plainEnd(text, content, to);
  if (end < 0) return null;
  const line = source.cut(content, end);
  return isLeftEmpty(line) ? NO_LINES : [new LoneLine(line, bullet)];
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Where the text that starts at `from` ends, before the padding; -1 if it is not all plain. */
function plainEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = code > LAST_ASCII ? MARK : KINDS[code];
    if (kind === TEXT) continue;
    if (kind === MARK) return -1;
    const next = text.charCodeAt(at + 1);
    if (code === SPACE) {
      if (next === SPACE || at + 1 === to) return isBlank(text, at, to) ? at : -1;
    } else if (code === COLON ? next === SLASH : (next | LOWER_CASE) === W) {
      return -1;
    }
  }
  return to;
}
