import { tellCell } from '../../../markdown/inline/tell-cell';
import type { CheckboxToken } from '../../../markdown/inline/tokens/checkbox-token';
import { findCheckboxes } from '../../../markdown/inline/tokens/find-checkboxes';
import { beforeSpaces, isBlank } from '../../../markdown/line';
import type { TableRow } from '../../../markdown/table';
import type { ColumnRole } from '../../../settings/settings';
import { grown, NONE, settled } from '../cells/compact';
import type { Cutter } from '../cells/cutter';
import { NO_LINES, readPlainCell } from '../cells/plain-cell';
import type { RowLine } from '../cells/row-line';
import { RowLineBuilder } from '../cells/row-line-builder';
import { MERGE } from './merge-line';
import type { RowShape } from './row-shape';

/** A cell that has more than plain text. */
export interface MarkedCell {
  readonly column: number;
  /** Without trailing padding. */
  readonly source: string;
}

/** A row of a roadmap table: the lines of its cells by the meaning of their columns. */
export interface RoadmapRow extends Readonly<Record<ColumnRole, readonly RowLine[]>> {
  readonly found: TableRow;
  readonly shape: RowShape;
  readonly line: number;
  /** How many cells it has. */
  readonly width: number;
  readonly isBlank: boolean;
  /** The cells that have more than plain text, in order. */
  readonly marked: readonly MarkedCell[];
  /** All boxes of the row, in any column. */
  readonly boxes: readonly CheckboxToken[];
}

/** What is needed of a cell that was read. */
type CellReading = Pick<RowLineBuilder, 'lines' | 'boxes'>;

/** Reads a row; missing cells read as empty, and cells beyond the header are ignored except for their boxes. */
export function readRow(source: Cutter, found: TableRow, shape: RowShape): RoadmapRow {
  const { line, lineStart, cells } = found;
  const row = new RowRead(found, shape);
  let marked: MarkedCell[] | null = null;
  let boxes: CheckboxToken[] | null = null;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell) continue;
    const role = shape.roles[column];
    const { from, to } = cell.range;
    if (isBlank(source.text, from, to)) continue;
    let lines = readPlainCell(source, from, to);
    if (lines) {
      row.isBlank = false;
    } else {
      const own = unpadded(source, from, to);
      marked = grown(marked, { column, source: own });
      row.isBlank &&= own.trim() === '';
      const reading = role ? tellCell(own, () => new RowLineBuilder(line, from - lineStart)) : boxesAlone(own);
      for (const box of reading.boxes) boxes = grown(boxes, box);
      // As a title it would take the rows below it.
      lines = cells.length === 1 && MERGE.test(own) ? NO_LINES : reading.lines;
    }
    if (role) row[role] = lines;
  }
  row.marked = settled(marked);
  row.boxes = settled(boxes);
  return row;
}

/** A row of which nothing has been read yet. */
class RowRead implements RoadmapRow {
  readonly line: number;
  readonly width: number;
  isBlank = true;
  marked: readonly MarkedCell[] = NONE;
  boxes: readonly CheckboxToken[] = NONE;
  checklist = NO_LINES;
  objective = NO_LINES;
  project = NO_LINES;
  target = NO_LINES;

  constructor(
    readonly found: TableRow,
    readonly shape: RowShape,
  ) {
    this.line = found.line;
    this.width = found.cells.length;
  }
}

/** A cell without its trailing padding except one space, since a bullet needs one. */
function unpadded(source: Cutter, from: number, to: number): string {
  return source.cut(from, Math.min(beforeSpaces(source.text, from, to) + 1, to));
}

/** A cell in a column without a meaning is empty. */
function boxesAlone(source: string): CellReading {
  return { lines: NO_LINES, boxes: findCheckboxes(source) };
}
