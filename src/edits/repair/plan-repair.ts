import { applyEdits, type TextEdit } from '../../markdown/edit';
import { findTables } from '../../markdown/find-tables';
import { rowCheckboxes } from '../../markdown/row';
import { allRows } from '../../markdown/table';
import { addTo } from '../../model/collections/value-at';
import { isRepairCode, type Problem, type RepairCode } from '../../model/problem';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';
import type { LocatedRow } from '../boxes/locate';
import { isInPlainSight } from '../plain-sight';
import type { Plan } from '../plan';
import { refuse } from '../refuse';
import { boxRepairs, type RepairOptions } from './box-repairs';
import { checkMarksIn, markRepairs } from './mark-repairs';
import { wikilinkRepairs } from './wikilink-repairs';

/**
 * Repairs all problems of one kind in the roadmap tables of a note, and nothing else; gives no edits if there are none.
 * The result is read back first: the repair is refused if a box changes its state, or anything is hidden or shown.
 */
export function planRepair(text: string, code: RepairCode, options: RepairOptions): Plan {
  const edits = repairs(text, code, options);
  if (!edits) return refuse('unsupported', 'Nothing was repaired: no unused id was found.');
  return isSafe(text, edits, code, options) ? { ok: true, edits } : TOO_IRREGULAR;
}

function repairs(text: string, code: RepairCode, options: RepairOptions): TextEdit[] | null {
  if (code === 'check-mark') return markRepairs(text, options);
  const rows = roadmapRows(text, options.headers);
  if (code === 'split-wikilink') return rows.flatMap((row) => wikilinkRepairs(text, row));
  return boxRepairs(text, rows, code, options);
}

const TOO_IRREGULAR = refuse(
  'unsupported',
  'Nothing was repaired: the note is too irregular to repair safely. Fix the listed lines by hand.',
);

/** The body rows of the note's roadmap tables. */
function roadmapRows(text: string, headers: HeaderNames): LocatedRow[] {
  return findTables(text).flatMap((table) => {
    return shapeOf(text, table, headers) ? table.rows.map((row) => ({ table, row })) : [];
  });
}

/** Whether every box keeps its state, and all else stays as visible as it was. */
function isSafe(text: string, edits: readonly TextEdit[], code: RepairCode, { headers }: RepairOptions): boolean {
  if (!isInPlainSight(text, edits)) return false;
  return statesIn(text, code, headers) === statesIn(applyEdits(text, edits), code, headers);
}

/** The states of all boxes of all tables, in order; a check mark to be repaired has that of the box in its place. */
function statesIn(text: string, code: RepairCode, headers: HeaderNames): string {
  const marks = code === 'check-mark' ? checkMarksIn(text, headers).map(({ mark }) => mark) : [];
  const boxes = findTables(text).flatMap((table) => allRows(table).flatMap((row) => rowCheckboxes(text, row)));
  const inOrder = [...boxes, ...marks].sort((a, b) => a.range.from - b.range.from);
  return JSON.stringify(inOrder.map(({ checked }) => checked));
}

/** The repairable problems, by kind. */
export function repairableProblems(problems: readonly Problem[]): Map<RepairCode, Problem[]> {
  const found = new Map<RepairCode, Problem[]>();
  for (const problem of problems) {
    const { code } = problem;
    if (isRepairCode(code)) addTo(found, code, problem);
  }
  return found;
}
