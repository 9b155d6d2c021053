import fc from 'fast-check';

/** An item of a list on a web page: text and code in turn, text first; the first text of an item led by code is empty. */
export type PageItem = readonly string[];

const word = fc.constantFrom(
  'valve',
  'tank',
  'slow',
  'green',
  'pump',
  'by',
  'hand',
  'twice',
  'level',
  'night',
  'holds',
);
const code = fc.constantFrom('flow.toml', 'run_all', 'maxRetries', 'tank::fill', '/dev/pump', 'kiln-log', '--dry-run');
const words = (min: number) => fc.array(word, { minLength: min, maxLength: 7 }).map((list) => list.join(' '));
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const plainItem = words(2).map((text): PageItem => [`${capitalised(text)}.`]);
const interruptedItem = fc
  .tuple(words(2), code, words(1), fc.option(fc.tuple(code, words(1))))
  .map(([before, first, after, more]): PageItem =>
    more
      ? [`${capitalised(before)} `, first, ` ${after} `, more[0], ` ${more[1]}.`]
      : [`${capitalised(before)} `, first, ` ${after}.`],
  );
const ledItem = fc.tuple(code, words(4)).map(([first, after]): PageItem => ['', first, ` ${after}.`]);

/** Lists whose items end in full stops, with code anywhere in them. */
export const pageList = fc.array(fc.oneof(plainItem, interruptedItem, ledItem), { minLength: 1, maxLength: 8 });

/**
 * A list as the copier writes it: a bullet and a line ending only for the text before an item's first code; no spaces
 * around code; a space after an item with text before its code, nothing after one without.
 */
export function copyList(items: readonly PageItem[]): string {
  const copied = items.map(([text = '', ...rest]) => {
    const inline = rest.map((part) => part.trim()).join('');
    return text.trim() ? `- ${text.trim()}\n${inline} ` : inline;
  });
  return copied
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** An item's words without any space, which copying loses. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
