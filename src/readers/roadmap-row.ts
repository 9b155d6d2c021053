import type { CellLine, CellParser, Span } from '../markdown/cell-content';
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
  const cells = contents.map((content, index) => {
    if (content === '') return NO_LINES;
    if (index !== checklist && index !== objective && index !== project && index !== target) {
      boxes.push(...findCheckboxes(content));
      return NO_LINES;
    }
    const { lines } = parseCell(content);
    for (const { spans } of lines) for (const span of spans) if (span.kind === 'checkbox') boxes.push(span.checkbox);
    const column = (row.cells[index]?.range.from ?? 0) - row.lineStart;
    return spokenLines(lines, (token) => boxOf(token, row.line, column + token.range.from));
  });
  const linesOf = (column: number | null): readonly RowLine[] => (column === null ? null : cells[column]) ?? NO_LINES;
  return {
    ...{ line: row.line, boxes },
    ...{ checklist: linesOf(checklist), objective: linesOf(objective) },
    ...{ project: linesOf(project), target: linesOf(target) },
  };
}

/**
 * The sources of a row's cells without the padding behind them, but for one space of it: a bullet needs one. Most of an
 * aligned table is padding, and what is read of a cell is read of this.
 *
 * @param source the row's own text
 */
export function cellContents(source: string, { cells, range: { from } }: TableRow): string[] {
  return cells.map(({ range }) => {
    const start = range.from - from;
    let end = range.to - from;
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
    return end === start ? '' : source.slice(start, Math.min(end + 1, range.to - from));
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
  return lines
    .map((line) => rowLine(line, makeBox))
    .filter(({ text, phrases }) => phrases.length > 1 || (text !== '' && !LONE_DASH.test(text)));
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
