import fc from 'fast-check';

const pieces = [
  'a', 'b c', '*e*', '`x`', '`', '``', '\\|', '\\\\', '\\', '|', '|', '|', ' ', '  ', '\t', '-', '---', ':-', '日本', '👩‍🚀',
  '[[n\\|a]]', '<b>', '<!-- c -->', '~~', '$$', '%%', '%% h %%', '<!--', '-->', ':', '=', '#', '1', '\u00A0', '&amp;', '[x](y)',
]; // prettier-ignore

const rows = [
  '| a | b |', '| c |', 'a | b', '|a|b|', '| d | e | f |', '|', '||', '| |', 'a', '| `x|y` |', '| \\| | b', 'a |', '| 日 | 👩‍🚀 |',
  '| a | b \\', '|a\\\\|b|', '| a %% | %% b |', '| a <!-- | --> | b |', '| %% c %% | d |',
]; // prettier-ignore

const delimiters = [
  '| - | - |', '|-|-|', '- | -', '-|-', '|-', '-|', ':-', '-:', ':-:|:-', '|---|', '| - |', '| - | - | - |', '|:-|', '--- | ---',
  '| - | x |', '|-|-', ' | - | -', '||-|', '|', ':', '|-|-|-|',
]; // prettier-ignore

const blocks = [
  '', '', ' ', '\t', '# h', '#', '#x', '####### x', '***', '---', '- - -', '* * *', '___', '===', '--', '=', '```', '~~~', '````', '``` js',
  '``` a`b', '~~~ x', '<div>', '</div>', '<b>', '</b>', '<a href="x|y">', '<b', '<pre>', '</pre>', '<?p', '?>', '<!D', '<![CDATA[',
  ']]>', ']]]>', '<!-- x -->', '<!--', '-->', '<!-->', '$$', '$$ a | b $$', '%%', '%% x %%', '%% x', '<x/>', '<div/', '</pre>',
  '<script>', '</script>', '-', '1.', '2.', '[a]: b', '[a]:', '[a]: <b c> "d"', '"e"', "'f", '[ ]: b', '[!note] t | u', '\\$$', 'text', 'x %% y', 'x <!-- y', '<b> | c',
]; // prettier-ignore

const prefixes = [
  '> ', '>', '> > ', '- ', '* ', '+ ', '1. ', '2) ', '12. ', '-   ', '-\t', '>\t', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '\t\t',
  '  - ', '   > ', '      ', '- - ', '> - ', '-     ', '1.  ',
]; // prettier-ignore

const lineEnds = ['\n', '\n', '\n', '\n', '\r\n', '\r', ' \n'];

/** By columns; the first of each fits the delimiter of the same index. */
const headers = [['a |', '| a', 'a', '| `x` |', '||'], ['| a | b |', 'a | b', '|a|b', '| \\| | 日 |', '<b> | <i>'], ['| a | b | c |', 'a|b|c']]; // prettier-ignore
const fitting = [['-|', '| - |', ':-', '|:-:'], ['| - | - |', '-|-', '|:-|-:', '--- | ---|'], ['|-|-|-|', '- | - | -']]; // prettier-ignore

const loose = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...rows) },
  { weight: 3, arbitrary: fc.constantFrom(...delimiters) },
  { weight: 5, arbitrary: fc.constantFrom(...blocks) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6, size: 'max' }).map((all) => all.join('')),
  },
);

const tableStart = fc
  .nat(2)
  .chain((columns) =>
    fc.tuple(fc.constantFrom(...(headers[columns] ?? [])), fc.constantFrom(...(fitting[columns] ?? []))),
  );

const before = fc.array(fc.constantFrom(...prefixes), { maxLength: 2, size: 'max' }).map((all) => all.join(''));

/** Most lines have the same prefix as the line before, or none. */
const prefixChange = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: before },
);

const line = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: loose.map((content) => [content]) }, { weight: 2, arbitrary: tableStart }),
  prefixChange,
  prefixChange,
  fc.constantFrom(...lineEnds),
);

type Drawn = readonly [contents: readonly string[], first: string | null, second: string | null, end: string];

function join(lines: readonly Drawn[], start: string, closed: boolean): string {
  let prefix = '';
  const text = lines.flatMap(([contents, first, second, end]) =>
    contents.map((content, index) => {
      prefix = (index === 0 ? first : second) ?? prefix;
      return prefix + content + end;
    }),
  );
  return start + (closed ? text.join('') : text.join('').replace(/[\r\n]+$/, ''));
}

const start = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom('\uFEFF', '---\na: 1\n---\n', '---\n', '---\r\n| a |\r\n| - |\r\n--- \r\n'),
);

/** Short Markdown documents in which tables meet everything that may hold, hide, change or end them. */
export const markdownDocument: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 5, size: 'max' }), start, fc.boolean())
  .map(([lines, opening, closed]) => join(lines, opening, closed));
