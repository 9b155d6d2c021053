import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { readPluginSources, readSource } from './plugin-sources';

const root = new URL('../../', import.meta.url);
const pages = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];
const guide = readSource('docs/user-guide.md');
const uiSources = [...readPluginSources()]
  .flatMap(([path, text]) => (path.startsWith('src/ui/') ? [text] : []))
  .join('\n');

/** A file or folder of the repository in code marks: `src/ui/text/`. What is built is not there yet. */
const PATH = /`((?:src|tests|docs|workbench|bench|scripts|examples)\/[\w./*-]*)`/g;
/** A file of tests in its folder: `edits/boxes/locate.test.ts`. */
const TEST = /`((?!tests\/)[\w-]+\/[\w/-]+\.test\.tsx?)`/g;
const LINK = /\]\(([^)\s]+)\)|srcset?="([^"]+)"/g;

const matches = (text: string, expression: RegExp): string[] =>
  [...text.matchAll(expression)].map(([, one, other]) => one ?? other ?? '');

/** The fragments that lead to the headings of a page, as GitHub makes them. */
const fragmentsOf = (page: string): string[] =>
  matches(readSource(page), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

function leadsSomewhere(page: string, link: string): boolean {
  if (/^https?:/.test(link)) return true;
  const [path = '', fragment] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  return existsSync(new URL(target, root)) && (fragment === undefined || fragmentsOf(target).includes(fragment));
}

describe.each(pages)('%s', (page) => {
  it('has links that lead somewhere', () => {
    expect(matches(readSource(page), LINK).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const tests = matches(readSource(page), TEST).map((path) => `tests/${path}`);
    const paths = [...matches(readSource(page), PATH), ...tests];
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

it('the scripts that the documents name are those of the package', () => {
  const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };
  const named = new Set(pages.flatMap((page) => matches(readSource(page), /npm (?:run (?:-s )?([\w-]+)|(test)\b)/g)));
  // What a script is put together from is not run alone.
  expect([...named].sort()).toEqual(
    Object.keys(scripts)
      .filter((name) => !name.includes(':'))
      .sort(),
  );
});

describe('the user guide', () => {
  it('describes each kind of problem, and no other', () => {
    const codes = matches(readSource('src/model/problem.ts'), /^ {2}\| '([a-z-]+)'/gm);
    const [, table = ''] = /^\| problem \|.*\n\|.*\n((?:\|.*\n)+)/m.exec(guide) ?? [];
    expect(codes).toContain('duplicate-id');
    const described = matches(table, /^\| (.+?) \|/gm).flatMap((cell) => cell.split(', '));
    expect(described.sort(), 'its table of problems').toEqual(codes.sort());
  });

  it('lists the names of columns that are known by default', () => {
    const names = Object.values<readonly string[]>({ ...DEFAULT_HEADERS }).flat();
    // The plurals are named together.
    const single = names.filter((name) => !['Objectives', 'Goals', 'Milestones'].includes(name));
    expect(single.filter((name) => !new RegExp(`[|,] ${name}[,; ]`).test(guide))).toEqual([]);
  });

  const KEYS: readonly (readonly [key: string, words: RegExp])[] = [
    ['ArrowDown', /[Dd]own arrow/],
    ['ArrowUp', /Arrow keys/],
    ['ArrowLeft', /Left and right/],
    ['ArrowRight', /Left and right/],
    ['Home', /Home/],
    ['End', /End/],
    [' ', /Space ticks/],
    ['Enter', /Enter opens the note/],
    ['Escape', /Escape clears/],
    ['F10', /Shift\+F10/],
  ];

  it.each(KEYS)('says what the key “%s” does, which has a meaning in the sidebar', (key, words) => {
    const [, sidebar = ''] = /^## The sidebar$(.*?)^## /ms.exec(guide) ?? [];
    expect(sidebar).toMatch(words);
    expect(uiSources).toMatch(new RegExp(`(?:case|[!=]==) '${key}'`));
  });

  it('knows all keys that have one', () => {
    const used = matches(
      uiSources,
      /'(Arrow\w+|Home|End|Enter|Escape|F\d+|Tab|Delete|Backspace|Page\w+|ContextMenu| )'/g,
    );
    const known = KEYS.map(([key]) => key);
    expect(used.filter((key) => !known.includes(key))).toEqual([]);
  });
});
