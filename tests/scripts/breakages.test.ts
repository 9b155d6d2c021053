import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BREAKAGES } from '../../scripts/breakages.mjs';

const sourceOf = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

it('there are breakages enough, each with a name of its own', () => {
  expect(BREAKAGES.length).toBeGreaterThanOrEqual(14);
  expect(new Set(BREAKAGES.map(({ name }) => name)).size).toBe(BREAKAGES.length);
});

describe.each(BREAKAGES)('broken so that $name', ({ name, tests, changes }) => {
  it('can still be made, in the plugin itself', async () => {
    for (const { file, find, put } of changes) {
      expect(file).toMatch(/^(?:main\.ts|src\/.+)$/);
      expect((await sourceOf(file)).split(find), file).toHaveLength(2);
      expect(put).not.toBe(find);
    }
  });

  it('has tests that can notice it, and is told of in the docs', async () => {
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) expect((await stat(new URL(`../../${test}`, import.meta.url))).isFile()).toBe(true);
    expect(await sourceOf('docs/reliability.md')).toContain(`| ${name.replaceAll('\\', '\\\\')} |`);
  });
});
