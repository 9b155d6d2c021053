/** A cell's text without the spaces around it; offsets are UTF-16 from the start of the table. */
export interface CellSource {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface TableSource {
  readonly header: readonly CellSource[];
  readonly rows: readonly (readonly CellSource[])[];
  readonly alignments: readonly ('left' | 'center' | 'right' | null)[];
}

/** Reads a table of which each line is a row: the header, the delimiters, then the body. */
export function readTable(source: string): TableSource {
  const rows: CellSource[][] = [];
  let offset = 0;
  for (const line of source.split('\n')) {
    rows.push(splitRow(line, offset));
    offset += line.length + 1;
  }
  const [header = [], delimiters = [], ...body] = rows;
  const pad = (row: CellSource[], end: number) =>
    Array.from({ length: header.length }, (_, at) => row[at] ?? { from: end, to: end, text: '' });
  return {
    header,
    rows: body.map((row) => pad(row, row.at(-1)?.to ?? 0)),
    alignments: delimiters.map(({ text }) => alignmentOf(text)),
  };
}

/** A pipe after a backslash does not end a cell. */
function splitRow(line: string, offset: number): CellSource[] {
  const bounds: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '|') bounds.push(at);
  }
  const starts = line.trimStart().startsWith('|') ? bounds : [-1, ...bounds];
  const ends =
    line.trimEnd().endsWith('|') && bounds.at(-1) === line.trimEnd().length - 1 ? starts : [...starts, line.length];
  return ends.slice(1).map((end, at) => cellBetween(line, (starts[at] ?? -1) + 1, end, offset));
}

function cellBetween(line: string, start: number, end: number, offset: number): CellSource {
  const whole = line.slice(start, end);
  const text = whole.trim();
  const from = offset + start + (text === '' ? Math.min(1, whole.length) : whole.indexOf(text));
  return { from, to: from + text.length, text };
}

function alignmentOf(delimiter: string): 'left' | 'center' | 'right' | null {
  const [left, right] = [delimiter.startsWith(':'), delimiter.endsWith(':')];
  if (left && right) return 'center';
  return right ? 'right' : left ? 'left' : null;
}
