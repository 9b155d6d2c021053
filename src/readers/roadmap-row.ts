import type { CellLine, CellParser, Span } from '../markdown/cell-content';
import type { CheckboxToken } from '../markdown/checkbox-token';
import type { TableCell, TableRow } from '../markdown/table';
import type { Box, Link, RowAnchor } from '../model/roadmap';
import type { RoadmapColumns } from './roadmap-columns';
import type { RowSurvey } from './row-survey';
import { sayingOf } from './roadmap-text';
import type { Saying } from './roadmap-text';

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
  readonly anchor: RowAnchor;
  /** All boxes of the row, in any column. */
  readonly boxes: readonly Box[];
  readonly checklist: readonly RowLine[];
  readonly objective: readonly RowLine[];
  readonly project: readonly RowLine[];
  readonly target: readonly RowLine[];
  /** Links in columns that are neither objective nor project. */
  readonly otherLinks: readonly Link[];
}

/** A lone dash is how people leave a cell empty. */
const LONE_DASH = /^[-–—*+]$/;

/** What rows of one table are read with. */
export interface RowContext {
  readonly text: string;
  readonly survey: RowSurvey;
  readonly columns: RoadmapColumns;
  /** How many columns the header has. */
  readonly width: number;
  readonly parseCell: CellParser;
}

/** Reads a row; cells that are missing read as empty, cells beyond the header are ignored. */
export function readRow(row: TableRow, { text, survey, columns, width, parseCell }: RowContext): RoadmapRow {
  const { tokens, fingerprint, twins } = survey.of(row);
  const anchor = { line: row.line, offset: row.range.from, fingerprint, ...(twins && { twins }) };
  const boxes = tokens.map((token, ordinal) => boxOf(token, ordinal, anchor, survey));
  const boxAt = new Map(boxes.map((box) => [box.offset, box]));
  const linesOf = (column: number | null): RowLine[] => {
    const cell = column === null ? undefined : row.cells[column];
    return cell ? cellLines(text, cell, boxAt, parseCell) : [];
  };
  const others = row.cells.slice(0, width).flatMap((_, index) => {
    return index === columns.objective || index === columns.project ? [] : linesOf(index);
  });
  return {
    anchor,
    boxes,
    checklist: linesOf(columns.checklist),
    objective: linesOf(columns.objective),
    project: linesOf(columns.project),
    target: linesOf(columns.target),
    otherLinks: others.flatMap(({ links }) => links),
  };
}

/** What a cell says, its lines read as one. */
export function cellSaying(text: string, cell: TableCell, parseCell: CellParser): Saying {
  const { lines } = parseCell(text.slice(cell.range.from, cell.range.to));
  return sayingOf(lines.flatMap(({ spans }) => spans));
}

function boxOf(token: CheckboxToken, ordinal: number, row: RowAnchor, survey: RowSurvey): Box {
  const { form, raw, checked, id, range } = token;
  const idShared = id !== null && survey.isShared(id);
  return { id, checked, line: row.line, offset: range.from, form, raw, ordinal, row, ...(idShared && { idShared }) };
}

function cellLines(text: string, cell: TableCell, boxAt: ReadonlyMap<number, Box>, parseCell: CellParser): RowLine[] {
  const { lines } = parseCell(text.slice(cell.range.from, cell.range.to));
  return lines
    .map((line) => rowLine(line, (offset) => boxAt.get(cell.range.from + offset) ?? null))
    .filter(({ text: said, phrases }) => phrases.length > 1 || (said !== '' && !LONE_DASH.test(said)));
}

function rowLine({ bullet, spans }: CellLine, boxAt: (offset: number) => Box | null): RowLine {
  const saying = sayingOf(spans);
  const boxed = spans.some(({ kind }) => kind === 'checkbox');
  const phrases = boxed ? phrasesOf(spans, boxAt) : [{ box: null, ...saying }];
  return { ...saying, bullet: bullet !== null, phrases };
}

function phrasesOf(spans: readonly Span[], boxAt: (offset: number) => Box | null): Phrase[] {
  const phrases: { box: Box | null; spans: Span[] }[] = [{ box: null, spans: [] }];
  for (const span of spans) {
    if (span.kind === 'checkbox') phrases.push({ box: boxAt(span.range.from), spans: [] });
    else phrases.at(-1)?.spans.push(span);
  }
  return phrases.map((phrase) => ({ box: phrase.box, ...sayingOf(phrase.spans) }));
}
