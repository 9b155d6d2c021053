import { applyEdits, type TextEdit } from '../../markdown/edit';
import { rowFingerprint } from '../../markdown/row';
import { singleSpaced } from '../../model/words/single-spaced';
import type { RowAnchor } from '../../model/roadmap';
import { isLeftEmpty } from '../../readers/roadmap/cells/left-empty';
import { isCheckMark } from '../../readers/roadmap/rows/check-mark';
import { unpadded } from '../../readers/roadmap/rows/row-looks';
import type { HeaderNames } from '../../settings/settings';
import { CLOSE_COMMENTS, isInPlainSight, MISREAD } from '../plain-sight';
import type { Plan } from '../plan';
import { boxNotAdded } from '../refuse';
import { createMarkFinder, replaceMark } from './check-marks';
import { bodyRowOn, bodyRows, boxAt, locateRow, type LocatedBox } from './locate';
import { insertTag, newBoxTag, unusedIds } from './new-box';
import { contentStart, readSubject } from './row-subject';
import { planSetBox, planSetLocated } from './set-checkbox';

/**
 * Gives a row without its own box one in the requested state: in the checklist cell if the table has that column, where
 * it takes the place of a check mark, else before the title of the project, or of the objective on a row without a
 * project. If the row turns out to have its own box, that one is set, so asking twice never makes two.
 *
 * @param anchor the row as a surface showed it
 * @param newId proposes an id of six hex digits; asked again while the note has it already
 */
export function planInsertCheckbox(
  text: string,
  anchor: RowAnchor,
  checked: boolean,
  newId: () => string,
  headers: HeaderNames,
): Plan {
  const inserted = boxInsertedSince(text, anchor, headers);
  if (inserted) return planSetLocated(text, inserted, checked);
  const located = locateRow(text, anchor);
  if (!located.ok) return located;
  const { table, row } = located.found;
  const subject = readSubject(text, located.found, headers);
  if (!subject) return boxNotAdded('gone', 'its row is no longer a project or objective of a roadmap table');
  if (subject.box) return planSetBox(text, text, subject.box, checked);
  const id = unusedIds(text, newId)();
  if (id === null) return boxNotAdded('unsupported', 'no unused id was found for it');
  const tag = newBoxTag(id, checked);
  const mark = createMarkFinder(text, table, headers)(row);
  const before = contentStart(text, row, subject.column);
  const place = { table, row, column: subject.column };
  const edits = mark ? replaceMark(text, mark, tag) : insertTag(text, place, before, tag);
  const given = { line: row.line, id, content: subject.content };
  if (isRead(text, edits, given, headers)) return { ok: true, edits };
  return boxNotAdded('unsupported', `on line ${row.line} ${MISREAD}`, CLOSE_COMMENTS);
}

interface GivenBox {
  readonly line: number;
  readonly id: string;
  /** What else its row says. */
  readonly content: unknown;
}

/** Whether the row, read back, has that box as its own and otherwise says what it said before. */
function isRead(
  text: string,
  edits: readonly TextEdit[],
  { line, id, content }: GivenBox,
  headers: HeaderNames,
): boolean {
  if (!isInPlainSight(text, edits)) return false;
  const after = applyEdits(text, edits);
  const row = bodyRowOn(after, line);
  const subject = row && readSubject(after, row, headers);
  return subject?.box?.id === id && JSON.stringify(subject.content) === JSON.stringify(content);
}

/**
 * The box that a row got since it was shown, for instance by a double click: the row at the same offset has its own box
 * and otherwise looks as it did. Checked first, so that the second click does not go to another row that looks as this
 * one did.
 */
function boxInsertedSince(text: string, anchor: RowAnchor, headers: HeaderNames): LocatedBox | null {
  const found = bodyRows(text).find(({ row }) => row.range.from === anchor.offset);
  const own = found && readSubject(text, found, headers)?.box;
  const box = own && boxAt(text, own);
  if (!box) return null;
  const without = applyEdits(text, [{ ...box.token.range, insert: GAP }]);
  const before = bodyRowOn(without, found.row.line);
  return before && isAsShown(rowFingerprint(without, before.row), anchor.fingerprint) ? box : null;
}

/** Stands for a box that is taken out of its row. */
const GAP = '\uE000';
const ALONE_IN_CELL = /^((?:.*\|)?)\uE000((?:\|.*)?)$/;

/** Whether a row looks as it was shown, except that a dash or check mark may have given way to its box. */
function isAsShown(withGap: string, fingerprint: string): boolean {
  const shown = asGiven(fingerprint);
  if (asGiven(singleSpaced(withGap.replace(GAP, ''))) === shown) return true;
  const [match, ahead = '', behind = ''] = ALONE_IN_CELL.exec(asGiven(withGap)) ?? [];
  if (match === undefined || !shown.startsWith(ahead) || !shown.slice(ahead.length).endsWith(behind)) return false;
  const gaveWay = shown.slice(ahead.length, shown.length - behind.length);
  return isLeftEmpty(gaveWay) || isCheckMark(gaveWay);
}

/** A new box may have added cells that the row lacked. */
function asGiven(fingerprint: string): string {
  return /^.*[^|]/.exec(unpadded(fingerprint))?.[0] ?? '';
}
