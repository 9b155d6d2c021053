import { describe, expect, it } from 'vitest';
import { box, roadmapNote } from './support/roadmap-vault';
import { vaultToAsk } from './support/vault-command';

const PLAN = roadmapNote(
  [box('a00001'), '**Sail**<br>Due: 2027-05-01', 'Knots'],
  [box('a00002', true), '', 'Navigation'],
  [box('bbbbbb'), '', `- Twins<br>${box('bbbbbb')} the other`],
);
const SHORT = roadmapNote([box('a00001'), 'Sail', 'Knots']);
const FILES = { 'Plan.md': PLAN, 'Other.md': 'No roadmap.\n', 'More/Second.md': PLAN.replaceAll('id="', 'id="c') };
const offsetOf = (text: string, part: string) => String(text.indexOf(part));

describe('without an action', () => {
  it('shows each roadmap with its progress and target dates, and all projects together', async () => {
    const more = roadmapNote(
      [box('a00004'), 'Row', `Knots<br>${box('a00005')} bowline<br>${box('a00006', true)} reef`],
      ['', 'Rest', ''],
    );
    const ask = await vaultToAsk({ 'Plan.md': PLAN, 'Row.md': more });
    const { status, output, complaint } = await ask();
    expect([status, complaint]).toEqual([0, '']);
    expect(output.split('\n')).toEqual([
      ...['Plan.md (1 problem)', '  Sail: 1 of 3, 33%, due 2027-05-01'],
      ...['    [ ] Knots', '    [x] Navigation', '    [ ] Twins', '        [ ] the other', ''],
      ...['Row.md', '  Row: 0 of 1, 50%', '    [~] Knots', '        [ ] bowline', '        [x] reef'],
      ...['  Rest: –', '', 'Projects done: 1 of 4, 38%'],
    ]);
  });

  it('counts the problems of a note as the sidebar does, without those of another plugin with it', async () => {
    const plan = '---\ntags: [projects]\n---\n\n| Goal | Done | Task |\n| - | - | - |\n| Sail | [ ] | Race |\n';
    const ask = await vaultToAsk({ 'Plan.md': plan });
    expect((await ask()).output).toMatch(/^Plan\.md$/m);
    expect((await ask('lint')).output).toContain('unsupported-box');
  });

  it('shows a target date that is told in words as it is written', async () => {
    const plan = '---\ntags: [projects]\n---\n\n| Goal | Task | Due |\n| - | - | - |\n| Sail | Race | Summer 2027 |\n';
    const ask = await vaultToAsk({ 'Plan.md': plan });
    expect((await ask()).output).toContain('[ ] Race, due Summer 2027');
    expect((await ask('lint')).output).not.toContain('invalid-date');
  });

  it('says how to begin where there is no roadmap', async () => {
    const ask = await vaultToAsk({ 'Other.md': 'No roadmap.\n' });
    expect((await ask()).output).toBe('No roadmap notes. Tag a note that has a project table with #projects.');
  });

  it('leaves a conflict copy out of the total, and says so', async () => {
    const ask = await vaultToAsk({ 'Plan.md': PLAN, 'Plan (conflicted copy 2025-03-12).md': PLAN });
    const { output } = await ask();
    expect(output).toContain('Plan (conflicted copy 2025-03-12).md (conflict copy, not counted, ');
    expect(output).toMatch(/Projects done: 1 of 3, 33%$/);
  });
});

describe('what a terminal would take for commands', () => {
  const plan = SHORT.replace('Sail', 'Sail\x1b[2J\x9b1m');

  it('is written as in JSON, also in JSON, and stays as it is in the note', async () => {
    const ask = await vaultToAsk({ 'Plan.md': plan });
    expect((await ask()).output).toContain('  Sail\\u001b[2J\\u009b1m: 0 of 1');
    const { output } = await ask('index');
    expect(output).not.toMatch(/[^\P{Cc}\n]/u);
    expect(JSON.parse(output)).toMatchObject({ roadmaps: [{ objectives: [{ title: 'Sail\x1b[2J\x9b1m' }] }] });
    const { files } = await ask('check', 'path=Plan.md', 'id=a00001', 'state=on');
    expect(files['Plan.md']).toBe(plan.replace('unchecked', 'checked'));
  });
});

describe('index', () => {
  it('prints all that is read, as JSON', async () => {
    const ask = await vaultToAsk(FILES);
    const index = JSON.parse((await ask('index', 'format=json')).output) as Record<string, unknown>;
    expect(Object.keys(index)).toEqual([
      ...['version', 'roadmaps', 'catalogs', 'studyPlans', 'systemsNotes', 'capstoneLinks'],
    ]);
    expect(index).toMatchObject({ version: 1, roadmaps: [{ path: 'More/Second.md' }, { path: 'Plan.md' }] });
  });
});

describe('check', () => {
  it.each([
    ['by its id', ['id=a00001', 'state=on'], 'unchecked id="a00001"', 'checked id="a00001"'],
    ['off', ['id=a00002', 'state=off'], 'checked id="a00002"', 'unchecked id="a00002"'],
    [
      'by its offset where the id is no name',
      ['id=bbbbbb', `offset=${offsetOf(PLAN, '<input type="checkbox" unchecked id="bbbbbb"')}`, 'state=on'],
      'unchecked id="bbbbbb"',
      'checked id="bbbbbb"',
    ],
  ])('sets one box %s, and prints its line', async (_, words, before, after) => {
    const ask = await vaultToAsk(FILES);
    const { status, output, files } = await ask('check', 'path=Plan.md', ...words);
    expect([status, files]).toEqual([0, { ...FILES, 'Plan.md': PLAN.replace(before, after) }]);
    expect(files['Plan.md']?.split('\n')).toContain(output);
    expect(output).toContain(after);
  });

  it.each([
    ['with Windows line endings', '\r\n', '\r\n'],
    ['that ends with the row', '\n', ''],
  ])('prints nothing but the line of a note %s', async (_, lineEnd, last) => {
    const ask = await vaultToAsk({ 'Plan.md': SHORT.trimEnd().replaceAll('\n', lineEnd) + last });
    const { output } = await ask('check', 'path=Plan.md', 'id=a00001', 'state=on');
    expect(output).toBe(SHORT.trimEnd().split('\n').at(-1)?.replace('unchecked', 'checked'));
  });

  it('gives back the same bytes when it is set back', async () => {
    const ask = await vaultToAsk(FILES);
    await ask('check', 'path=Plan.md', 'id=a00001', 'state=on');
    expect((await ask('check', 'path=Plan.md', 'id=a00001', 'state=off')).files).toEqual(FILES);
  });

  it('succeeds without writing where the box is so already', async () => {
    const ask = await vaultToAsk(FILES);
    expect(await ask('check', 'path=Plan.md', 'id=a00002', 'state=on')).toMatchObject({ status: 0, files: FILES });
  });

  it.each([
    ['with a name in the form of another system', 'Cafe\u0301 a\u00a0b.md', 'Cafe\u0301 a\u00a0b.md'],
    ['with such a name, as it is typed', 'Cafe\u0301 a\u00a0b.md', 'Caf\u00e9 a b.md'],
    ['in the folder that one is in', 'Plan.md', './Plan.md'],
  ])('finds a note %s', async (_, name, path) => {
    const ask = await vaultToAsk({ [name]: SHORT });
    const ticked = { [name]: SHORT.replace('unchecked', 'checked') };
    expect(await ask('check', `path=${path}`, 'id=a00001', 'state=on')).toMatchObject({ status: 0, files: ticked });
    expect(await ask('lint', `path=${path}`)).toMatchObject({ status: 0, output: 'No problems.' });
  });

  it.each<[string, string[], 1 | 2, string]>([
    ['an id that several boxes have', ['path=Plan.md', 'id=bbbbbb', 'state=on'], 1, 'add offset='],
    ['an id that no box has', ['path=Plan.md', 'id=ffffff', 'state=on'], 1, 'no checkbox'],
    ['an offset that is no box', ['path=Plan.md', 'offset=3', 'state=on'], 1, 'no checkbox'],
    ['an offset beyond the note', ['path=Plan.md', 'offset=999999', 'state=on'], 1, 'no checkbox'],
    [
      'an id that is not the one at the offset',
      ['path=Plan.md', 'id=ffffff', `offset=${offsetOf(PLAN, '<input')}`, 'state=on'],
      1,
      'no checkbox',
    ],
    ['an offset that is no number', ['path=Plan.md', 'offset=1e3', 'state=on'], 2, 'not a whole number'],
    ['a note that is no roadmap', ['path=Other.md', 'id=a00001', 'state=on'], 1, 'no roadmap note'],
    ['a note that is not there', ['path=Gone.md', 'id=a00001', 'state=on'], 1, 'no roadmap note'],
    ['a path outside the vault', ['path=../Plan.md', 'id=a00001', 'state=on'], 2, 'not inside the vault'],
    ['a path from the root of the disk', ['path=/etc/hosts', 'id=a00001', 'state=on'], 2, 'not inside the vault'],
    [
      'a path out of the vault by backslashes',
      ['path=..\\Plan.md', 'id=a00001', 'state=on'],
      2,
      'not inside the vault',
    ],
    ['a state that is none', ['path=Plan.md', 'id=a00001', 'state=toggle'], 2, 'state=on or state=off'],
    ['an empty state', ['path=Plan.md', 'id=a00001', 'state='], 2, 'state= is missing'],
    ['no state', ['path=Plan.md', 'id=a00001'], 2, "'state' is missing"],
    ['no path', ['id=a00001', 'state=on'], 2, "'path' is missing"],
    ['neither id nor offset', ['path=Plan.md', 'state=on'], 2, 'which checkbox'],
    ['a key that it has not', ['path=Plan.md', 'id=a00001', 'state=on', 'force'], 2, 'unknown key'],
  ])('refuses %s in one line, and changes nothing', async (_, words, status, reason) => {
    const ask = await vaultToAsk(FILES);
    const answer = await ask('check', ...words);
    expect(answer).toMatchObject({ status, output: '', files: FILES });
    expect(answer.complaint).toMatch(/^\S[^\n]*\S$/);
    expect(answer.complaint.toLowerCase()).toContain(reason);
  });
});

describe('lint', () => {
  it('lists the problems of all notes, or of one', async () => {
    const ask = await vaultToAsk(FILES);
    const { output } = await ask('lint');
    expect(output).toMatch(/^More\/Second\.md:9 duplicate-id /m);
    expect(output).toMatch(/^Plan\.md:9 duplicate-id /m);
    const findings = JSON.parse((await ask('lint', 'path=Plan.md', 'format=json')).output) as unknown[];
    expect(findings).toMatchObject([{ path: 'Plan.md', line: 9, code: 'duplicate-id', repairable: true }]);
  });

  it('says when there are none', async () => {
    const ask = await vaultToAsk({ 'Plan.md': SHORT });
    expect((await ask('lint')).output).toBe('No problems.');
    expect((await ask('lint', 'format=json')).output).toBe('[]');
  });

  it.each<[string[], 1 | 2]>([
    [['path=Other.md'], 1],
    [['path=../Plan.md'], 2],
    [['format=xml'], 2],
  ])('refuses %j', async (words, status) => {
    const ask = await vaultToAsk(FILES);
    expect(await ask('lint', ...words)).toMatchObject({ status, output: '', files: FILES });
  });
});

it('an unknown action is refused with those that there are', async () => {
  const ask = await vaultToAsk(FILES);
  const { status, complaint } = await ask('sail');
  expect(status).toBe(2);
  expect(complaint).toContain('Actions: (none), index, check, lint, match, capstones, plan');
});
