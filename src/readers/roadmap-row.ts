import { tellContent, type CellContent, type CellParser } from '../markdown/cell-content';
import type { CheckboxToken } from '../markdown/checkbox-token';
import { findCheckboxes } from '../markdown/find-checkboxes';
import { tellSimpleCell } from '../markdown/simple-cell';
import type { TableCell } from '../markdown/table';
import { NO_LINES, readPlainCell } from './plain-cell';
import type { RoadmapColumns } from './roadmap-columns';
import { SayingBuilder, type Saying } from './roadmap-text';
import type { RowLine } from './row-line';
import { RowLines } from './row-lines';
import { EMPTY_CELL, type CellSource, type RowSource } from './row-source';

/** A row of a roadmap table: the lines of its cells by what their columns mean. */
export interface RoadmapRow {
  readonly line: number;
  /** No cell has more than plain text. */
  readonly isPlain: boolean;
  /** All boxes of the row, in any column. */
  readonly boxes: readonly CheckboxToken[];
  readonly checklist: readonly RowLine[];
  readonly objective: readonly RowLine[];
  readonly project: readonly RowLine[];
  readonly target: readonly RowLine[];
}

/** Reads a row; cells that are missing read as empty, cells beyond the header are ignored but for their boxes. */
export function readRow({ line, cells }: RowSource, columns: RoadmapColumns, parseCell: CellParser): RoadmapRow {
  const { checklist, objective, project, target } = columns;
  const boxes: CheckboxToken[] = [];
  const row = {
    line,
    isPlain: true,
    boxes,
    checklist: NO_LINES,
    objective: NO_LINES,
    project: NO_LINES,
    target: NO_LINES,
  };
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (!cell || cell === EMPTY_CELL) continue;
    const plain = readPlainCell(cell.source);
    row.isPlain &&= plain !== null;
    const isRead = index === checklist || index === objective || index === project || index === target;
    const lines = plain ?? (isRead ? readCell(cell, line, parseCell, boxes) : boxesAlone(cell, boxes));
    if (index === checklist) row.checklist = lines;
    else if (index === objective) row.objective = lines;
    else if (index === project) row.project = lines;
    else if (index === target) row.target = lines;
  }
  return row;
}

/** @param boxes takes the boxes of the cell */
function readCell(
  { source, column }: CellSource,
  line: number,
  parseCell: CellParser,
  boxes: CheckboxToken[],
): readonly RowLine[] {
  const lines = readRowLines(source, line, column, parseCell);
  for (const box of lines.boxes) boxes.push(box);
  return lines.spoken;
}

function readRowLines(source: string, line: number, column: number, parseCell: CellParser): RowLines {
  const lines = new RowLines(line, column);
  if (tellSimpleCell(source, lines)) return lines;
  const others = new RowLines(line, column);
  tellContent(parseCell(source), others);
  return others;
}

/** A cell in a column that has no meaning here says nothing. */
function boxesAlone({ source }: CellSource, boxes: CheckboxToken[]): readonly RowLine[] {
  boxes.push(...findCheckboxes(source));
  return NO_LINES;
}

/** What a cell of a text says, its lines read as one. */
export function cellSaying(text: string, cell: TableCell, parseCell: CellParser): Saying {
  return contentSaying(parseCell(text.slice(cell.range.from, cell.range.to)));
}

export function contentSaying({ lines }: CellContent): Saying {
  const saying = new SayingBuilder();
  for (const { spans } of lines) {
    for (const span of spans) {
      if (span.kind === 'text') saying.text(span.text);
      else if (span.kind === 'code') saying.code(span.text);
      else if (span.kind === 'link') saying.link(span.link);
      else saying.text(' ');
    }
  }
  return saying.take(null);
}
