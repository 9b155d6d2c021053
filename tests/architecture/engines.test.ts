import { expect, it } from 'vitest';
import { readPluginSources } from './plugin-sources';

/**
 * What came with Safari 16 or later, in the language and in the browser: a phone runs the app by what its system brings,
 * and iOS before 16.4 is known to be among them. No linter looks for it, and none of it is missed before it is called.
 */
const TOO_NEW =
  /\.(?:toSpliced|toSorted|toReversed|canParse|withResolvers|fromAsync|groupBy|isWellFormed|toWellFormed|checkVisibility|isSubsetOf|symmetricDifference|difference|intersection|union)\(|AbortSignal\.(?:any|timeout)|\(\?<[=!]|\bstatic \{/;

it('asks no engine for what it may not have', () => {
  const found = [...readPluginSources()].flatMap(([path, source]) =>
    source.split('\n').flatMap((line, at) => (TOO_NEW.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

it.each([
  'list.toSpliced(1, 1)',
  'URL.canParse(address)',
  'const { promise } = Promise.withResolvers()',
  '/(?<=a)b/',
  'static {',
])('would find %s', (line) => expect(TOO_NEW.test(line)).toBe(true));
