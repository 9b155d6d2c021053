import type { CheckboxToken, StateWord } from './checkbox-token';
import type { Tag } from './tag';

const MARKER = /\[([ xX])\](?![([\p{L}])/uy;

/** The checkbox that a tag starting at `from` is; null where it is another tag or input. */
export function checkboxOfTag(source: string, from: number, tag: Tag): CheckboxToken | null {
  if (tag.name !== 'input' || source[from + 1] === '/') return null;
  const type = tag.attributes.find(({ name }) => name === 'type');
  if (type?.value?.toLowerCase() !== 'checkbox') return null;
  const id = tag.attributes.find(({ name }) => name === 'id');
  const words = tag.attributes.flatMap(({ name, range }): StateWord[] =>
    name === 'checked' || name === 'unchecked' ? [{ word: name, range }] : [],
  );
  return {
    form: 'html',
    range: { from, to: tag.end },
    raw: source.slice(from, tag.end),
    checked: words.some(({ word }) => word === 'checked'),
    id: id ? (id.value ?? '') : null,
    words,
    afterType: type.range.to,
    mark: null,
  };
}

/** The marker `[ ]`, `[x]` or `[X]` at `from`; null where a link or word follows at once, or there is none. */
export function markerAt(source: string, from: number): CheckboxToken | null {
  MARKER.lastIndex = from;
  const match = MARKER.exec(source);
  if (!match) return null;
  return {
    form: 'markdown',
    range: { from, to: from + 3 },
    raw: match[0],
    checked: match[1] !== ' ',
    id: null,
    words: [],
    afterType: null,
    mark: { from: from + 1, to: from + 2 },
  };
}
