import type { Box } from '../model/roadmap';
import type { Problem, ProblemCode } from '../model/problem';

/** What the companion plugin toggles, and the same without the id by which it would find the box. */
const COMPANION_FORM = /^<input type="checkbox" (?:un)?checked(?: id="[^"]*")?>$/;

/**
 * What is wrong with the boxes of a note's roadmap tables, given in order: one problem a row and kind.
 *
 * A `[ ]` marker is unsupported as well, although it can be ticked in the roadmap: the app shows it as plain text in a
 * table, so nothing in the note itself can toggle it.
 */
export function boxProblems(boxes: readonly Box[]): Problem[] {
  const html = boxes.filter(({ form }) => form === 'html');
  return [
    ...duplicateIds(boxes),
    ...eachRow(
      html.filter(({ id }) => !id),
      'missing-id',
      (found) => {
        const what = found.length === 1 ? 'A checkbox of this row has' : `${found.length} checkboxes of this row have`;
        return `${what} no id, so clicks in the note are not saved. Repair gives new ids.`;
      },
    ),
    ...eachRow(
      boxes.filter(({ raw }) => !COMPANION_FORM.test(raw)),
      'unsupported-box',
      (found) => {
        const what = found.length === 1 ? `“${found[0]?.raw}” is` : `${found.length} checkboxes of this row are`;
        return `${what} in a form that cannot be ticked in the note itself. Repair writes the common form.`;
      },
    ),
  ];
}

function duplicateIds(boxes: readonly Box[]): Problem[] {
  const firstLine = new Map<string, number>();
  const repeated = boxes.filter(({ id, line }) => {
    if (!id) return false;
    const repeats = firstLine.has(id);
    if (!repeats) firstLine.set(id, line);
    return repeats;
  });
  return eachRow(repeated, 'duplicate-id', (found) => {
    const ids = [...new Set(found.map(({ id }) => id ?? ''))];
    const named = ids.map((id) => `“${id}” (line ${firstLine.get(id)})`).join(', ');
    return `This row uses checkbox ids a second time: ${named}. A click may change the wrong box. Repair gives new ids.`;
  });
}

function eachRow(boxes: readonly Box[], code: ProblemCode, messageOf: (boxes: readonly Box[]) => string): Problem[] {
  const rows = new Map<number, Box[]>();
  for (const box of boxes) {
    const row = rows.get(box.line);
    if (row) row.push(box);
    else rows.set(box.line, [box]);
  }
  return [...rows].map(([line, found]) => ({ code, line, message: messageOf(found), repairable: true }));
}
