import type { CheckboxToken } from '../markdown/checkbox-token';
import { grown } from './compact';
import type { Problem } from '../model/problem';
import type { BoxId } from '../model/roadmap';

/** What the companion plugin toggles, and the same without the id by which it would find the box. */
const COMPANION_FORM = /^<input type="checkbox" (?:un)?checked(?: id="[^"]*")?>$/;

/**
 * What is wrong with the boxes of a row by themselves, given in order.
 *
 * A `[ ]` marker is unsupported as well, although it can be ticked in the roadmap: the app shows it as plain text in a
 * table, so nothing in the note itself can toggle it.
 */
export function rowBoxProblems(boxes: readonly CheckboxToken[], line: number): Problem[] {
  const problems: Problem[] = [];
  const nameless = boxes.filter(({ form, id }) => form === 'html' && !id).length;
  if (nameless > 0) {
    const what = nameless === 1 ? 'A checkbox of this row has' : `${nameless} checkboxes of this row have`;
    const message = `${what} no id, so clicks in the note are not saved. Repair gives new ids.`;
    problems.push({ code: 'missing-id', line, message, repairable: true });
  }
  const unsupported = boxes.filter(({ raw }) => !COMPANION_FORM.test(raw));
  if (unsupported.length > 0) {
    const what =
      unsupported.length === 1 ? `“${unsupported[0]?.raw}” is` : `${unsupported.length} checkboxes of this row are`;
    const message = `${what} in a form that cannot be ticked in the note itself. Repair writes the common form.`;
    problems.push({ code: 'unsupported-box', line, message, repairable: true });
  }
  return problems;
}

/** The rows whose box ids stand in the note already, given all ids of a note in order. */
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
    const named = [...new Set(ofRow)].map((id) => `“${id}” (line ${firstLines.get(id)})`).join(', ');
    const message = `This row uses checkbox ids a second time: ${named}. A click may change the wrong box. Repair gives new ids.`;
    return { code: 'duplicate-id', line, message, repairable: true };
  });
}
