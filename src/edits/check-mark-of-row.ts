import type { TextEdit } from '../markdown/edit';
import { checkMarkOf, type CheckMark } from '../readers/roadmap/check-mark';
import { shapeOf } from '../readers/roadmap/row-shape';
import type { HeaderNames } from '../settings/settings';
import type { LocatedRow } from './locate';
import { type CellPlace, paddingEdits } from './padding';
import { readSubject } from './row-subject';

/** The check mark that stands for a row's own box, with its cell. */
interface LocatedMark extends CellPlace {
  readonly mark: CheckMark;
}

/** Null as well if the row has its own box, or neither project nor objective. */
export function markOfRow(text: string, { table, row }: LocatedRow, headers: HeaderNames): LocatedMark | null {
  const columns = shapeOf(text, table, headers)?.columns;
  const mark = columns && checkMarkOf(text, row, columns);
  if (!mark || columns.checklist === null) return null;
  const subject = readSubject(text, { table, row }, headers);
  return subject?.box === null ? { table, row, column: columns.checklist, mark } : null;
}

/** Puts a tag in the place of a check mark. */
export function replaceMark(text: string, located: LocatedMark, tag: string): TextEdit[] {
  const { range, raw } = located.mark;
  return [{ ...range, insert: tag }, ...paddingEdits(text, located, tag.length - raw.length)];
}
