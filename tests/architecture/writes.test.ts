import { expect, it } from 'vitest';
import { findWrites } from './find-writes';
import { readPluginSources } from './plugin-sources';

const writes = [...readPluginSources()].flatMap(([path, source]) =>
  findWrites(path, source).map(({ line, method }) => ({ path, line, method })),
);

it('only src/obsidian/ writes files', () => {
  expect(writes.filter(({ path }) => !path.startsWith('src/obsidian/'))).toEqual([]);
  expect(writes).not.toEqual([]);
});

it('nothing overwrites a file with what it read before', () => {
  expect(writes.filter(({ method }) => /^(?:modify|write|append)/.test(method))).toEqual([]);
});

it.each([
  ['app.vault.process(file, plan)', 'process'],
  ['this.app.vault.modify(file, text)', 'modify'],
  ['const { vault } = app; vault.create(path, text)', 'create'],
  ['this.app.vault.adapter.write(path, text)', 'write'],
  ['app.fileManager.processFrontMatter(file, set)', 'processFrontMatter'],
  ['const trash = app.fileManager.trashFile;', 'trashFile'],
])('a write is seen: %s', (source, method) => {
  expect(findWrites('a.ts', `\n${source}`)).toEqual([{ line: 2, method }]);
});

it.each(['app.vault.read(file)', 'map.delete(key)', 'list.process()', '// app.vault.modify(file)'])(
  'no write is seen where there is none: %s',
  (source) => {
    expect(findWrites('a.ts', source)).toEqual([]);
  },
);
