import { counted } from '../../model/basics/counted';
import { problemAt, repairableAt, type Problem } from '../../model/problem';
import type { Objective, Project, Target } from '../../model/roadmap';
import { tellsTime } from '../../model/target-words';
import { isAmbiguousDay } from '../../model/written-date';
import { NONE } from './compact';
import { isWikilinkCut } from './cut-wikilink';
import { MERGE } from './merge-line';
import type { MarkedCell, RoadmapRow } from './roadmap-row';

/** Text in UTF-8 that was read as Latin-1 or Windows-1252: accents, punctuation, emoji, variation selectors. */
const MOJIBAKE = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2[\u0080\u20AC]|\u00F0[\u009F\u0178]|\u00EF[\u00B8\u00BB]/;

/**
 * The problems of a row's cells.
 *
 * @param width how many columns its table has
 */
export function rowProblems(row: RoadmapRow, width: number): readonly Problem[] {
  const { line, marked } = row;
  const splits = splitWikilinks(marked);
  // A split link explains the surplus cells.
  const ragged = row.width - splits !== width && !row.isBlank;
  const garbled = marked.find(({ source }) => MOJIBAKE.test(source));
  if (splits === 0 && !ragged && !garbled) return NONE;
  const problems: Problem[] = [];
  if (splits > 0) {
    const message =
      'The pipe in a wikilink ends the cell here. Write a backslash before it, as in [[note\\|text]], to keep the link whole.';
    problems.push(repairableAt('split-wikilink', line, message));
  }
  if (ragged) {
    const merge = MERGE.exec(marked[0]?.source ?? '');
    problems.push(
      problemAt('ragged-row', line, merge ? mergeMessage(merge[1] === '`') : raggedMessage(row.width, width)),
    );
  }
  if (garbled) problems.push(problemAt('mojibake', line, garbledMessage(garbled.source)));
  return problems;
}

/** The problems of what an objective says: what cannot be so, or is probably not meant. */
export function objectiveProblems({ target, projects }: Objective): readonly Problem[] {
  const dates: Problem[] = [];
  const unfinished: Problem[] = [];
  addDateProblem(dates, target);
  for (const project of projects) {
    addDateProblem(dates, project.target);
    if (project.status === 'done') addOpenSubtasks(unfinished, project);
  }
  return dates.length + unfinished.length === 0 ? NONE : [...dates, ...unfinished];
}

function addDateProblem(problems: Problem[], target: Target | null): void {
  if (!target || target.date !== null || tellsTime(target.text)) return;
  const message = isAmbiguousDay(target.text)
    ? `“${target.text}” may be either of two days. Write the year first, as in 2027-03-12, or the name of the month.`
    : `“${target.text}” is not a day that exists. Write a date that is in the calendar.`;
  problems.push(problemAt('invalid-date', target.line, message));
}

function addOpenSubtasks(problems: Problem[], { title, line, subtasks }: Project): void {
  const open = subtasks.filter(({ box }) => !box.checked).length;
  if (open === 0) return;
  const left = open === 1 ? 'one of its subtasks is' : `${open} of its subtasks are`;
  const message = `“${title}” is done, but ${left} still open. Finish or remove what is left, or reopen the project.`;
  problems.push(problemAt('open-subtasks', line, message));
}

/** The problem of a note without a roadmap table. */
export function noRoadmapTable(): Problem {
  const message =
    'This roadmap note has no roadmap table. Add a table with a “Projects” column and an “Objective” or “Checklist” column, or add your own column names in the settings. If it is not a roadmap, remove its tag “projects” or leave it out in the settings.';
  return problemAt('no-roadmap-table', 1, message);
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

/** Names the first of the characters, so that the row can be searched for them. */
function garbledMessage(source: string): string {
  const [first = ''] = /^[\u{80}-\u{10FFFF}]{1,8}/u.exec(source.slice(source.search(MOJIBAKE))) ?? [];
  return `“${first.trim()}” in this row was garbled by a wrong encoding. Type the original text again.`;
}

function mergeMessage(isCode: boolean): string {
  const lost = isCode ? '' : ', and rows below “>>>>>>>” are not read';
  return `A merge left two versions of rows here${lost}. Keep one version, without the lines of signs.`;
}

function raggedMessage(has: number, wanted: number): string {
  const way =
    has > wanted
      ? 'Cells beyond the last column are not read: put a backslash before a pipe that belongs to the text.'
      : 'The cells missing at its end are read as empty: add the missing pipes (a row whose first cell is empty starts with two), or put an empty line before text that is not part of the table.';
  return `This row has ${counted(has, 'cell')}, but its table has ${counted(wanted, 'column')}. ${way}`;
}
