import type { TextEdit } from '../../markdown/edit';
import type { Table, TableRow } from '../../markdown/table';
import { checkMarkOf, type CheckMark } from '../../readers/roadmap/rows/check-mark';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';
import { type CellPlace, paddingEdits } from '../padding';
import { createSubjectReader } from './row-subject';

/** A check mark that stands for a row's own box, with its cell. */
export interface LocatedMark extends CellPlace {
  readonly mark: CheckMark;
}

/** Finds the check marks of a table's rows: null if a row has none, its own box, or neither project nor objective. */
export function createMarkFinder(
  text: string,
  table: Table,
  headers: HeaderNames,
): (row: TableRow) => LocatedMark | null {
  const columns = shapeOf(text, table, headers)?.columns;
  const column = columns?.checklist ?? null;
  if (!columns || column === null) return () => null;
  const readSubject = createSubjectReader(text, table, headers);
  return (row) => {
    const mark = checkMarkOf(text, row, columns);
    return mark && readSubject(row)?.box === null ? { table, row, column, mark } : null;
  };
}

/** Puts a tag in the place of a check mark. */
export function replaceMark(text: string, located: LocatedMark, tag: string): TextEdit[] {
  const edit = { ...located.mark.range, insert: tag };
  return [edit, ...paddingEdits(text, located, [edit])];
}
