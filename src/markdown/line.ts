const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;
const BYTE_ORDER_MARK = 0xfeff;
const PADDING = ' '.repeat(8);
const LONG_PADDING = ' '.repeat(1024);
const SPACES = /[ \t]*/y;

/** One line of a text, without its line ending. A byte order mark is not part of the first line. */
export class Line {
  /** After the last character other than a space or tab; `from` in a blank line. */
  readonly contentEnd: number;
  #ruleMarker = 0;
  #ruleStart = 0;

  constructor(
    readonly text: string,
    readonly from: number,
    readonly to: number,
    /** 1-based. */
    readonly number: number,
  ) {
    this.contentEnd = beforeSpaces(text, from, to);
  }

  /**
   * Whether everything from `offset` on is a thematic break of this marker; called many times for a line, but scans it
   * once.
   */
  isThematicBreak(offset: number, marker: number): boolean {
    if (this.#ruleMarker !== marker) {
      let start = this.contentEnd;
      while (start > this.from && isMarkerOrSpace(this.text.charCodeAt(start - 1), marker)) start--;
      this.#ruleMarker = marker;
      this.#ruleStart = start;
    }
    if (offset < this.#ruleStart) return false;
    let count = 0;
    for (let at = offset; at < this.contentEnd && count < 3; at++) {
      if (this.text.charCodeAt(at) === marker) count++;
    }
    return count === 3;
  }
}

/** Whether a UTF-16 unit is a space or tab. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** The first character of `[from, to)` other than a space or tab; `to` if there is none. */
export function afterSpaces(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** After the last character of `[from, to)` other than a space or tab; `from` if there is none. */
export function beforeSpaces(text: string, from: number, to: number): number {
  if (from === to || !isSpace(text.charCodeAt(to - 1))) return to;
  let end = to;
  const paddingStart = to - PADDING.length;
  if (paddingStart >= from && text.startsWith(PADDING, paddingStart)) end = paddingFrom(text, from, to);
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/**
 * Where long padding before `to` starts, whatever else is before it. It is searched for from the front, which is much
 * faster, since engines optimize that, and an aligned table is mostly padding.
 */
function paddingFrom(text: string, from: number, to: number): number {
  for (let at = text.indexOf(PADDING, from); ; at = text.indexOf(PADDING, SPACES.lastIndex)) {
    if (isPadding(text, at, to)) return at;
    SPACES.lastIndex = at;
    SPACES.test(text);
    if (SPACES.lastIndex >= to) return at;
  }
}

/** Whether a stretch is nothing but spaces and tabs. */
export function isBlank(text: string, from: number, to: number): boolean {
  // Text other than blanks usually comes early.
  let at = from;
  while (at < to && at < from + 3 && isSpace(text.charCodeAt(at))) at++;
  if (at === to) return true;
  return at === from + 3 && (isPadding(text, at, to) || beforeSpaces(text, at, to) === at);
}

/** Compared in one piece, which is faster than looking at each character. */
function isPadding(text: string, from: number, to: number): boolean {
  return text.slice(from, to) === LONG_PADDING.slice(0, to - from);
}

function isMarkerOrSpace(code: number, marker: number): boolean {
  return code === marker || isSpace(code);
}

/** Where the line that holds an offset starts. A byte order mark is not part of it. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start === 0 && offset > 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start;
}

/** Where the line that holds an offset ends, before its line ending. */
export function lineEndAt(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest < 0 ? text.length : offset + rest;
}

/** The first line ending of a text, which others are to be like. */
export function lineEndingOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** The lines of a text, in order; they end in CRLF, LF or CR, in any mixture. */
export function* linesOf(text: string): Generator<Line, void, undefined> {
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  let feed = -1;
  let carriage = -1;
  for (let number = 1; start <= text.length; number++) {
    if (feed < start) feed = nextOrEnd(text, '\n', start);
    if (carriage < start) carriage = nextOrEnd(text, '\r', start);
    const end = Math.min(feed, carriage);
    yield new Line(text, start, end, number);
    start = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
  }
}

function nextOrEnd(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}
