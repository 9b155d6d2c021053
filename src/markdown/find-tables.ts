import { BlockScanner } from './blocks/block-scanner';
import { maskedLines } from './hidden/mask';
import type { Line } from './line';
import type { Range } from './range';
import { splitRow } from './split-row';
import type { Table, TableCell, TableRow } from './table';

/** The characters that mask hidden text at the start of a line; but people write them, too. */
const NO_BREAK_SPACE = 0xa0;

interface TableLines {
  readonly header: TableRow;
  readonly delimiter: TableRow;
  readonly rows: TableRow[];
}

/**
 * The GFM tables of a text, in order, as mdast finds them in the masked text: also in quotes and list items, never in
 * frontmatter, code, comments or math. Linear in the length of the text.
 *
 * @param masked what `maskedBelow` gives for the text, if the caller has it
 */
export function findTables(text: string, masked?: string): Table[] {
  const scanner = new BlockScanner();
  const tables: TableLines[] = [];
  let before: { line: Line; content: number } | null = null;
  const readRow = (line: Line, content: number) => rowAt(line, content, text);
  for (const line of maskedLines(text, masked)) {
    if (scanner.isPlainRow(line)) {
      tables.at(-1)?.rows.push(readRow(line, line.from));
      continue;
    }
    const { role, content } = scanner.read(line);
    if (role === 'delimiter' && before) {
      // Its cells, unlike those of other rows, are asked for again and again: they are split once.
      const { lineStart, range, cells } = readRow(line, content);
      const delimiter = { line: line.number, lineStart, range, cells };
      tables.push({ header: readRow(before.line, before.content), delimiter, rows: [] });
    } else if (role === 'row') {
      tables.at(-1)?.rows.push(readRow(line, content));
    }
    before = { line, content };
  }
  return tables.map(({ header, delimiter, rows }) => {
    const last = rows.at(-1) ?? delimiter;
    return { range: { from: header.range.from, to: last.range.to }, header, delimiter, rows };
  });
}

function rowAt(line: Line, content: number, text: string): TableRow {
  const row = new FoundRow(line.text, line.number, line.from, content, line.contentEnd);
  const shown = behindHidden(line, content, text);
  return shown > content ? withoutHidden(row, shown) : row;
}

/**
 * Where a row continues after a part hidden by a comment, which may have begun lines above; the row's start if nothing
 * is hidden.
 */
function behindHidden({ text: masked, contentEnd }: Line, content: number, text: string): number {
  let shown = content;
  while (shown < contentEnd && masked.charCodeAt(shown) === NO_BREAK_SPACE) shown++;
  return text.startsWith(masked.slice(content, shown), content) ? content : shown;
}

/** Nothing that is hidden is in a cell. */
function withoutHidden({ line, lineStart, range, cells }: TableRow, shown: number): TableRow {
  const visible = cells.map(({ range: { from, to }, closingPipe }, column) => {
    return { range: { from: column === 0 ? shown : from, to }, closingPipe };
  });
  return { line, lineStart, range, cells: visible };
}

/**
 * A row that is split whenever its cells are asked for. A text has thousands of rows, which are read one at a time, and
 * after a small change most are never read at all.
 */
class FoundRow implements TableRow {
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;

  constructor(
    text: string,
    readonly line: number,
    readonly lineStart: number,
    from: number,
    to: number,
  ) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
  }

  get range(): Range {
    return { from: this.#from, to: this.#to };
  }

  get cells(): readonly TableCell[] {
    return splitRow(this.#text, this.#from, this.#to);
  }
}
