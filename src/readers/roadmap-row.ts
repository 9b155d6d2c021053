import type { CellContent, CellLine, CellParser, Span } from '../markdown/cell-content';
import type { CheckboxToken } from '../markdown/checkbox-token';
import { findCheckboxes } from '../markdown/find-checkboxes';
import type { TableCell } from '../markdown/table';
import type { Box } from '../model/roadmap';
import type { RoadmapColumns } from './roadmap-columns';
import { EMPTY_CELL, type CellSource, type RowSource } from './row-source';
import { NO_LINES, readPlainCell } from './plain-cell';
import { LoneLine, type Phrase, type RowLine } from './row-line';
import { joinedSayings, sayingOf, type Saying } from './roadmap-text';

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

/** A lone dash is how people leave a cell empty. */
const LONE_DASH = /^[-–—*+]$/;

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
  const makeBox: MakeBox = (token) => {
    boxes.push(token);
    return boxOf(token, line, column + token.range.from);
  };
  return spokenLines(parseCell(source).lines, makeBox);
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
  return sayingOf(lines.flatMap(({ spans }) => spans));
}

type MakeBox = (token: CheckboxToken) => Box;

function boxOf({ form, checked, id }: CheckboxToken, line: number, column: number): Box {
  return { id, checked, line, column, form };
}

/** The lines that say something or have a box. */
export function spokenLines(lines: readonly CellLine[], makeBox: MakeBox): readonly RowLine[] {
  const spoken: RowLine[] = [];
  for (const line of lines) {
    if (line.spans.length === 0) continue;
    const said = rowLine(line, makeBox);
    if (said.phrases.length > 1 || (said.text !== '' && !LONE_DASH.test(said.text))) spoken.push(said);
  }
  return spoken;
}

function rowLine({ bullet, spans }: CellLine, makeBox: MakeBox): RowLine {
  if (!spans.some(isCheckbox)) return new LoneLine(sayingOf(spans), bullet !== null);
  const phrases = phrasesOf(spans, makeBox);
  const { text, datable, links } = joinedSayings(phrases);
  return { text, datable, links, bullet: bullet !== null, phrases };
}

function isCheckbox({ kind }: Span): boolean {
  return kind === 'checkbox';
}

/** What a line says from one box to the next. */
function phrasesOf(spans: readonly Span[], makeBox: MakeBox): Phrase[] {
  const phrases: Phrase[] = [];
  let box: Box | null = null;
  let from = 0;
  for (let at = 0; at <= spans.length; at++) {
    const span = spans[at];
    if (span && span.kind !== 'checkbox') continue;
    const { text, datable, links } = sayingOf(spans, from, at);
    phrases.push({ box, text, datable, links });
    if (span) box = makeBox(span.checkbox);
    from = at + 1;
  }
  return phrases;
}
