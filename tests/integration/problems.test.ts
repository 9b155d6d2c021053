import { expect, it, vi } from 'vitest';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const CATALOG = '---\ntags: [capstones]\n---\n\n# Boats\n\n## Track 1-Dinghy\n\n### Requirements\n\n- floats\n';

/** One note per problem: what is wrong with it, and where. */
const FAULTY: Readonly<Record<string, readonly [note: string, problem: string]>> = {
  'Twice.md': [roadmapNote([box('100001'), 'A', 'b'], [box('100001'), '', 'c']), '8 duplicate-id'],
  'Without id.md': [roadmapNote(['<input type="checkbox" unchecked>', 'A', 'b']), '7 missing-id'],
  'Odd box.md': [roadmapNote([`<INPUT type='checkbox' id="200001">`, 'A', 'b']), '7 unsupported-box'],
  'Mark.md': [roadmapNote(['✅', 'A', 'b']), '7 check-mark'],
  'Elsewhere.md': [roadmapNote([box('d00001'), 'A', 'b']).replace('Checklist', 'Status'), '7 uncounted-box'],
  'Done early.md': [roadmapNote([box('300001', true), 'A', `b<br>${box('300002')} still to do`]), '7 open-subtasks'],
  'Ragged.md': [`${roadmapNote([box('400001'), 'A', 'b'])}| ${box('400002')} | short |\n`, '8 ragged-row'],
  'Split.md': [roadmapNote([box('500001'), 'A', '[[Sea|charts]]']), '7 split-wikilink'],
  'No day.md': [roadmapNote([box('600001'), 'A<br>Due: 2027-02-30', 'b']), '7 invalid-date'],
  'Garbled.md': [roadmapNote([box('700001'), 'A', 'caf\u00c3\u00a9']), '7 mojibake'],
  'No table.md': ['---\ntags: [projects]\n---\n\nNothing yet.\n', '1 no-roadmap-table'],
  'Empty specs.md': ['---\ntags: [capstones]\n---\n\n# Boats\n\nSoon.\n', '1 no-tracks'],
  'Empty plan.md': ['#study\n\n- read\n', '1 no-topics'],
  'Copied.md': [roadmapNote([box('800001'), 'A', 'b']), '7 shared-ids'],
  'Copied once more.md': [roadmapNote([box('800001'), 'A', 'b']), '7 shared-ids'],
  'Plan (conflicted copy 2027-01-02).md': [roadmapNote([box('900001'), 'A', 'b']), '1 conflict-copy'],
  'Broken.md': [roadmapNote([box('a00001'), 'A', '[[Boats#Track 9-Galleon]]']), '7 broken-link'],
  'Broken in a step.md': [
    roadmapNote([box('a00002'), 'A', `b<br>${box('a00003')} rig as [[Boats#Track 9-Galleon]]`]),
    '7 broken-link',
  ],
  'Ambiguous.md': [roadmapNote([box('b00001'), 'A', '[[Two boats#Track 1-Twin]]']), '7 ambiguous-link'],
};

const NOTES = {
  ...Object.fromEntries(Object.entries(FAULTY).map(([path, [note]]) => [path, note])),
  'Fine.md': roadmapNote([box('c00001'), 'A', '[[Boats#Track 1-Dinghy]]']),
  // Found by their names alone, these are left out silently.
  'Capstone ideas.md': '# Ideas\n',
  'Study room.md': 'Open until nine.\n',
  'Boats.md': CATALOG,
  'Two boats.md': `${CATALOG.replace('Dinghy', 'Twin')}\n## Track 1-Twin\n\n### Requirements\n\n- sinks\n`,
};

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly repairable: boolean;
}

async function linted(vault: Awaited<ReturnType<typeof roadmapVault>>): Promise<Finding[]> {
  return JSON.parse(await vault.runCli('capstone-roadmap:lint', { format: 'json' })) as Finding[];
}

it('finds each problem in the note that has it, and in no other', async () => {
  const vault = await roadmapVault(NOTES);
  const found = (await linted(vault)).filter(({ path }) => path !== 'Two boats.md');
  const expected = Object.entries(FAULTY).map(([path, [, problem]]) => `${path}:${problem}`);
  expect(found.map(({ path, line, code }) => `${path}:${line} ${code}`).sort()).toEqual(expected.sort());
  expect([...new Set(found.filter(({ repairable }) => repairable).map(({ code }) => code))].sort()).toEqual([
    'ambiguous-link',
    'broken-link',
    'check-mark',
    'duplicate-id',
    'missing-id',
    'shared-ids',
    'split-wikilink',
    'unsupported-box',
  ]);
});

it('tells each in whole sentences, names the tag that a note has for nothing, and the repair where there is one', async () => {
  const found = await linted(await roadmapVault(NOTES));
  const tags: Readonly<Record<string, string>> = {
    'no-roadmap-table': '#projects',
    'no-tracks': '#capstones',
    'no-topics': '#study',
  };
  for (const { code, message, repairable } of found) {
    expect(message).toMatch(/^[A-Z\d“][^\n]*[^.]\.$/);
    expect([code, message.includes('Repair ')]).toEqual([code, repairable]);
    expect(message).toContain(tags[code] ?? '');
  }
});

it('says of a note that cannot be read that it is unreadable', async () => {
  const vault = await roadmapVault({ 'Fine.md': NOTES['Fine.md'], 'Plan.md': roadmapNote(['', 'A', 'b']) });
  vi.spyOn(vault.app.vault, 'cachedRead').mockRejectedValue(new Error('no permission'));
  await vault.app.fileManager.renameFile(vault.app.vault.getFileByPath('Plan.md')!, 'Locked.md');
  await vi.waitFor(async () =>
    expect(await linted(vault)).toMatchObject([{ path: 'Locked.md', code: 'unreadable', line: 1, repairable: false }]),
  );
});

it('leaves a conflict copy out of the totals, and names it', async () => {
  const vault = await roadmapVault({
    'Plan.md': roadmapNote([box('a00001', true), 'A', 'b']),
    'Plan (conflicted copy 2027-01-02).md': roadmapNote([box('a00001'), 'A', 'b']),
  });
  const said = await vault.runCli('capstone-roadmap', {});
  expect(said).toContain('Plan (conflicted copy 2027-01-02).md (conflict copy, not counted');
  expect(said).toContain('Projects done: 1 of 1, 100%');
  expect((await linted(vault)).map(({ code }) => code)).toEqual(['conflict-copy']);
});

it('leads from the count above the tree to those of catalogs and study plans', async () => {
  const vault = await roadmapVault(NOTES);
  await vault.openSidebar();
  await vault.runCli('capstone-roadmap');
  const count = await vi.waitFor(() => {
    const found = document.querySelector<HTMLElement>('.capstone-roadmap-summary .capstone-roadmap-problems');
    expect(found?.textContent).toBe('2 problems');
    return found;
  });
  count?.click();
  const places = [...document.querySelectorAll('.suggestion-note')].map((el) => el.textContent);
  expect(places).toEqual(['Empty specs, line 1', 'Empty plan, line 1']);
});
