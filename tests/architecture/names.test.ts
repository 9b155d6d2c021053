import { expect, it } from 'vitest';
import { readPluginSources } from './plugin-sources';

const EXPORT = /^export (?:abstract |async )?(?:class|const|enum|function\*?|interface|type) (\w+)/gm;

it('the plugin exports each name once, so that a word means one thing', () => {
  const files = new Map<string, string[]>();
  for (const [path, source] of readPluginSources())
    for (const [, name = ''] of source.matchAll(EXPORT)) files.set(name, [...(files.get(name) ?? []), path]);
  expect(files.size).toBeGreaterThan(500);
  expect([...files].filter(([, places]) => places.length > 1)).toEqual([]);
});
