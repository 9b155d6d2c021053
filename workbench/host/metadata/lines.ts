import type { Loc, Pos } from 'obsidian';

export interface Line {
  readonly text: string;
  /** UTF-16 offset of its start in the note. */
  readonly offset: number;
}

/** A note's lines and the positions in them, as the metadata cache gives them: lines and columns from 0. */
export class Lines {
  readonly all: readonly Line[];

  constructor(text: string) {
    const lines: Line[] = [];
    let offset = 0;
    for (const part of text.split('\n')) {
      lines.push({ text: part.endsWith('\r') ? part.slice(0, -1) : part, offset });
      offset += part.length + 1;
    }
    this.all = lines;
  }

  line(at: number): Line {
    return this.all[at] ?? { text: '', offset: 0 };
  }

  loc(line: number, col: number): Loc {
    return { line, col, offset: this.line(line).offset + col };
  }

  /** From a column of one line to a column of the same or a later one. */
  pos(fromLine: number, fromCol: number, toLine: number, toCol: number): Pos {
    return { start: this.loc(fromLine, fromCol), end: this.loc(toLine, toCol) };
  }

  /** Whole lines, the last one included. */
  block(first: number, last: number): Pos {
    return this.pos(first, 0, last, this.line(last).text.length);
  }
}
