import { describe, expect, it } from 'vitest';
import { findBreaches } from './import-rules';
import { readPluginSources, readSource } from './plugin-sources';

function dependenciesOf(packageJson: string): string[] {
  return Object.keys((JSON.parse(packageJson) as { dependencies: Record<string, string> }).dependencies);
}

describe('the plugin', () => {
  const sources = readPluginSources();

  it('keeps the rules of the house', () => {
    expect(findBreaches(sources, dependenciesOf(readSource('package.json')))).toEqual([]);
  });

  it('is what was looked at', () => {
    const folders = new Set([...sources.keys()].map((path) => path.split('/').slice(0, 2).join('/')));
    expect([...folders]).toEqual(expect.arrayContaining(['main.ts', 'src/markdown', 'src/readers', 'src/ui']));
  });
});

/** A made-up plugin that has every file that the cases import. */
function breachesWith(files: Readonly<Record<string, string>>): string[] {
  const empty = [
    'main.ts',
    'src/markdown/table.ts',
    'src/settings/settings.ts',
    'src/model/roadmap.ts',
    'src/readers/read.ts',
    'src/linking/match.ts',
    'src/edits/plan.ts',
    'src/index/vault-index.ts',
    'src/ui/index.ts',
    'src/ui/tree.tsx',
    'src/obsidian/gateway.ts',
  ];
  const sources = new Map(empty.map((path) => [path, 'export {};']));
  for (const [path, source] of Object.entries(files)) sources.set(path, source);
  return findBreaches(sources, ['preact', 'decode-named-character-reference', 'stemmer', '@scope/package']);
}

describe('a way in which a file imports another', () => {
  it.each([
    ["import { a } from '../ui/tree';"],
    ["import a, { type B } from '../ui/tree';"],
    ["import * as a from '../ui/tree';"],
    ["import '../ui/tree';"],
    ["import type { A } from '../ui/tree';"],
    ["import a = require('../ui/tree');"],
    ["export { a } from '../ui/tree';"],
    ["export type { A } from '../ui/tree';"],
    ["export * from '../ui/tree';"],
    ["export * as a from '../ui/tree';"],
    ["const a = await import('../ui/tree');"],
    ['const a = await import(`../ui/tree`);'],
    ["const a = require('../ui/tree');"],
    ["type A = import('../ui/tree').A;"],
    ["declare module '../ui/tree' { interface A {} }"],
    ["function a() { return () => { void import('../ui/tree'); }; }"],
    ["import { a } from '../ui/tree.tsx';"],
    ['/// <reference path="../ui/tree.tsx" />'],
    ["import { a } from './../../src/ui/tree';"],
  ])('is seen: %s', (source) => {
    const expected = 'src/model/a.ts:2 imports src/ui/tree.tsx, but model may not import ui';
    expect(breachesWith({ 'src/model/a.ts': `\n${source}` })).toEqual([expected]);
  });

  it.each([
    ["// import { a } from '../ui/tree';"],
    ['const text = "import { a } from \'../ui/tree\'";'],
    ['export {};'],
  ])('is not seen where there is none: %s', (source) => {
    expect(breachesWith({ 'src/model/a.ts': source })).toEqual([]);
  });

  it('is a breach when it is computed', () => {
    const source = "void import('../ui/' + 'tree');";
    expect(breachesWith({ 'src/model/a.ts': source })).toEqual([
      'src/model/a.ts:1 imports what nobody can tell before it runs',
    ]);
  });
});

const FILES: Readonly<Record<string, string>> = {
  markdown: 'markdown/table',
  settings: 'settings/settings',
  model: 'model/roadmap',
  readers: 'readers/read',
  linking: 'linking/match',
  edits: 'edits/plan',
  index: 'index/vault-index',
  ui: 'ui/index',
  obsidian: 'obsidian/gateway',
};

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  markdown: [],
  settings: [],
  model: [],
  readers: ['markdown', 'model', 'settings'],
  linking: ['model', 'settings'],
  edits: ['markdown', 'model', 'readers', 'settings'],
  index: ['model', 'readers', 'linking', 'settings'],
  ui: ['model', 'index', 'settings'],
  obsidian: ['markdown', 'settings', 'model', 'readers', 'linking', 'edits', 'index', 'ui'],
};

const PAIRS = Object.keys(FILES).flatMap((from) =>
  Object.keys(FILES)
    .filter((to) => to !== from)
    .map((to) => ({ from, to, allowed: MAY_IMPORT[from]?.includes(to) ?? false })),
);

describe('a folder', () => {
  it.each(PAIRS.filter(({ allowed }) => allowed))('$from may import $to', ({ from, to }) => {
    expect(breachesWith({ [`src/${from}/a.ts`]: `import '../${FILES[to]}';` })).toEqual([]);
  });

  it.each(PAIRS.filter(({ allowed }) => !allowed))('$from may not import $to', ({ from, to }) => {
    const breaches = breachesWith({ [`src/${from}/a.ts`]: `import '../${FILES[to]}';` });
    expect(breaches).toEqual([expect.stringContaining(`but ${from} may not import ${to}`)]);
  });

  it.each(Object.keys(FILES))('%s may import itself, but not main.ts', (from) => {
    expect(breachesWith({ [`src/${from}/a.ts`]: `import './b';`, [`src/${from}/b.ts`]: '' })).toEqual([]);
    expect(breachesWith({ [`src/${from}/a.ts`]: `import '../../main';` })).toEqual([
      `src/${from}/a.ts:1 imports main.ts, but ${from} may not import main`,
    ]);
  });

  it('obsidian may not import what is inside ui, which main.ts may', () => {
    expect(breachesWith({ 'src/obsidian/a.ts': "import '../ui/tree';" })).toEqual([
      'src/obsidian/a.ts:1 imports src/ui/tree.tsx, which is inside ui',
    ]);
    expect(breachesWith({ 'main.ts': "import './src/ui/tree';" })).toEqual([]);
  });

  it('that the house does not know is a breach, and so is a file outside all', () => {
    expect(breachesWith({ 'src/misc/a.ts': '', 'src/main/a.ts': '', 'src/b.ts': '' })).toEqual([
      'src/misc/a.ts belongs to no part of the house',
      'src/main/a.ts belongs to no part of the house',
      'src/b.ts belongs to no part of the house',
    ]);
  });

  it.each([
    ['src/model/a.ts', '../../workbench/host/obsidian', 'workbench/host/obsidian'],
    ['main.ts', './tests/index/manual-index', 'tests/index/manual-index'],
    ['src/ui/a.ts', './not-there', 'src/ui/not-there'],
  ])('%s may not import %s', (path, specifier, target) => {
    expect(breachesWith({ [path]: `import '${specifier}';` })).toEqual([
      `${path}:1 imports ${target}, which is no part of the plugin`,
    ]);
  });
});

describe('a package', () => {
  it.each([
    ['src/markdown/a.ts', 'decode-named-character-reference'],
    ['src/markdown/a.ts', 'decode-named-character-reference/part'],
    ['src/linking/a.ts', 'stemmer'],
    ['src/linking/a.ts', '@scope/package/part'],
    ['src/ui/a.tsx', 'preact/hooks'],
    ['src/ui/a.tsx', 'obsidian'],
    ['src/obsidian/a.ts', 'obsidian'],
    ['src/obsidian/a.ts', '@codemirror/view'],
    ['main.ts', 'obsidian'],
  ])('may be imported: %s, %s', (path, name) => {
    expect(breachesWith({ [path]: `import '${name}';` })).toEqual([]);
  });

  it.each([
    ['src/markdown/a.ts', 'stemmer'],
    ['src/settings/a.ts', 'stemmer'],
    ['src/model/a.ts', 'stemmer'],
    ['src/model/a.ts', 'decode-named-character-reference'],
    ['src/linking/a.ts', '@scope/other'],
    ['src/ui/a.tsx', 'playwright-core'],
    ['src/markdown/a.ts', 'obsidian'],
    ['src/readers/a.ts', 'obsidian'],
    ['src/index/a.ts', 'obsidian'],
    ['src/index/a.ts', '@codemirror/state'],
    ['src/obsidian/a.ts', 'fs'],
    ['src/obsidian/a.ts', 'node:fs/promises'],
    ['main.ts', 'electron'],
  ])('may not be imported: %s, %s', (path, name) => {
    const breaches = breachesWith({ [path]: `import type { A } from '${name}';` });
    expect(breaches).toEqual([expect.stringMatching(`^${path}:1 imports `)]);
  });
});

describe('a circle of imports', () => {
  it('is a breach between files of one folder, be it of types alone', () => {
    const files = { 'src/model/a.ts': "import type { B } from './b';", 'src/model/b.ts': "import './a';" };
    expect(breachesWith(files)).toEqual(['src/model/a.ts → src/model/b.ts → src/model/a.ts is a circle']);
  });

  it('is a breach over a longer way, and is named without the way to it', () => {
    const files = {
      'src/model/a.ts': "import './b';",
      'src/model/b.ts': "import './c';",
      'src/model/c.ts': "export * from './d';",
      'src/model/d.ts': "void import('./b');",
    };
    expect(breachesWith(files)).toEqual([
      'src/model/b.ts → src/model/c.ts → src/model/d.ts → src/model/b.ts is a circle',
    ]);
  });

  it('is a breach for a file that imports itself', () => {
    expect(breachesWith({ 'src/model/a.ts': "import './a';" })).toEqual([
      'src/model/a.ts → src/model/a.ts is a circle',
    ]);
  });

  it('is a breach between folders beside each other, though no file is in one', () => {
    const files = {
      'src/model/a/one.ts': "import '../b/two';",
      'src/model/a/three.ts': '',
      'src/model/b/two.ts': "import '../a/three';",
    };
    expect(breachesWith(files)).toEqual(['src/model/a → src/model/b → src/model/a is a circle']);
  });

  it('is none between a folder and what is in it', () => {
    const files = {
      'src/model/a.ts': "import './in/b';",
      'src/model/in/b.ts': "import '../c';",
      'src/model/c.ts': '',
    };
    expect(breachesWith(files)).toEqual([]);
  });

  it('is not two ways to one file', () => {
    const files = {
      'src/model/a.ts': "import './b';\nimport './c';",
      'src/model/b.ts': "import './c';",
      'src/model/c.ts': '',
    };
    expect(breachesWith(files)).toEqual([]);
  });
});
