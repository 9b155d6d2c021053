import fc from 'fast-check';

/** A box as it was put into a random note, known without reading the note. */
export interface PlantedBox {
  readonly offset: number;
  readonly raw: string;
  readonly checked: boolean;
  /** Whether its form is one of those that come back when it is set and set back. */
  readonly plain: boolean;
  /** Whether its cell's closing pipe stands right under the delimiter row's. */
  readonly aligned: boolean;
  /** Spaces before the cell's closing pipe. */
  readonly room: number;
  /** Where its cell's trailing spaces end. */
  readonly cellEnd: number;
}

export interface PlantedNote {
  readonly text: string;
  readonly boxes: readonly PlantedBox[];
}

interface Piece {
  readonly text: string;
  readonly checked?: boolean;
  readonly plain?: boolean;
}

interface Cell {
  readonly pieces: readonly Piece[];
  /** More or fewer spaces than the column needs, which misalign a cell. */
  readonly nudge: number;
}

interface TableShape {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
  readonly container: { readonly first: string; readonly other: string };
  readonly outerPipes: boolean;
  readonly aligned: boolean;
  readonly slack: number;
  readonly delimiter: string;
  readonly trailing: string;
}

const WORDS = ['alpha', 'b', '日本', '👩‍💻', 'é́', 'עברית', 'بيت', '**bold**', '[[Note\\|alias]]', '[[x]]', '[x](url)'];
const LOOKALIKES = ['`[ ]`', '`<input type="checkbox" checked>`', '\\<input type="checkbox">', 'checked', '[x][ref]'];
const IDS = ['28acf1', '28acf1', '7d8cec', 'abcde', '12345678', 'a.*$', ''];

const word: fc.Arbitrary<Piece> = fc.constantFrom(...WORDS, ...LOOKALIKES).map((text) => ({ text }));

const marker: fc.Arbitrary<Piece> = fc
  .record({ state: fc.constantFrom('[ ]', '[x]', '[X]'), bullet: fc.constantFrom('', '- ', '* ') })
  .map(({ state, bullet }) => ({ text: `<br>${bullet}|${state}`, checked: state !== '[ ]', plain: state !== '[X]' }));

/** Each with the place of the state word (`@`) and of the id (`#`). */
const PLAIN_FORMS = [
  '<input type="checkbox" @ id="#">',
  '<input type="checkbox" @>',
  "<INPUT TYPE='checkbox' ^ />",
  '<input id="#" @ type=checkbox>',
  '<input  @  type = "checkbox"  onclick="a()" />',
  '<input type="checkbox" disabled @/>',
  '<input @ data-checked="no" type=CheckBox>',
];
const plainTag: fc.Arbitrary<Piece> = fc
  .record({ form: fc.constantFrom(...PLAIN_FORMS), id: fc.constantFrom(...IDS), checked: fc.boolean() })
  .map(({ form, id, checked }) => {
    const state = checked ? 'checked' : 'unchecked';
    const text = form
      .replace('#', () => id)
      .replace('@', state)
      .replace('^', state.toUpperCase());
    return { text: `|${text}`, checked, plain: true };
  });

const oddTag: fc.Arbitrary<Piece> = fc.constantFrom(
  { text: '|<input type="checkbox">', checked: false },
  { text: '|<input type="checkbox" id="a1b2c3">', checked: false },
  { text: '|<input id=x checked="" type=checkbox>', checked: true },
  { text: '|<input type="checkbox" checked="checked" id="x">', checked: true },
  { text: '|<input type="checkbox" checked unchecked id="x">', checked: true },
  { text: '|<input type="checkbox" unchecked checked>', checked: true },
  { text: '|<input type="checkbox" checked checked>', checked: true },
);

const cell: fc.Arbitrary<Cell> = fc.record({
  pieces: fc.array(fc.oneof({ weight: 3, arbitrary: word }, marker, { weight: 2, arbitrary: plainTag }, oddTag), {
    maxLength: 4,
  }),
  nudge: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 3 })),
});

const CONTAINERS = [
  { first: '', other: '' },
  { first: '> ', other: '> ' },
  { first: '>> ', other: '> > ' },
  { first: '- ', other: '  ' },
  { first: '1. ', other: '\t' },
];

const tableShape: fc.Arbitrary<TableShape> = fc.integer({ min: 2, max: 4 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    container: fc.constantFrom(...CONTAINERS),
    outerPipes: fc.boolean(),
    aligned: fc.boolean(),
    slack: fc.nat({ max: 4 }),
    delimiter: fc.constantFrom('--', ':-', '-:', '::'),
    trailing: fc.constantFrom('', '', ' ', ' \t'),
  }),
);

const TAG = '<input type="checkbox" checked id="28acf1">';
const OTHER_BLOCKS = [
  ['Text with a box ' + TAG],
  ['```', '| a |', '|---|', `| ${TAG} |`, '```'],
  ['<!--', '| a |', '|---|', `| ${TAG} |`, '-->'],
  ['# Heading', '', '- [ ] task'],
  [`<table><tr><td>${TAG}</td></tr></table>`],
];

/** Notes with one to three tables in many dialects, and copies of boxes where they do not count. */
export const plantedNote: fc.Arbitrary<PlantedNote> = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    blocks: fc.array(fc.record({ before: fc.constantFrom(...OTHER_BLOCKS), table: tableShape }), {
      minLength: 1,
      maxLength: 3,
    }),
    lineEnds: fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 1, maxLength: 5 }),
    finalNewline: fc.boolean(),
  })
  .map(({ mark, blocks, lineEnds, finalNewline }) => {
    const writer = new NoteWriter(mark, lineEnds);
    for (const { before, table } of blocks) {
      for (const line of [...before, '']) writer.line(line);
      writeTable(writer, table);
      writer.line('');
    }
    return writer.note(finalNewline);
  });

class NoteWriter {
  #text: string;
  readonly #lineEnds: readonly string[];
  readonly #boxes: PlantedBox[] = [];
  #lines = 0;

  constructor(text: string, lineEnds: readonly string[]) {
    this.#text = text;
    this.#lineEnds = lineEnds;
  }

  /** Writes a line; the boxes in it count from its start. */
  line(source: string, boxes: readonly PlantedBox[] = []): void {
    const start = this.#text.length;
    this.#boxes.push(...boxes.map((box) => ({ ...box, offset: box.offset + start, cellEnd: box.cellEnd + start })));
    this.#text += source + (this.#lineEnds[this.#lines % this.#lineEnds.length] ?? '\n');
    this.#lines += 1;
  }

  note(finalNewline: boolean): PlantedNote {
    return { text: finalNewline ? this.#text : this.#text.trimEnd(), boxes: this.#boxes };
  }
}

function writeTable(writer: NoteWriter, shape: TableShape): void {
  const { container, columns, outerPipes } = shape;
  const rows = shape.rows.map((row) => row.map(({ pieces, nudge }, index) => ({ ...written(pieces, index), nudge })));
  const content = (column: number) => Math.max(5, ...rows.map((row) => row[column]?.text.length ?? 0));
  const widths = Array.from({ length: columns }, (_, column) => (shape.aligned ? content(column) + shape.slack : 5));
  const [left, right] = outerPipes ? ['|', '|'] : ['', ''];
  // Without a pipe before it, a space would be part of the indentation.
  const lead = outerPipes ? ' ' : '';
  const headers = widths.map((width, column) => `${column === 0 ? lead : ' '}Head${column}`.padEnd(width + 1));
  const delimiters = widths.map((width) => dashes(shape.delimiter, width + 1));
  writer.line(container.first + left + headers.join('|') + right);
  writer.line(container.other + left + delimiters.join('|') + right);

  for (const row of rows) {
    let line = container.other + left;
    let drift = 0;
    const boxes: PlantedBox[] = [];
    row.forEach(({ text, planted, nudge }, index) => {
      const width = (widths[index] ?? 0) + 1;
      const before = index === 0 ? lead : ' ';
      const padded = `${before}${text}`.padEnd(Math.max(before.length + text.length, width + nudge));
      const start = line.length + before.length;
      line += padded;
      drift += padded.length - width;
      const closed = outerPipes || index < row.length - 1;
      // In a table without outer pipes, the delimiter row's last cell has no pipe to align with.
      const aligned = closed && drift === 0 && (outerPipes || index < columns - 1);
      const room = padded.length - before.length - text.length;
      const cellEnd = closed ? line.length : line.trimEnd().length;
      boxes.push(...planted.map((box) => ({ ...box, offset: box.offset + start, aligned, room, cellEnd })));
      if (closed) line += '|';
    });
    writer.line(line + shape.trailing, boxes);
  }
}

function dashes(kind: string, width: number): string {
  const [first, last] = [kind.charAt(0), kind.charAt(1)];
  return first + '-'.repeat(width - 2) + last;
}

type Planted = Pick<PlantedBox, 'offset' | 'raw' | 'checked' | 'plain'>;

/** Joins pieces to a cell's content. A bar in a piece says where its box starts. */
function written(pieces: readonly Piece[], index: number): { text: string; planted: Planted[] } {
  // A first cell that starts with a word is a row in every dialect.
  let text = index === 0 ? 'row' : '';
  const planted: Planted[] = [];
  for (const { text: piece, checked, plain } of pieces) {
    if (text !== '' && !text.endsWith(' ')) text += ' ';
    const bar = checked === undefined ? -1 : piece.indexOf('|');
    const offset = text.length + bar;
    const raw = piece.slice(bar + 1);
    text += bar < 0 ? piece : piece.slice(0, bar) + raw;
    if (checked !== undefined) planted.push({ offset, raw, checked, plain: plain ?? false });
  }
  return { text: text === '' ? 'x' : text, planted };
}
