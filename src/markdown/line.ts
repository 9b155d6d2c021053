const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;
const BYTE_ORDER_MARK = 0xfeff;

/** One line of a text, without its line end. A byte order mark is no part of the first line. */
export class Line {
  /** Behind the last character that is no space or tab; `from` in a blank line. */
  readonly contentEnd: number;
  private ruleMarker = 0;
  private ruleStart = 0;

  constructor(
    readonly text: string,
    readonly from: number,
    readonly to: number,
    /** 1-based. */
    readonly number: number,
  ) {
    let end = to;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
    this.contentEnd = end;
  }

  /** Whether all from `offset` on makes a thematic break of this marker; asked many times a line, answered in one scan. */
  isThematicBreak(offset: number, marker: number): boolean {
    if (this.ruleMarker !== marker) {
      let start = this.contentEnd;
      while (start > this.from && isMarkerOrSpace(this.text.charCodeAt(start - 1), marker)) start--;
      this.ruleMarker = marker;
      this.ruleStart = start;
    }
    if (offset < this.ruleStart) return false;
    let count = 0;
    for (let at = offset; at < this.contentEnd && count < 3; at++) {
      if (this.text.charCodeAt(at) === marker) count++;
    }
    return count === 3;
  }
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isMarkerOrSpace(code: number, marker: number): boolean {
  return code === marker || isSpace(code);
}

/** The lines of a text from `from` on, in order; ends are CRLF, LF or CR, mixed at will. */
export function* linesOf(text: string, from = 0, number = 1): Generator<Line, void, undefined> {
  let start = from === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : from;
  let feed = -1;
  let carriage = -1;
  for (; start <= text.length; number++) {
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
