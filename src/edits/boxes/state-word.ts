import { shiftEdit, type TextEdit } from '../../markdown/edit';
import type { CheckboxToken } from '../../markdown/inline/tokens/checkbox-token';
import { tagAt, type Attribute } from '../../markdown/inline/tokens/tag';
import { smallestEdit } from '../smallest-edit';

/** The smallest edits that give a checkbox the other state, in the coordinates of its range; none when it has it. */
export function stateEdits({ form, raw, range, checked: was }: CheckboxToken, checked: boolean): TextEdit[] {
  if (was === checked) return [];
  return editsOf(form, raw, checked).map((edit) => shiftEdit(edit, range.from));
}

/** In a marker or tag as written. */
function editsOf(form: CheckboxToken['form'], raw: string, checked: boolean): TextEdit[] {
  if (form === 'markdown') return [{ from: 1, to: 2, insert: checked ? 'x' : ' ' }];
  const attributes = tagAt(raw, 0)?.attributes ?? [];
  return checked ? [tick(raw, attributes)] : untick(raw, attributes);
}

function tick(raw: string, attributes: readonly Attribute[]): TextEdit {
  const placeholder = attributes.find(({ name }) => name === 'unchecked');
  if (placeholder) return replaceWord(raw, placeholder, withoutPrefix);
  const at = attributes.find(({ name }) => name === 'type')?.range.to ?? 0;
  return { from: at, to: at, insert: ` checked${gapAt(raw, at)}` };
}

/**
 * Leaves no `checked` attribute. The first becomes `unchecked` in its place, unless the tag has that already: then it
 * goes, since one word that keeps the place is enough. Ticked again, such a tag turns the `unchecked` that stayed into
 * `checked`; the form with both words does not come back.
 */
function untick(raw: string, attributes: readonly Attribute[]): TextEdit[] {
  const hasPlaceholder = attributes.some(({ name }) => name === 'unchecked');
  return attributes
    .filter(({ name }) => name === 'checked')
    .map((word, index) =>
      index === 0 && !hasPlaceholder ? replaceWord(raw, word, withPrefix) : removeWord(raw, word),
    );
}

/** Replaces a state word, with its value if it has one, touching only the letters that differ. */
function replaceWord(
  raw: string,
  { name, range: { from, to } }: Attribute,
  change: (word: string) => string,
): TextEdit {
  const insert = change(raw.slice(from, from + name.length)) + gapAt(raw, to);
  return smallestEdit(raw, { from, to, insert });
}

/** Removes a state word and the one space before it. */
function removeWord(raw: string, { range: { from, to } }: Attribute): TextEdit {
  const spaced = /[ \t\n\f\r]/.test(raw.charAt(from - 1)) && /[ \t\n\f\r>]/.test(raw.charAt(to));
  return { from: spaced ? from - 1 : from, to, insert: '' };
}

/**
 * What must follow a word put right before this place, so that it does not run into what is there. HTML knows only five
 * spaces: a no-break space is part of a name.
 */
function gapAt(raw: string, at: number): string {
  return /[ \t\n\f\r/>]/.test(raw.charAt(at)) ? '' : ' ';
}

/** `checked` → `unchecked`, in the case of the word. */
function withPrefix(word: string): string {
  if (word === 'CHECKED') return 'UNCHECKED';
  return word === 'Checked' ? 'Unchecked' : `un${word}`;
}

/** `unchecked` → `checked`: undoes {@link withPrefix} for every word that it makes. */
function withoutPrefix(word: string): string {
  return word === 'Unchecked' ? 'Checked' : word.slice('un'.length);
}
