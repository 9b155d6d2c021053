import type { App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { planSetTask } from '../../src/edits/set-task';
import { VaultGateway } from '../../src/obsidian/writing/vault-gateway';
import { readProjectNote } from '../../src/readers/project-note';
import { TFile } from '../../workbench/host/vault/abstract-file';
import { pathsIn } from '../workbench/support/vault-on-disk';
import { roadmapVault } from './support/roadmap-vault';

const SPECS = `---
tags: [capstones]
---
# Bars

## Boats

### Track 1 - Dinghy: a *small* boat?

Outcome: a dinghy that sails to windward.

#### Must-have

- a hull that keeps \`dry\`
- a rudder that [steers](https://example.com)

#### Skills exercised

- lofting

### Track 2 - Ketch

#### Must-have

- two masts

### For all tracks

- a log of every trip
`;

const wide = (cell: string) => ` ${cell}`.padEnd(48);
const row = (done: string, goal: string, project: string) =>
  `|${wide(done)}| ${goal.padEnd(12)} | ${project.padEnd(70)} |\n`;
const HEAD = `---\ntags: [projects]\n---\n\n${row('Checklist', 'Objective', 'Projects')}|${'-'.repeat(48)}|${'-'.repeat(14)}|${'-'.repeat(72)}|\n`;
const SAIL = row('', 'Sail', 'Knots');
const BAKE = row('', 'Bake', 'Bread');
const PLAN = HEAD + SAIL + BAKE;
const FILES = { 'Plans/Plan.md': PLAN, 'Specs.md': SPECS };
const DATA = '.obsidian/plugins/capstone-roadmap/data.json';
const REQUEST = { path: 'Plans/Plan.md', line: '7', track: 'Dinghy: a small boat?' };

function vaultWith(more: Readonly<Record<string, string>> = {}, watch = false) {
  return roadmapVault(
    { ...FILES, [DATA]: JSON.stringify({ version: 1, planFolder: 'Work/Boats' }), ...more },
    { watch },
  );
}

type Vault = Awaited<ReturnType<typeof vaultWith>>;

const plan = (vault: Vault, more: Readonly<Record<string, string>> = {}) =>
  vault.runCli('capstone-roadmap:plan', { ...REQUEST, ...more });
const notesIn = async (vault: Vault) => (await pathsIn(vault.folder)).filter((path) => !path.startsWith('.'));
const foldersOf = ({ app }: Vault) => app.vault.getAllFolders(true).map(({ path }) => path);
const NOTE = 'Work/Boats/Dinghy a small boat.md';

describe('planning a project from a spec', () => {
  it('says where its note is by then, if a plugin moves new notes', async () => {
    const vault = await vaultWith();
    const { fileManager, vault: files } = vault.app;
    files.on('create', (file) => void (file instanceof TFile && fileManager.renameFile(file, `Plans/${file.name}`)));
    expect(await plan(vault)).toBe('Plans/Dinghy a small boat.md');
  });

  it('writes its note into the folder of the settings', async () => {
    const vault = await vaultWith();
    expect(await plan(vault)).toBe(NOTE);
    const note = await vault.read(NOTE);
    expect(note.replace(/^created: \d{4}-\d\d-\d\d$/m, 'created: today')).toBe(`---
capstone: "[[Specs#Track 1 - Dinghy a *small* boat?|Dinghy: a small boat?]]"
created: today
---

# Dinghy: a small boat?

Part of [[Plan]]: Sail

**Outcome:** a dinghy that sails to windward.

## Must-have

- [ ] a hull that keeps dry
- [ ] a rudder that steers

## Skills exercised

- lofting

## For all tracks

- [ ] a log of every trip
`);
  });

  it('writes its note into the folder of the vault itself where that is set', async () => {
    const vault = await vaultWith({ [DATA]: JSON.stringify({ version: 1, planFolder: '/' }) });
    const { app } = vault;
    vi.spyOn(app.fileManager, 'getNewFileParent').mockReturnValue(app.vault.getFolderByPath('Plans')!);
    expect(await plan(vault)).toBe('Dinghy a small boat.md');
  });

  it('adds its row to the objective, aligned, and leaves every other byte', async () => {
    const vault = await vaultWith();
    await plan(vault);
    const after = await vault.read('Plans/Plan.md');
    const added = after.slice((HEAD + SAIL).length, after.length - BAKE.length);
    expect(after).toBe(HEAD + SAIL + added + BAKE);
    const id = /id="([0-9a-f]{6})"/.exec(added)?.[1] ?? '';
    const link = '[[Dinghy a small boat\\|Dinghy: a small boat?]]';
    expect(added).toBe(row(`<input type="checkbox" unchecked id="${id}">`, '', link));
  });

  it.each([
    ['as it is', SPECS],
    ['with a link in its heading', SPECS.replace('a *small*', 'a [small](https://boats.example)')],
  ])('is linked to its spec from then on, and has its criteria: %s', async (_, specs) => {
    const vault = await vaultWith({ 'Specs.md': specs });
    await plan(vault);
    const answer = await vault.runCli('capstone-roadmap:index', { format: 'json' });
    const { capstoneLinks } = JSON.parse(answer) as { capstoneLinks: { from: { kind: string; title: string } }[] };
    expect(capstoneLinks.find(({ from }) => from.title === 'Dinghy: a small boat?')).toMatchObject({
      from: { path: 'Plans/Plan.md', line: 8, kind: 'project' },
      state: 'linked',
      to: { path: 'Specs.md', line: 8 },
    });
    expect(await vault.runCli('capstone-roadmap')).toContain('0 of 3 criteria');
  });

  it('never writes over a note, whatever the case of its name', async () => {
    const taken = NOTE.replace('Dinghy', 'DINGHY');
    const vault = await vaultWith({ [taken]: 'Mine.\n' });
    expect(await plan(vault)).toBe(NOTE.replace('.md', ' 2.md'));
    expect(await vault.read(taken)).toBe('Mine.\n');
    expect(await vault.read('Plans/Plan.md')).toContain('[[Dinghy a small boat 2\\|Dinghy: a small boat?]]');
  });

  it('twice makes two notes and two rows', async () => {
    const vault = await vaultWith();
    expect([await plan(vault), await plan(vault)]).toEqual([NOTE, NOTE.replace('.md', ' 2.md')]);
    expect((await vault.read('Plans/Plan.md')).split('\n')).toHaveLength(PLAN.split('\n').length + 2);
  });

  it('says in a dry run what it would write, and writes nothing, not even a folder', async () => {
    const vault = await vaultWith();
    const before = await notesIn(vault);
    expect(await plan(vault, { 'dry-run': 'true' })).toMatch(
      /^Work\/Boats\/Dinghy a small boat\.md\n\n---\ncapstone: /,
    );
    expect(await notesIn(vault)).toEqual(before);
    expect(vault.app.vault.getAbstractFileByPath('Work')).toBe(null);
    expect(await vault.read('Plans/Plan.md')).toBe(PLAN);
  });

  it.each(['true', 'false'])('leaves no note where the row is refused, with dry-run=%s', async (dryRun) => {
    const vault = await vaultWith();
    const gone = HEAD + BAKE;
    await vault.write('Plans/Plan.md', gone);
    await expect(plan(vault, { 'dry-run': dryRun })).rejects.toThrow(
      /No row was added to the objective: its row is no longer/,
    );
    expect(await notesIn(vault)).toEqual(['Plans/Plan.md', 'Specs.md']);
    expect(await vault.read('Plans/Plan.md')).toBe(gone);
  });

  it('leaves no note and no row where no link can lead to the note', async () => {
    const taken = 'Other/Dinghy a small boat.md';
    const vault = await vaultWith({ [DATA]: '{"version": 1, "planFolder": "C# [work]"}', [taken]: 'Mine.\n' });
    await expect(plan(vault)).rejects.toThrow('No link can lead to C# [work]/Dinghy a small boat.md. Rename');
    expect(await notesIn(vault)).toEqual([taken, 'Plans/Plan.md', 'Specs.md']);
    expect(foldersOf(vault)).toEqual(['/', 'Other', 'Plans']);
    expect(await vault.read('Plans/Plan.md')).toBe(PLAN);
  });

  it('names the objective alone where no link can lead to its roadmap', async () => {
    const vault = await vaultWith({ 'Plans/Plan #2.md': PLAN });
    const path = await plan(vault, { path: 'Plans/Plan #2.md' });
    expect(await vault.read(path)).toContain('\n\nPart of Sail\n\n');
  });

  /** A vault that can no longer be written once a place for the row has been found. */
  const fullVault = async () => {
    const vault = await vaultWith();
    let calls = 0;
    const process = vault.app.vault.process.bind(vault.app.vault);
    vi.spyOn(vault.app.vault, 'process').mockImplementation((file, change) => {
      calls += 1;
      return calls === 1 ? process(file, change) : Promise.reject(new Error('disk full'));
    });
    return vault;
  };

  it('says why there is no row, and where the note is, when that cannot be deleted either', async () => {
    const vault = await fullVault();
    vi.spyOn(vault.app.fileManager, 'trashFile').mockRejectedValue(new Error('EBUSY: locked'));
    const said =
      /disk full\. .*Work\/Boats\/Dinghy a small boat\.md, which .* could not be deleted: another program is using the file\.$/;
    await expect(plan(vault)).rejects.toThrow(said);
    expect(await notesIn(vault)).toContain(NOTE);
  });

  it('leaves no note where the file cannot be written, and none of the folders that were made for it', async () => {
    const vault = await fullVault();
    await expect(plan(vault)).rejects.toThrow(/disk full/);
    expect(await notesIn(vault)).toEqual(['Plans/Plan.md', 'Specs.md']);
    expect(foldersOf(vault)).toEqual(['/', 'Plans']);
  });

  it('leaves no folder where the note cannot be made', async () => {
    const vault = await vaultWith();
    vi.spyOn(vault.app.vault, 'create').mockRejectedValue(new Error('disk full'));
    await expect(plan(vault)).rejects.toThrow('disk full');
    expect(foldersOf(vault)).toEqual(['/', 'Plans']);
  });

  it('keeps folders that were there', async () => {
    const vault = await fullVault();
    await vault.app.vault.createFolder('Work/Boats');
    await expect(plan(vault)).rejects.toThrow(/disk full/);
    expect(foldersOf(vault)).toEqual(['/', 'Plans', 'Work', 'Work/Boats']);
  });

  it('keeps a folder that was made for the note where something else has come into it', async () => {
    const vault = await fullVault();
    const { vault: files, fileManager } = vault.app;
    const trash = fileManager.trashFile.bind(fileManager);
    vi.spyOn(fileManager, 'trashFile').mockImplementation(async (file) => {
      if (file.path === NOTE) await files.createFolder('Work/Mine');
      await trash(file);
    });
    await expect(plan(vault)).rejects.toThrow(/disk full/);
    expect(foldersOf(vault)).toEqual(['/', 'Plans', 'Work', 'Work/Mine']);
  });

  it('keeps typing that was not saved yet', async () => {
    const vault = await vaultWith();
    const view = await vault.openNote('Plans/Plan.md');
    const end = view.editor.offsetToPos(view.editor.getValue().length);
    view.editor.replaceRange('\nTyped.', end);
    await plan(vault);
    const after = await vault.read('Plans/Plan.md');
    expect(after).toMatch(/\nTyped\.$/);
    expect(after).toContain('[[Dinghy a small boat\\|');
  });
});

describe('criteria of a planned project', () => {
  it('are all in the file, whoever ticked them, and count everywhere', async () => {
    const vault = await vaultWith({}, true);
    await plan(vault);
    const shown = await vault.read(NOTE);
    const tasks = readProjectNote(shown).sections.flatMap((section) => section.tasks);
    const tick = (text: string, criterion: string) => text.replace(`[ ] ${criterion}`, `[x] ${criterion}`);

    await vault.write(NOTE, tick(shown, 'a hull'));
    await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap')).toContain('1 of 3 criteria'));

    const view = await vault.openNote(NOTE);
    const { editor } = view;
    const at = editor.getValue().indexOf('[ ] a rudder') + 1;
    editor.replaceRange('x', editor.offsetToPos(at), editor.offsetToPos(at + 1));

    const gateway = vault.plugin.addChild(new VaultGateway(vault.app as unknown as App));
    const last = tasks.at(-1);
    expect(last && (await gateway.edit(NOTE, (text) => planSetTask(text, last, true)))).toMatchObject({
      changed: true,
    });

    const all = ['a hull', 'a rudder', 'a log'].reduce(tick, shown);
    await vi.waitFor(async () => expect(await vault.read(NOTE)).toBe(all));
    await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap')).toContain('3 of 3 criteria'));
  });
});

describe('a new draft', () => {
  const draftOf = async (plans: string, line: number) => {
    const vault = await roadmapVault({ 'Plan.md': plans, 'Specs.md': SPECS, 'Boat.md': '- [ ] a\n' });
    const view = await vault.openNote('Plan.md');
    view.editor.setCursor({ line: line - 1, ch: 3 });
    vault.command('new-systems-note');
    const added = await vi.waitFor(async () => {
      const [path] = (await notesIn(vault)).filter((one) => !['Plan.md', 'Specs.md', 'Boat.md'].includes(one));
      if (!path) throw new Error('There is no draft yet');
      return path;
    });
    return { path: added, text: await vault.read(added) };
  };

  it('is about the note that the project at the cursor is worked on in, never about its spec', async () => {
    const plans = HEAD + row('', 'Sail', '[[Specs#Track 2 - Ketch\\|spec]], [[Boat]]?');
    const { path, text } = await draftOf(plans, 7);
    expect(path).toBe('Draft – spec, Boat.md');
    expect(text).toContain('# spec, Boat\n\nDraft topic\n\nAbout [[Boat]].\n\n## Context\n');
  });

  it('is about the roadmap where there is no such note, and about nothing elsewhere', async () => {
    expect((await draftOf(PLAN, 7)).text).toContain('About [[Plan]].');
    expect((await draftOf(PLAN, 1)).text).not.toContain('About');
  });
});
