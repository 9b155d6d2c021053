import type { CheckboxToken, StateWord } from '../markdown/checkbox-token';
import type { TextEdit } from '../markdown/edit';
import { minimalEdit } from './minimal-edit';

/** The smallest edits that give a checkbox the other state, in the coordinates of its range; none when it has it. */
export function stateEdits(token: CheckboxToken, checked: boolean): TextEdit[] {
  if (token.checked === checked) return [];
  if (token.mark) return [{ ...token.mark, insert: checked ? 'x' : ' ' }];
  return checked ? tick(token) : untick(token);
}

function tick(token: CheckboxToken): TextEdit[] {
  const placeholder = token.words.find(({ word }) => word === 'unchecked');
  if (placeholder) return [replaceWord(token, placeholder, withoutPrefix)];
  const at = token.afterType;
  return at === null ? [] : [{ from: at, to: at, insert: ` checked${gapAt(token, at)}` }];
}

/**
 * Leaves no `checked` attribute. The first becomes `unchecked` in its place, unless the tag has that already: then it
 * goes, since one word that keeps the place is enough. Ticked again, such a tag turns the `unchecked` that stayed into
 * `checked`; the form with both words does not come back.
 */
function untick(token: CheckboxToken): TextEdit[] {
  const hasPlaceholder = token.words.some(({ word }) => word === 'unchecked');
  return token.words
    .filter(({ word }) => word === 'checked')
    .map((word, index) =>
      index === 0 && !hasPlaceholder ? replaceWord(token, word, withPrefix) : removeWord(token, word),
    );
}

/** Replaces a state word, with its value if it has one, touching only the letters that differ. */
function replaceWord(token: CheckboxToken, { word, range }: StateWord, change: (name: string) => string): TextEdit {
  const start = token.range.from;
  const name = token.raw.slice(range.from - start, range.from - start + word.length);
  const insert = change(name) + gapAt(token, range.to);
  const edit = minimalEdit(token.raw, range.from - start, range.to - start, insert);
  return { from: edit.from + start, to: edit.to + start, insert: edit.insert };
}

/** Removes a state word and the one space before it. */
function removeWord(token: CheckboxToken, { range: { from, to } }: StateWord): TextEdit {
  const spaced = /\s/.test(charAt(token, from - 1)) && gapAt(token, to) === '';
  return { from: spaced ? from - 1 : from, to, insert: '' };
}

/** What must follow a word put right before this place, so that it does not run into what is there. */
function gapAt(token: CheckboxToken, offset: number): string {
  return /[\s/>]/.test(charAt(token, offset)) ? '' : ' ';
}

function charAt(token: CheckboxToken, offset: number): string {
  return token.raw.charAt(offset - token.range.from);
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
