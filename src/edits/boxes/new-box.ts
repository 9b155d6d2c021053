import type { TextEdit } from '../../markdown/edit';
import type { TableCell } from '../../markdown/table';
import { paddingEdits, type CellPlace } from '../padding';
import { smallestEdit } from '../smallest-edit';

/** How often a new id is asked for before giving up: of the 16 million there are, a note uses few. */
const MAX_TRIES = 100;

/** A new box in the companion plugin's form, the only one that it can toggle. */
export function newBoxTag(id: string, checked: boolean): string {
  return `<input type="checkbox" ${checked ? 'checked' : 'unchecked'} id="${id}">`;
}

/**
 * Distinct ids of six hex digits that are nowhere in the text; null if none were found. Scans the text once, however
 * many are asked for.
 */
export function unusedIds(text: string, newId: () => string): () => string | null {
  const used = new Set<string>();
  for (const [digits] of text.matchAll(/[0-9a-f]{6,}/g)) {
    for (let at = 0; at + 6 <= digits.length; at++) used.add(digits.slice(at, at + 6));
  }
  return () => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const id = newId();
      if (!/^[0-9a-f]{6}$/.test(id) || used.has(id)) continue;
      used.add(id);
      return id;
    }
    return null;
  };
}

/**
 * Puts a tag into a cell, adding the cell if the row lacks it.
 *
 * @param before where the cell's content starts; null in an empty cell, whose blanks then give way
 */
export function insertTag(text: string, place: CellPlace, before: number | null, tag: string): TextEdit[] {
  const cell = place.row.cells[place.column];
  if (!cell) return [addCells(place, tag)];
  if (before === null) return [fillEmpty(text, cell, tag)];
  const edit = { from: before, to: before, insert: `${tag} ` };
  return [edit, ...paddingEdits(text, place, [edit])];
}

/** Blanks give way as far as there are any, so the closing pipe stays in place if there are enough. */
function fillEmpty(text: string, { range: { from, to }, closingPipe }: TableCell, tag: string): TextEdit {
  const start = Math.min(from + 1, to);
  if (tag.length <= to - start) return smallestEdit(text, { from: start, to, insert: tag.padEnd(to - start) });
  const lead = start === from ? ' ' : '';
  return { from: start, to, insert: `${lead}${tag}${closingPipe === null ? '' : ' '}` };
}

/** Lengthens a short row up to the cell that the tag is for. */
function addCells({ row, column }: CellPlace, tag: string): TextEdit {
  const closed = row.cells.at(-1)?.closingPipe !== null;
  const skipped = ' |'.repeat(column - row.cells.length);
  const insert = closed ? `${skipped} ${tag} |` : ` |${skipped} ${tag}`;
  return { from: row.range.to, to: row.range.to, insert };
}
