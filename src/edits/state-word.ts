import type { CheckboxToken } from '../markdown/checkbox-token';
import type { TextEdit } from '../markdown/edit';
import { shiftRange, type Range } from '../markdown/range';
import { tagAt } from '../markdown/tag';
import { minimalEdit } from './minimal-edit';

/** An attribute of a tag that names the state of its box. */
interface StateWord {
  readonly word: 'checked' | 'unchecked';
  /** The attribute with its value, if it has one. */
  readonly range: Range;
}

/** The parts of a tag that concern its state. */
interface TagState {
  /** The attributes `checked` and `unchecked`, in order, repeated ones included. */
  readonly words: readonly StateWord[];
  /** Where a state word may be put: right after the type attribute. */
  readonly afterType: number;
}

/** The smallest edits that give a checkbox the other state, in the coordinates of its range; none when it has it. */
export function stateEdits(token: CheckboxToken, checked: boolean): TextEdit[] {
  if (token.checked === checked) return [];
  if (token.form === 'html') return checked ? tick(token) : untick(token);
  const mark = token.range.from + 1;
  return [{ from: mark, to: mark + 1, insert: checked ? 'x' : ' ' }];
}

function tick(token: CheckboxToken): TextEdit[] {
  const { words, afterType } = stateOf(token);
  const placeholder = words.find(({ word }) => word === 'unchecked');
  if (placeholder) return [replaceWord(token, placeholder, withoutPrefix)];
  return [{ from: afterType, to: afterType, insert: ` checked${gapAt(token, afterType)}` }];
}

/**
 * Leaves no `checked` attribute. The first becomes `unchecked` in its place, unless the tag already has that: then it
 * is removed, since one word is enough to keep the place. If such a tag is ticked again, the remaining `unchecked`
 * becomes `checked`; the form with both words does not come back.
 */
function untick(token: CheckboxToken): TextEdit[] {
  const { words } = stateOf(token);
  const hasPlaceholder = words.some(({ word }) => word === 'unchecked');
  return words
    .filter(({ word }) => word === 'checked')
    .map((word, index) =>
      index === 0 && !hasPlaceholder ? replaceWord(token, word, withPrefix) : removeWord(token, word),
    );
}

function stateOf({ raw, range }: CheckboxToken): TagState {
  const attributes = tagAt(raw, 0)?.attributes ?? [];
  const words = attributes.flatMap(({ name, range: { from, to } }): StateWord[] =>
    name === 'checked' || name === 'unchecked' ? [{ word: name, range: shiftRange({ from, to }, range.from) }] : [],
  );
  const type = attributes.find(({ name }) => name === 'type');
  return { words, afterType: range.from + (type?.range.to ?? 0) };
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
