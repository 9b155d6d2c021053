import type { TextEdit } from '../../markdown/edit';
import { textIn } from '../../markdown/range';
import type { TableCell } from '../../markdown/table';
import { isWikilinkCut } from '../../readers/roadmap/problems/cut-wikilink';
import type { LocatedRow } from '../boxes/locate';
import { paddingEdits } from '../padding';

/** The edits that put a backslash before each pipe that cuts a wikilink of a row in two. */
export function wikilinkRepairs(text: string, { table, row }: LocatedRow): TextEdit[] {
  const edits: TextEdit[] = [];
  const joined: TableCell[] = [];
  const { cells } = row;
  cells.forEach((cell, at) => {
    const before = cells[at - 1];
    const pipe = before?.closingPipe ?? null;
    if (!before || pipe === null || !isWikilinkCut(textIn(text, before.range), textIn(text, cell.range))) {
      joined.push(cell);
      return;
    }
    edits.push({ from: pipe, to: pipe, insert: '\\' });
    const start = joined.pop() ?? before;
    joined.push({ range: { from: start.range.from, to: cell.range.to }, closingPipe: cell.closingPipe });
  });
  const { line, lineStart, range: rowRange } = row;
  const whole = { line, lineStart, range: rowRange, cells: joined };
  const padding = joined.flatMap(({ range }, column) => {
    const within = edits.filter(({ from }) => range.from <= from && from < range.to);
    return paddingEdits(text, { table, row: whole, column }, within);
  });
  return [...edits, ...padding].sort((a, b) => a.from - b.from);
}
