import type { Objective } from '../model/roadmap';
import type { Problem } from '../model/problem';

/** Text in UTF-8 that was read as Latin-1 or Windows-1252: accents, punctuation, emoji, variation selectors. */
const MOJIBAKE = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2[\u0080\u20AC]|\u00F0[\u009F\u0178]|\u00EF[\u00B8\u00BB]/;

/**
 * What is wrong with the cells of a row.
 *
 * @param contents what its cells contain
 * @param width how many columns its table has
 */
export function rowProblems(contents: readonly string[], width: number, line: number): Problem[] {
  const problems: Problem[] = [];
  const splits = splitWikilinks(contents);
  if (splits > 0) {
    const message =
      'The pipe in a wikilink ends the cell here. Write a backslash before it, as in [[note\\|text]], to keep the link whole.';
    problems.push({ code: 'split-wikilink', line, message, repairable: true });
  }
  const has = contents.length;
  // A link that was split explains the cells too many.
  if (has - splits !== width && contents.some((content) => content.trim() !== '')) {
    problems.push({ code: 'ragged-row', line, message: raggedMessage(has, width), repairable: false });
  }
  if (contents.some((content) => MOJIBAKE.test(content))) {
    const message = 'Some characters of this row were garbled by a wrong text encoding. Type them anew.';
    problems.push({ code: 'mojibake', line, message, repairable: false });
  }
  return problems;
}

/** What an objective says that cannot be so, or likely is not meant. */
export function objectiveProblems(objective: Objective): Problem[] {
  const targets = [objective.target, ...objective.projects.map(({ target }) => target)];
  const dates = targets.flatMap((target): Problem[] => {
    if (!target || target.date !== null) return [];
    const message = `There is no such day as in “${target.text}”. Write a date that is in the calendar.`;
    return [{ code: 'invalid-date', line: target.line, message, repairable: false }];
  });
  const unfinished = objective.projects.flatMap(({ title, line, status, subtasks }): Problem[] => {
    const open = subtasks.filter(({ box }) => !box.checked).length;
    if (status !== 'done' || open === 0) return [];
    const left = open === 1 ? 'one of its subtasks is' : `${open} of its subtasks are`;
    const message = `“${title}” is done, but ${left} still open. Finish or remove what is left, or open the project again.`;
    return [{ code: 'open-subtasks', line, message, repairable: false }];
  });
  return [...dates, ...unfinished];
}

/** What is wrong with a note that has no roadmap table. */
export function noRoadmapTable(): Problem {
  const message =
    'This note is a roadmap note without a roadmap table. Add a table with a column “Projects” and a column “Objective” or “Checklist”, or give your own names for them in the settings.';
  return { code: 'no-roadmap-table', line: 1, message, repairable: false };
}

/** How many wikilinks of a row are cut in two by an unescaped pipe. */
function splitWikilinks(contents: readonly string[]): number {
  return contents.filter((content, index) => {
    const next = contents[index + 1];
    return next !== undefined && content.lastIndexOf('[[') > content.lastIndexOf(']]') && closesWikilink(next);
  }).length;
}

function closesWikilink(source: string): boolean {
  const close = source.indexOf(']]');
  const open = source.indexOf('[[');
  return close >= 0 && (open < 0 || close < open);
}

function raggedMessage(has: number, wanted: number): string {
  const cells = has === 1 ? '1 cell' : `${has} cells`;
  const columns = wanted === 1 ? '1 column' : `${wanted} columns`;
  const way =
    has > wanted
      ? 'What stands beyond the last column is not read: write a backslash before a pipe that belongs to the text.'
      : 'The missing cells are read as empty: add the missing pipes, or put an empty line before text that is not of the table.';
  return `This row has ${cells}, its table ${columns}. ${way}`;
}
