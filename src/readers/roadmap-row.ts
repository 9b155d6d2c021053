import type { CellContent, CellLine, CellParser, Span } from '../markdown/cell-content';
import type { CheckboxToken } from '../markdown/checkbox-token';
import { findCheckboxes } from '../markdown/find-checkboxes';
import { isSpace } from '../markdown/line';
import type { TableCell, TableRow } from '../markdown/table';
import type { Box } from '../model/roadmap';
import type { RoadmapColumns } from './roadmap-columns';
import { sayingOf, type Saying } from './roadmap-text';

/** What a line says from one box to the next; what stands before its first box has none. */
export interface Phrase extends Saying {
  readonly box: Box | null;
}

/** A line of a cell that says something or has a box. */
export interface RowLine extends Saying {
  readonly bullet: boolean;
  /** At least one, the first without a box. */
  readonly phrases: readonly Phrase[];
}

/** A row of a roadmap table: the lines of its cells by what their columns mean. */
export interface RoadmapRow {
  readonly line: number;
  /** All boxes of the row, in any column. */
  readonly boxes: readonly CheckboxToken[];
  readonly checklist: readonly RowLine[];
  readonly objective: readonly RowLine[];
  readonly project: readonly RowLine[];
  readonly target: readonly RowLine[];
}

/** A lone dash is how people leave a cell empty. */
const LONE_DASH = /^[-–—*+]$/;
const PADDING = ' '.repeat(32);
const NO_LINES: readonly RowLine[] = [];

/**
 * Reads a row; cells that are missing read as empty, cells beyond the header are ignored but for their boxes.
 *
 * @param contents what its cells contain
 */
export function readRow(
  row: TableRow,
  contents: readonly string[],
  columns: RoadmapColumns,
  parseCell: CellParser,
): RoadmapRow {
  const { checklist, objective, project, target } = columns;
  const boxes: CheckboxToken[] = [];
  const cells: (readonly RowLine[])[] = [];
  for (let index = 0; index < contents.length; index++) {
    const content = contents[index] ?? '';
    const column = (row.cells[index]?.range.from ?? 0) - row.lineStart;
    const isRead = index === checklist || index === objective || index === project || index === target;
    if (isRead && content !== '') cells[index] = readCell(parseCell(content), row.line, column, boxes);
    else for (const box of findCheckboxes(content)) boxes.push(box);
  }
  return {
    line: row.line,
    boxes,
    checklist: linesOf(cells, checklist),
    objective: linesOf(cells, objective),
    project: linesOf(cells, project),
    target: linesOf(cells, target),
  };
}

function linesOf(cells: readonly (readonly RowLine[] | undefined)[], column: number | null): readonly RowLine[] {
  return (column === null ? null : cells[column]) ?? NO_LINES;
}

/** @param boxes takes the boxes of the cell */
function readCell({ lines }: CellContent, line: number, column: number, boxes: CheckboxToken[]): readonly RowLine[] {
  for (const { spans } of lines) for (const span of spans) if (span.kind === 'checkbox') boxes.push(span.checkbox);
  return spokenLines(lines, (token) => boxOf(token, line, column + token.range.from));
}

/**
 * The sources of a row's cells without the padding behind them, but for one space of it: a bullet needs one. Most of an
 * aligned table is padding, and what is read of a cell is read of this.
 */
export function cellContents(text: string, { cells }: TableRow): string[] {
  return cells.map(({ range: { from, to } }) => {
    let end = to;
    // Padding is compared in long pieces first, which takes half the time.
    while (end - from > PADDING.length && text.startsWith(PADDING, end - PADDING.length)) end -= PADDING.length;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
    return end === from ? '' : text.slice(from, Math.min(end + 1, to));
  });
}

/** What a cell says, its lines read as one. */
export function cellSaying(text: string, cell: TableCell, parseCell: CellParser): Saying {
  const { lines } = parseCell(text.slice(cell.range.from, cell.range.to));
  return sayingOf(lines.flatMap(({ spans }) => spans));
}

type MakeBox = (token: CheckboxToken) => Box;

function boxOf({ form, checked, id }: CheckboxToken, line: number, column: number): Box {
  return { id, checked, line, column, form };
}

/** The lines that say something or have a box. */
function spokenLines(lines: readonly CellLine[], makeBox: MakeBox): readonly RowLine[] {
  const spoken: RowLine[] = [];
  for (const line of lines) {
    if (line.spans.length === 0) continue;
    const said = rowLine(line, makeBox);
    if (said.phrases.length > 1 || (said.text !== '' && !LONE_DASH.test(said.text))) spoken.push(said);
  }
  return spoken;
}

function rowLine({ bullet, spans }: CellLine, makeBox: MakeBox): RowLine {
  const { text, datable, links } = sayingOf(spans);
  const boxed = spans.some(({ kind }) => kind === 'checkbox');
  const phrases = boxed ? phrasesOf(spans, makeBox) : [{ box: null, text, datable, links }];
  return { text, datable, links, bullet: bullet !== null, phrases };
}

function phrasesOf(spans: readonly Span[], makeBox: MakeBox): Phrase[] {
  const phrases: { box: Box | null; spans: Span[] }[] = [{ box: null, spans: [] }];
  for (const span of spans) {
    if (span.kind === 'checkbox') phrases.push({ box: makeBox(span.checkbox), spans: [] });
    else phrases.at(-1)?.spans.push(span);
  }
  return phrases.map((phrase) => {
    const { text, datable, links } = sayingOf(phrase.spans);
    return { box: phrase.box, text, datable, links };
  });
}
