import { findCheckboxes } from '../../../markdown/inline/tokens/find-checkboxes';
import { counted } from '../../../model/words/counted';
import { problemAt, type Problem } from '../../../model/problem';
import { compact, followedBy, NONE } from '../cells/compact';
import { checkMarkOf } from '../rows/check-mark';
import { MERGE } from '../rows/merge-line';
import type { MarkedCell, RoadmapRow } from '../rows/roadmap-row';
import { checkMarkProblem, rowBoxProblems, uncountedBoxProblem } from './box-problems';
import { isWikilinkCut } from './cut-wikilink';

/** Text in UTF-8 that was read as Latin-1 or Windows-1252: accents, punctuation, emoji, variation selectors. */
const MOJIBAKE = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2[\u0080\u20AC]|\u00F0[\u009F\u0178]|\u00EF[\u00B8\u00BB]/;
/**
 * Capitals and the sharp s, read as Windows-1252. A quote, dash or ellipsis may also stand behind a word that ends in a
 * capital A with a tilde, but not before a small letter.
 */
const CAPITAL = /\u00C3(?:[\u0152-\u02DC\u201A\u201E-\u2022\u2030-\u2122]|[\u2013-\u2026](?=[a-z\u00DF-\u00FF]))/;

/** The problems of a row's cells and boxes. */
export function rowProblems(row: RoadmapRow): readonly Problem[] {
  const width = row.shape.titles.length;
  // With plain cells, only their number can be wrong.
  if (row.marked.length === 0 && row.width === width) return NONE;
  const ofCells = cellProblems(row, leavesLastEmpty(row) ? row.width : width);
  return followedBy(ofCells, rowBoxProblems(row.boxes, row.line));
}

/** Whether the pipe at the end of a row without outer pipes stands before an empty cell. */
function leavesLastEmpty({ found, shape, width }: RoadmapRow): boolean {
  if (!shape.isOpen || width !== shape.titles.length - 1) return false;
  const { cells, range } = found;
  return cells.at(-1)?.closingPipe !== null && cells[0]?.range.from === range.from;
}

/** The problem of what a row without a box of its own has in its place. */
export function missedBoxProblem(text: string, row: RoadmapRow): Problem | null {
  const { found, line, checklist, marked } = row;
  const { columns, roles, titles } = row.shape;
  if (checklist.length > 0) {
    const mark = checkMarkOf(text, found, columns);
    return mark && checkMarkProblem(mark, line);
  }
  if (columns.checklist !== null) return null;
  const cell = marked.find(({ column, source }) => !roles[column] && findCheckboxes(source).length > 0);
  const title = cell && titles[cell.column];
  return title === undefined ? null : uncountedBoxProblem(title, line);
}

/** @param width how many cells it should have */
function cellProblems(row: RoadmapRow, width: number): readonly Problem[] {
  const { line, marked } = row;
  const splits = splitWikilinks(marked);
  // A split link explains the surplus cells.
  const ragged = row.width - splits !== width && !row.isBlank;
  const garbled = marked.find(({ source }) => garbledAt(source) >= 0);
  const problems: Problem[] = [];
  if (splits > 0) {
    const message =
      'The pipe in a wikilink ends the cell here. Repair puts a backslash before it, as in [[note\\|text]].';
    problems.push(problemAt('split-wikilink', line, message));
  }
  if (ragged) {
    const merge = MERGE.exec(marked[0]?.source ?? '');
    problems.push(
      problemAt('ragged-row', line, merge ? mergeMessage(merge[1] === '`') : raggedMessage(row.width - splits, width)),
    );
  }
  if (garbled) problems.push(problemAt('mojibake', line, garbledMessage(garbled.source)));
  return compact(problems);
}

/** How many wikilinks of a row are cut in two by an unescaped pipe. */
function splitWikilinks(marked: readonly MarkedCell[]): number {
  let splits = 0;
  for (let index = 1; index < marked.length; index++) {
    const before = marked[index - 1];
    const cell = marked[index];
    if (!before || cell?.column !== before.column + 1) continue;
    if (isWikilinkCut(before.source, cell.source)) splits++;
  }
  return splits;
}

/** Where text of a wrong encoding begins; -1 if there is none. */
function garbledAt(source: string): number {
  const at = source.search(MOJIBAKE);
  return at < 0 ? source.search(CAPITAL) : at;
}

/** Names the first of the characters, so that the row can be searched for them. */
function garbledMessage(source: string): string {
  const [first = ''] = /^[\u{80}-\u{10FFFF}]{1,8}/u.exec(source.slice(garbledAt(source))) ?? [];
  return `“${first.trim()}” in this row was garbled by a wrong encoding. Type the original text again.`;
}

function mergeMessage(isCode: boolean): string {
  const lost = isCode ? '' : ', and rows below “>>>>>>>” are not read';
  return `A merge left two versions of rows here${lost}. Keep one version and delete the conflict markers.`;
}

function raggedMessage(has: number, wanted: number): string {
  const way =
    has > wanted
      ? 'Cells beyond the last column are not read: put a backslash before a pipe that belongs to the text.'
      : 'Missing cells are read as empty: add their pipes (a row with an empty first cell starts with two), or put an empty line before text that is not part of the table.';
  return `This row has ${counted(has, 'cell')}, but its table has ${counted(wanted, 'column')}. ${way}`;
}
