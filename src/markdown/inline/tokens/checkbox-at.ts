import { matchAt } from '../../at-offset';
import type { CheckboxToken } from './checkbox-token';
import { tagAt, type Tag } from './tag';

const MARKER = /\[([ xX])\](?![([\p{L}])/uy;
/** Nearly all boxes start in one of these ways, and then their tag need not be parsed. */
const COMMON_START = {
  checked: '<input type="checkbox" checked id="',
  unchecked: '<input type="checkbox" unchecked id="',
};

/** The checkbox whose tag starts at `from`; null if there is another tag, or none. */
export function checkboxTagAt(source: string, from: number): CheckboxToken | null {
  const common = commonTagAt(source, from, 'unchecked') ?? commonTagAt(source, from, 'checked');
  if (common) return common;
  const tag = tagAt(source, from);
  return tag && checkboxOfTag(source, from, tag);
}

function commonTagAt(source: string, from: number, state: 'checked' | 'unchecked'): CheckboxToken | null {
  const start = COMMON_START[state];
  if (!source.startsWith(start, from)) return null;
  const idFrom = from + start.length;
  const idTo = source.indexOf('"', idFrom);
  if (idTo < 0 || source[idTo + 1] !== '>') return null;
  return token('html', from, source.slice(from, idTo + 2), state === 'checked', source.slice(idFrom, idTo));
}

/** The checkbox that a tag starting at `from` is; null if it is another tag or input. */
export function checkboxOfTag(source: string, from: number, tag: Tag): CheckboxToken | null {
  if (tag.name !== 'input' || source[from + 1] === '/') return null;
  const type = tag.attributes.find(({ name }) => name === 'type');
  if (type?.value?.toLowerCase() !== 'checkbox') return null;
  const id = tag.attributes.find(({ name }) => name === 'id');
  const checked = tag.attributes.some(({ name }) => name === 'checked');
  return token('html', from, source.slice(from, tag.end), checked, id ? (id.value ?? '') : null);
}

/** The marker `[ ]`, `[x]` or `[X]` at `from`; null if a link or word follows at once, or if there is none. */
export function markerAt(source: string, from: number): CheckboxToken | null {
  const match = matchAt(MARKER, source, from);
  return match && token('markdown', from, match[0], match[1] !== ' ', null);
}

function token(form: CheckboxToken['form'], from: number, raw: string, checked: boolean, id: string | null) {
  return { form, range: { from, to: from + raw.length }, raw, checked, id };
}
