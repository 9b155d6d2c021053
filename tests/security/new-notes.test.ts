import { describe, expect, it, vi } from 'vitest';
import { freePath } from '../../src/obsidian/writing/free-path';
import { createNote } from '../../src/obsidian/writing/new-note';
import { parseSettings } from '../../src/settings/parse';
import { box, roadmapNote, roadmapVault } from '../integration/support/roadmap-vault';
import { pathsIn } from '../workbench/support/vault-on-disk';

type App = Parameters<typeof freePath>[0];
type Vault = Awaited<ReturnType<typeof roadmapVault>>;

const DEVICES = [
  ...['CON', 'con', 'PRN', 'aux', 'NUL', 'nul.txt', 'COM1', 'LPT9', 'CONIN$', 'CONOUT$', 'nul .x', 'con.', 'aux... '],
  ...['COM¹', 'COM²', 'COM³', 'LPT¹', 'LPT²', 'LPT³'],
];
const TITLES = [
  '../../outside',
  '..',
  '.',
  '',
  ' ',
  '/etc/passwd',
  'C:\\Windows\\x',
  '\\\\host\\share',
  '.obsidian/plugins/x',
  'a:b*c?d"e<f>g|h#i^j[k]l',
  'trailing dots...',
  'trailing spaces   ',
  'a\0b\nc\rd\te',
  'half \ud83d pair',
  '\u202Etxt.exe',
  '__proto__',
  'x'.repeat(500),
  '船'.repeat(300),
  '👩🏽‍🚀'.repeat(99),
  `${'x'.repeat(199)}👩`,
  ...DEVICES,
];

describe.each(TITLES)('a note called %j', (title) => {
  it('gets a name that any system takes and a link can name, in its folder', async () => {
    const { app } = await roadmapVault({ 'Plans/Else.md': '' });
    const path = freePath(app as unknown as App, 'Plans', title);
    expect(path).toMatch(/^Plans\/[^/\\:*?"<>|#^[\]\p{Cc}\p{Cs}]+\.md$/u);
    const name = path.slice('Plans/'.length, -'.md'.length);
    expect(name).not.toMatch(/^[. ]|[. ]$/);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³])\s*(?:\.|$)/i);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
  });
});

it.each(['Console', 'Falcon', 'A nul', 'Auxiliary. Or not', 'COM port', '2 ships', 'x.y'])(
  'a note called %j keeps its name',
  async (title) => {
    const { app } = await roadmapVault({});
    expect(freePath(app as unknown as App, '', title)).toBe(`${title}.md`);
  },
);

it.each(['PLAN.md', 'plan.md', 'Plan.md'])('is never called as %s is, which is there', async (taken) => {
  const { app } = await roadmapVault({ [taken]: 'Mine' });
  expect(freePath(app as unknown as App, '', 'Plan')).toBe('Plan 2.md');
});

it('is not called as another that only another writing of an accent tells apart', async () => {
  const { app } = await roadmapVault({ 'Cafe\u0301.md': 'Mine' });
  expect(freePath(app as unknown as App, '', 'Café')).toBe('Café 2.md');
});

it('is refused where one has come in between', async () => {
  const { app, read } = await roadmapVault({ 'Plan.md': 'Mine' });
  await expect(createNote(app as unknown as App, 'Plan.md', 'Yours')).rejects.toThrow();
  expect(await read('Plan.md')).toBe('Mine');
});

it('a title of a megabyte is shortened at once', async () => {
  const { app } = await roadmapVault({});
  expect(freePath(app as unknown as App, '', 'x'.repeat(1_000_000))).toHaveLength(203);
});

describe.each(['../x', '/../x', 'a/../../x', '..\\x', 'C:\\x', 'c:/x', '.obsidian', 'a/.git/hooks', '. ./x'])(
  'the folder %j',
  (folder) => {
    it('is none to write notes into', () => {
      const { settings, faults } = parseSettings({ version: 1, planFolder: folder });
      expect(settings.planFolder).toBe('');
      expect(faults).toHaveLength(1);
    });
  },
);

describe('what the plugin writes', () => {
  const CATALOG = `---\ntags: [capstones]\n---\n\n# Boats\n${TITLES.filter((title) =>
    /^[^\n\r\0\p{Cs}]*\w[^\p{Cs}]*$/u.test(title),
  )
    .map((title, at) => `\n## Track ${at + 1} - ${title}\n\n### Requirements\n\n- floats\n`)
    .join('')}`;
  const PLAN = roadmapNote([box('a00001'), 'A', 'b']);

  async function tracksOf(vault: Vault): Promise<number[]> {
    const index = JSON.parse(await vault.runCli('capstone-roadmap:index', { format: 'json' })) as {
      catalogs: { paths: { tracks: { line: number }[] }[] }[];
    };
    return index.catalogs.flatMap(({ paths }) => paths.flatMap(({ tracks }) => tracks.map(({ line }) => line)));
  }

  it('for specs of any name stays in the folder that was chosen', async () => {
    const data = JSON.stringify({ version: 1, planFolder: 'Work' });
    const vault = await roadmapVault({
      'Boats.md': CATALOG,
      'Plan.md': PLAN,
      '.obsidian/plugins/capstone-roadmap/data.json': data,
    });
    const lines = await tracksOf(vault);
    expect(lines.length).toBeGreaterThan(20);
    const before = await pathsIn(vault.folder);
    for (const line of lines) {
      await vault.runCli('capstone-roadmap:plan', { path: 'Plan.md', line: '7', track: `Boats.md:${line}` });
    }
    const made = (await pathsIn(vault.folder)).filter((path) => !before.includes(path));
    expect(made).toHaveLength(lines.length);
    expect(made.filter((path) => !/^Work\/[^/]+\.md$/.test(path))).toEqual([]);
    expect(await vault.read('Boats.md')).toBe(CATALOG);
  });

  it('holds no commands that the plugin Templater would run, wherever its text comes from', async () => {
    const command = '<% danger() %>';
    const spec = `### Requirements\n\nServe ${command}:\n\n\`\`\`\n<${command}\n\`\`\`\n\n- ${command}\n`;
    const vault = await roadmapVault({
      'Specs.md': `---\ntags: [capstones]\n---\n\n# Boats\n\n## Track 1 - Dinghy ${command}\n\n${spec}`,
      'Plan.md': roadmapNote([box('a00001'), `Sail ${command}`, 'Knots']),
    });
    const [line] = await tracksOf(vault);
    await vault.runCli('capstone-roadmap:plan', { path: 'Plan.md', line: '7', track: `Specs.md:${line}` });
    const made = (await pathsIn(vault.folder)).find((path) => path.startsWith('Dinghy')) ?? '';
    const note = await vault.read(made);
    expect(note.match(/danger/g)).toHaveLength(7);
    expect(note).not.toContain('<%');
  });

  it('as a first roadmap takes no other note’s place', async () => {
    const vault = await roadmapVault({ 'Roadmap.md': 'Mine' });
    vault.command('open-roadmap');
    await vi.waitFor(() => expect(document.querySelector('.capstone-roadmap-message button')).not.toBeNull());
    document.querySelector<HTMLElement>('.capstone-roadmap-message button')?.click();
    await vi.waitFor(async () => expect(await vault.read('Roadmap 2.md')).toContain('projects'));
    expect(await vault.read('Roadmap.md')).toBe('Mine');
  });

  it('as a draft takes no other draft’s place', async () => {
    const vault = await roadmapVault({ 'Untitled draft.md': 'Mine' });
    vault.command('new-systems-note');
    await vi.waitFor(async () => expect(await vault.read('Untitled draft 2.md')).toContain('systems-notes'));
    expect(await vault.read('Untitled draft.md')).toBe('Mine');
  });
});
