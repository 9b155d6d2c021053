import { isSpace, type Line } from '../line';

const SPACE = 32;
const TAB = 9;
const TAB_STOP = 4;

/**
 * Walks along a line, counting columns as CommonMark does: a tab reaches to the next multiple of four. If part of a tab
 * is taken, the rest counts as spaces.
 */
export class LineCursor {
  #column: number;
  #tabRest: number;

  private constructor(
    readonly line: Line,
    /** Offset of the next character: the one behind a tab that is partly taken. */
    public offset: number,
    column: number,
    tabRest: number,
  ) {
    this.#column = column;
    this.#tabRest = tabRest;
  }

  static atStart(line: Line): LineCursor {
    return new LineCursor(line, line.from, 0, 0);
  }

  copy(): LineCursor {
    return new LineCursor(this.line, this.offset, this.#column, this.#tabRest);
  }

  moveTo(other: LineCursor): void {
    this.offset = other.offset;
    this.#column = other.#column;
    this.#tabRest = other.#tabRest;
  }

  /** The code of the next character; a space within a partly taken tab; NaN at the end of the line. */
  get code(): number {
    if (this.#tabRest > 0) return SPACE;
    return this.offset < this.line.to ? this.line.text.charCodeAt(this.offset) : NaN;
  }

  get isBlank(): boolean {
    return this.offset >= this.line.contentEnd;
  }

  /** Takes one character other than a tab. */
  advance(): void {
    this.offset++;
    this.#column++;
  }

  /** Takes spaces and tabs up to `limit` columns. Returns how many columns were taken. */
  skipSpaces(limit = Infinity): number {
    let taken = 0;
    while (taken < limit && isSpace(this.code)) {
      if (this.#tabRest > 0) {
        this.#tabRest--;
      } else {
        if (this.code === TAB) this.#tabRest = TAB_STOP - 1 - (this.#column % TAB_STOP);
        this.offset++;
      }
      this.#column++;
      taken++;
    }
    return taken;
  }
}
