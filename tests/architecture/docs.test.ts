import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPAIR_CODES } from '../../src/edits/repair/repair-code';
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
const sources = [...readPluginSources().values()].join('\n');

/** A file or folder of the repository in code marks: `src/ui/text/`. What is built is not there yet. */
const PATH = /`((?:src|tests|docs|workbench|bench|scripts|examples)\/[\w./*-]*)`/g;
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
    expect(matches(readSource(page), PATH).filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe('the user guide', () => {
  it('describes each kind of problem', () => {
    const codes = matches(readSource('src/model/problem.ts'), /^ {2}\| '([a-z-]+)'/gm);
    expect(codes).toContain('duplicate-id');
    expect(codes.filter((code) => !new RegExp(`^\\| [^|]*\\b${code}\\b`, 'm').test(guide))).toEqual([]);
  });

  it('has a line for each repair', () => {
    const repairs = guide.slice(guide.indexOf('| repair | what it writes |'), guide.indexOf('To repair a broken'));
    expect(repairs.match(/^\| [A-Z]/gm)).toHaveLength(REPAIR_CODES.length);
  });

  it('lists the names of columns that are known by default', () => {
    const names = Object.values<readonly string[]>({ ...DEFAULT_HEADERS }).flat();
    // The plurals are named together.
    const single = names.filter((name) => !['Objectives', 'Goals', 'Milestones'].includes(name));
    expect(single.filter((name) => !new RegExp(`[|,] ${name}[,; ]`).test(guide))).toEqual([]);
  });
});

it('each command is described by its name', () => {
  const described = guide + readSource('docs/specs-and-writing.md');
  const names = matches(sources, /addCommand\(\{\s+id: '[^']+',\s+name: '([^']+)'/g);
  expect(names).toContain('Open roadmap');
  expect(names.filter((name) => !described.includes(`| ${name} |`))).toEqual([]);
});
