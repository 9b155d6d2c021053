import { expect, it } from 'vitest';
import { readPluginSources } from './plugin-sources';

/**
 * Features of language and browser that came with Safari 16 or later: a phone runs the app on its system's engine, and
 * iOS before 16.4 is among them. No linter checks for these, and a missing one only fails when it is called.
 */
const TOO_NEW =
  /\.(?:with|toSpliced|toSorted|toReversed|canParse|withResolvers|fromAsync|groupBy|isWellFormed|toWellFormed|checkVisibility|isSubsetOf|symmetricDifference|difference|intersection|union)\(|AbortSignal\.(?:any|timeout)|\(\?<[=!]|\bstatic \{/;

it('asks no engine for what it may not have', () => {
  const found = [...readPluginSources()].flatMap(([path, source]) =>
    source.split('\n').flatMap((line, at) => (TOO_NEW.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

it.each([
  'list.with(0, first)',
  'list.toSpliced(1, 1)',
  'URL.canParse(address)',
  'const { promise } = Promise.withResolvers()',
  '/(?<=a)b/',
  'static {',
])('would find %s', (line) => expect(TOO_NEW.test(line)).toBe(true));
