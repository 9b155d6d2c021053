import { describe, expect, it, vi } from 'vitest';
import CapstoneRoadmapPlugin from '../../main';
import { heldReading, roadmapNote, roadmapVault } from './support/roadmap-vault';

const NOTE = '# Store\n\n## Must-have\n\n- [x] elects\n- [ ] stores\n';
const SPECS = '---\ntags: [capstones]\n---\n# Bars\n\n## Storage\n\n### Raft\n\n#### Must-have\n\n- elects\n- stores\n';
const plan = (cell: string) => roadmapNote(['', '**Sail**', cell]);

/** The plugin on a vault, with what its roadmap says. */
async function followed(...[files, options]: Parameters<typeof roadmapVault>) {
  const vault = await roadmapVault(files, options);
  const says = () => vault.runCli('capstone-roadmap', {});
  const file = (path: string) => vault.app.vault.getFileByPath(path)!;
  return {
    ...vault,
    says,
    file,
    process: (path: string, change: (text: string) => string) => vault.app.vault.process(file(path), change),
    /** Waits until the roadmap says so. */
    willSay: (part: string) => vi.waitFor(async () => expect(await says()).toContain(part)),
    willNotSay: (part: string) => vi.waitFor(async () => expect(await says()).not.toContain(part)),
  };
}

describe('the tasks of a note that a project links to', () => {
  it('are known from the start', async () => {
    const { says } = await followed({ 'Plan.md': plan('[[Store]]'), 'Notes/Store.md': NOTE });
    expect(await says()).toContain('Store, 1 of 2 criteria');
  });

  it('are known from the start, also where it takes long to read them', async () => {
    const { app, plugin, says } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE });
    app.plugins.disableAll();
    const { read, open } = heldReading(app, 'Store.md');
    await app.plugins.enable(CapstoneRoadmapPlugin as never, plugin.manifest);
    const said = says();
    await vi.waitFor(() => expect(read.mock.calls.map(([{ path }]) => path)).toContain('Store.md'));
    open();
    expect(await said).toContain('Store, 1 of 2 criteria');
  });

  it('follow a change', async () => {
    const { process, willSay } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE });
    await process('Store.md', (text) => text.replace('[ ]', '[x]'));
    await willSay('Store, 2 of 2 criteria');
  });

  it('are not read again for a change of the roadmap, nor is that, of which the app gives the text', async () => {
    const { app, process, willSay } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE });
    await willSay('Store, 1 of 2 criteria');
    const read = vi.spyOn(app.vault, 'cachedRead');
    await process('Plan.md', (text) => text.replace('[[Store]]', 'Knots [[Store]]'));
    await willSay('Knots Store, 1 of 2 criteria');
    expect(
      read.mock.calls.map(([{ path }]) => path),
      'but once by the app',
    ).toEqual(['Plan.md']);
  });

  it('follow another program', async () => {
    const { write, willSay } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE }, { watch: true });
    await write('Store.md', NOTE.replace('[ ]', '[x]'));
    await willSay('Store, 2 of 2 criteria');
  });

  it('follow typing in an open editor before it is saved', async () => {
    const files = { 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE };
    const { openNote, willSay, read } = await followed(files, { saveDelay: 60_000 });
    const { editor } = await openNote('Store.md');
    editor.replaceRange('- [ ] recovers\n', { line: 6, ch: 0 });
    await willSay('Store, 1 of 3 criteria');
    expect(await read('Store.md')).toBe(NOTE);
  });

  it('count when the link is written, and no longer when it is taken away', async () => {
    const { process, willSay, willNotSay } = await followed({ 'Plan.md': plan('Knots'), 'Store.md': NOTE });
    await process('Plan.md', (text) => text.replace('Knots', 'Knots [[Store]]'));
    await willSay('Knots Store, 1 of 2 criteria');
    await process('Plan.md', (text) => text.replace(' [[Store]]', ''));
    await willNotSay('criteria');
    await process('Store.md', (text) => text.replace('[ ]', '[x]'));
    await process('Plan.md', (text) => text.replace('Knots', 'Knots [[Store]]'));
    await willSay('Knots Store, 2 of 2 criteria');
  });

  it('count once the note is there, and no longer when it is deleted', async () => {
    const { app, file, willSay, willNotSay } = await followed({ 'Plan.md': plan('[[Store]]') });
    await app.vault.create('Store.md', NOTE);
    await willSay('Store, 1 of 2 criteria');
    await app.vault.delete(file('Store.md'));
    await willNotSay('criteria');
  });

  it('leave no trace when the note is deleted, though its path is one of another kind', async () => {
    const { app, atRest, plugin, file, runCli } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE });
    const plans = async () => (JSON.parse(await runCli('capstone-roadmap:index', {})) as { studyPlans: [] }).studyPlans;
    await plugin.saveData({ version: 1, paths: { study: ['Store.md'] } });
    await plugin.onExternalSettingsChange();
    await vi.waitFor(async () => expect(await plans()).toHaveLength(1));
    await app.vault.delete(file('Store.md'));
    await atRest();
    expect(await plans()).toEqual([]);
  });

  it('stay when the note is moved to where the link still leads', async () => {
    const { app, file, process, willSay } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE });
    await app.vault.createFolder('Notes');
    await app.vault.rename(file('Store.md'), 'Notes/Store.md');
    await process('Notes/Store.md', (text) => text.replace('[ ]', '[x]'));
    await willSay('Store, 2 of 2 criteria');
  });

  it('stay when the note is renamed and the link with it, as the app does it', async () => {
    const { app, file, process, willSay } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE });
    await app.vault.rename(file('Store.md'), 'Log.md');
    await process('Plan.md', (text) => text.replace('[[Store]]', '[[Log]]'));
    await process('Log.md', (text) => text.replace('[ ]', '[x]'));
    await willSay('Log, 2 of 2 criteria');
  });

  it('are gone when the note is renamed and the link is not', async () => {
    const { app, file, willNotSay } = await followed({ 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE });
    await app.vault.rename(file('Store.md'), 'Log.md');
    await willNotSay('criteria');
  });

  it('are none of a roadmap or a catalog that is linked', async () => {
    const other = roadmapNote(['', 'Other', 'Sub']) + '\n- [ ] a task of its own\n';
    const files = { 'Plan.md': plan('[[Other]] [[Specs]]'), 'Other.md': other, 'Specs.md': `${SPECS}- [ ] task\n` };
    const { says } = await followed(files);
    expect(await says()).not.toContain('criteria');
  });

  it('count for a note that is named like its spec', async () => {
    const note = NOTE.replace('# Store', '---\ncapstone: "[[Specs#Raft]]"\n---\n# Store');
    const files = { 'Plan.md': plan('[[Capstone - Store]]'), 'Specs.md': SPECS, 'Capstone - Store.md': note };
    const { says, runCli } = await followed(files);
    expect(await says()).toContain('Capstone - Store, 1 of 2 criteria\n        capstone: Raft (Storage)');
    const index = JSON.parse(await runCli('capstone-roadmap:index', {})) as { catalogs: { path: string }[] };
    expect(index.catalogs.map(({ path }) => path)).toEqual(['Specs.md']);
  });
});

describe('a capstone link is never silently wrong', () => {
  const FILES = { 'Plan.md': plan('[[Specs#Raft]]'), 'Specs.md': SPECS };
  const LINKED = 'capstone: Raft (Storage)';
  const BROKEN = 'capstone: [[Specs#Raft]] is broken';

  it('after a heading of the catalog is renamed', async () => {
    const { process, willSay, says } = await followed(FILES);
    expect(await says()).toContain(LINKED);
    await process('Specs.md', (text) => text.replace('### Raft', '### Log'));
    await willSay(BROKEN);
    await process('Specs.md', (text) => text.replace('### Log', '### Raft'));
    await willSay(LINKED);
  });

  it('after the catalog is renamed', async () => {
    const { app, file, willSay, runCli } = await followed(FILES);
    await app.vault.rename(file('Specs.md'), 'Bars.md');
    await willSay(BROKEN);
    expect(await runCli('capstone-roadmap:lint', {})).toMatch(/^Plan\.md:7 broken-link /m);
    await app.vault.rename(file('Bars.md'), 'Specs.md');
    await willSay(LINKED);
  });

  it('after the catalog is moved to where the link still leads', async () => {
    const { app, file, willSay, says } = await followed(FILES);
    await app.vault.createFolder('Old');
    await app.vault.rename(file('Specs.md'), 'Old/Specs.md');
    await app.vault.create('Other.md', '');
    await willSay(LINKED);
    expect(await says()).not.toContain('broken');
  });

  it('after another note comes that the link leads to', async () => {
    const { app, willNotSay } = await followed({ 'Plan.md': FILES['Plan.md'], 'Old/Specs.md': SPECS });
    await app.vault.create('Specs.md', 'No catalog.\n');
    await willNotSay('capstone: Raft');
  });

  it('after the note that the link led to is deleted, so that it leads to another', async () => {
    const files = { 'Plan.md': FILES['Plan.md'], 'Old/Specs.md': SPECS, 'Specs.md': 'No catalog.\n' };
    const { app, file, says, willSay } = await followed(files);
    expect(await says()).not.toContain(LINKED);
    await app.vault.delete(file('Specs.md'));
    await willSay(LINKED);
  });

  it('after the property of a linked note changes', async () => {
    const note = `---\ncapstone: "[[Specs#Raft]]"\n---\n${NOTE}`;
    const { process, willSay, willNotSay } = await followed({
      ...FILES,
      'Plan.md': plan('[[Store]]'),
      'Store.md': note,
    });
    await willSay(LINKED);
    await process('Store.md', (text) => text.replace('#Raft', '#Paxos'));
    await willSay('capstone: [[Specs#Paxos]] is broken');
    await process('Store.md', (text) => text.replace(/^capstone.*$/m, 'other: thing'));
    await willNotSay('capstone: ');
  });

  it('after the app learns that the property of a linked note was changed while it was closed', async () => {
    const known = { frontmatter: { capstone: '[[Specs#Log]]' } };
    const { app, file, says, willSay } = await followed(
      { ...FILES, 'Plan.md': plan('[[Store]]'), 'Store.md': NOTE },
      { knownMetadata: (path) => (path === 'Store.md' ? known : null) },
    );
    expect(await says()).toContain('capstone: [[Specs#Log]] is broken');
    known.frontmatter.capstone = '[[Specs#Raft]]';
    app.metadataCache.trigger('resolve', file('Store.md'));
    await willSay(LINKED);
  });

  it('after the catalog is no catalog any more', async () => {
    const { process, willNotSay } = await followed(FILES);
    await process('Specs.md', (text) => text.replace('capstones', 'other'));
    await willNotSay('capstone: Raft');
  });
});

describe('the settings', () => {
  it('find a catalog in a folder that they name', async () => {
    const loose = SPECS.replace('[capstones]', '[]');
    const { plugin, says, willSay } = await followed({ 'Plan.md': plan('[[Specs#Raft]]'), 'Bars/Specs.md': loose });
    expect(await says()).not.toContain('capstone');
    await plugin.saveData({ version: 1, paths: { catalog: ['Bars'] } });
    await plugin.onExternalSettingsChange();
    await willSay('capstone: Raft (Storage)');
  });
});
