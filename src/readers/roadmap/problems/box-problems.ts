import type { CheckboxToken } from '../../../markdown/inline/tokens/checkbox-token';
import { counted } from '../../../model/words/counted';
import { problemAt, type Problem } from '../../../model/problem';
import type { BoxId } from '../../../model/roadmap';
import { grown } from '../cells/compact';
import type { CheckMark } from '../rows/check-mark';
import { isCompanionForm } from './companion-form';

/** The companion plugin, by the name that people know. */
const COMPANION = 'the plugin “Markdown table checkboxes”';

/**
 * The problems of a row's boxes in themselves, given in order: what keeps the companion plugin from toggling them. That
 * includes a `[ ]` marker, which the app shows as plain text in a table.
 */
export function rowBoxProblems(boxes: readonly CheckboxToken[], line: number): Problem[] {
  const problems: Problem[] = [];
  const nameless = boxes.filter(({ form, id }) => form === 'html' && !id).length;
  if (nameless > 0) {
    const what = nameless === 1 ? 'A checkbox in this row has' : `${nameless} checkboxes in this row have`;
    const message = `${what} no id. Ids tell checkboxes apart when rows change, and ${COMPANION} needs them. Repair adds them.`;
    problems.push(problemAt('missing-id', line, message));
  }
  const unsupported = boxes.filter((box) => !isCompanionForm(box));
  if (unsupported.length > 0) {
    const what =
      unsupported.length === 1 ? `“${unsupported[0]?.raw}” is` : `${unsupported.length} checkboxes in this row are`;
    const message = `${what} in a form that ${COMPANION} cannot tick. Repair writes one that it can.`;
    problems.push(problemAt('unsupported-box', line, message));
  }
  return problems;
}

/** The problem of a sign or word in the place of a row's checkbox. */
export function checkMarkProblem({ raw, checked }: CheckMark, line: number): Problem {
  const message = `“${raw}” is not a checkbox, so it is not counted. Repair puts ${checked ? 'a ticked' : 'an open'} checkbox in its place.`;
  return problemAt('check-mark', line, message);
}

/** The problem of a checkbox in a column that has no meaning, in a table without a checklist column. */
export function uncountedBoxProblem(title: string, line: number): Problem {
  const what = title ? `the column “${title}”` : 'a column without a name';
  const way = title ? `, or add “${title}” as a checklist column in the settings` : '';
  const message = `The checkboxes in ${what} are not counted. Name the column “Done”${way}.`;
  return problemAt('uncounted-box', line, message);
}

/** The rows whose box ids already occurred in the note, given all its ids in order. */
export function duplicateIdProblems(ids: readonly BoxId[]): Problem[] {
  // Most notes have few.
  if (ids.length < 2) return [];
  const firstLines = new Map<string, number>();
  const repeated = new Map<number, string[]>();
  for (const { id, line } of ids) {
    if (!firstLines.has(id)) firstLines.set(id, line);
    else repeated.set(line, grown(repeated.get(line) ?? null, id));
  }
  return [...repeated].map(([line, ofRow]) => {
    const named = [...new Set(ofRow)].map((id) => `“${id}” (line ${firstLines.get(id)})`);
    const what = `This row repeats ${counted(named.length, 'checkbox id')}: ${named.join(', ')}.`;
    const message = `${what} With such ids, ${COMPANION} may tick the wrong checkbox. Repair replaces them.`;
    return problemAt('duplicate-id', line, message);
  });
}
