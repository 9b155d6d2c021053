import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { frameScheduler } from '../../src/obsidian/frame-scheduler';
import { box, heldReading, roadmapNote, roadmapVault } from './support/roadmap-vault';

const NOTE = roadmapNote([box('a00001'), '**Sail**', 'Knots'], ['', '', 'Navigation']);
const SPECS = '# Boats\n\n## Track 1 - Dinghy\n\n### Requirements\n\n- Floats\n';

describe('the sidebar follows', () => {
  it('the app as it comes to know the notes one by one, as when it opens a vault for the first time', async () => {
    const property = '---\ncapstone: "[[Catalog#Track 1 - Dinghy]]"\n---\n\n- [ ] Build it\n';
    const { openSidebar } = await roadmapVault(
      {
        'Catalog.md': `---\ntags: [capstones]\n---\n${SPECS}`,
        'Knots.md': property,
        'Plan.md': NOTE.replace('Knots', '[[Knots]]'),
        'Study plan.md': `---\ntags: [projects]\n---\n${NOTE.slice(NOTE.indexOf('\n|') + 1).replace('Knots', 'Splices')}`,
      },
      { coldCache: true },
    );
    const sidebar = await openSidebar();
    await vi.waitFor(() => expect(sidebar.titles()).toEqual(expect.arrayContaining(['Knots', 'Splices'])));
    await vi.waitFor(() => expect(document.querySelector('[role="tree"]')?.textContent).toContain('Dinghy'));
  });

  it('the app as it learns that a note lost its tag while it was closed', async () => {
    const { app, file, openSidebar } = await roadmapVault(
      { 'Plan.md': NOTE, 'Old.md': NOTE.replace('tags: [projects]', 'tags: []').replace('Knots', 'Splices') },
      { knownMetadata: () => ({ frontmatter: { tags: ['projects'] } }) },
    );
    const sidebar = await openSidebar();
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Splices'));
    vi.spyOn(app.metadataCache, 'getFileCache').mockImplementation(({ path }) =>
      path === 'Old.md' ? {} : { frontmatter: { tags: ['projects'] } },
    );
    for (const path of ['Plan.md', 'Old.md']) app.metadataCache.trigger('resolve', file(path));
    await vi.waitFor(() => expect(sidebar.titles()).not.toContain('Splices'));
    expect(sidebar.titles()).toContain('Knots');
  });

  it('a change on disk by another program', async () => {
    const { openSidebar, write } = await roadmapVault({ 'Plan.md': NOTE }, { watch: true });
    const sidebar = await openSidebar();
    await write('Plan.md', NOTE.replace('Knots', 'Splices').replace('unchecked', 'checked'));
    await vi.waitFor(() => expect(sidebar.box('Splices').checked).toBe(true), 20_000);
  });

  it('a note that another plugin reports as changed, without its text', async () => {
    const { app, file, runCli } = await roadmapVault({ 'Plan.md': NOTE });
    app.metadataCache.trigger('changed', file('Plan.md'));
    expect(JSON.parse(await runCli('capstone-roadmap:lint', { format: 'json' }))).toEqual([]);
  });

  it.each([
    ['metadataCache', 'changed'],
    ['metadataCache', 'resolve'],
    ['workspace', 'editor-change'],
  ] as const)('no event of %s that another plugin sends without saying of what: %s', async (part, name) => {
    const { app } = await roadmapVault({ 'Plan.md': NOTE });
    app[part].trigger(name);
    app[part].trigger(name, null, null);
    await Promise.resolve();
    expect(app.faults.list).toEqual([]);
  });

  it('typing in an open editor before it is saved', async () => {
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE }, { saveDelay: 60_000 });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    const line = view.editor.getLine(7);
    view.editor.replaceRange('Celestial ', { line: 7, ch: line.indexOf('Navigation') });
    await vi.waitFor(() => sidebar.item('Celestial Navigation'));
    expect(await read('Plan.md')).toBe(NOTE);
  });

  it('typing that goes on while the app takes in what was saved before', async () => {
    const { app, file, openNote, runCli } = await roadmapVault({ 'Plan.md': NOTE }, { saveDelay: 60_000 });
    const view = await openNote('Plan.md');
    const line = view.editor.getLine(7);
    view.editor.replaceRange('Celestial ', { line: 7, ch: line.indexOf('Navigation') });
    await vi.waitFor(async () => expect(await runCli('capstone-roadmap')).toContain('Celestial Navigation'));
    app.metadataCache.trigger('changed', file('Plan.md'), NOTE);
    await vi.waitFor(async () => expect(await runCli('capstone-roadmap')).toContain('Celestial Navigation'));
  });

  it('what a note says when typing that could not be saved has gone with its editor', async () => {
    const { app, openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE }, { saveDelay: 60_000 });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    const line = view.editor.getLine(7);
    view.editor.replaceRange('Celestial ', { line: 7, ch: line.indexOf('Navigation') });
    await vi.waitFor(() => sidebar.item('Celestial Navigation'));
    const write = vi.spyOn(app.vault.store, 'replace').mockRejectedValue(new Error('ENOSPC: no space left on device'));
    view.leaf.detach();
    await vi.waitFor(() => sidebar.item('Navigation'));
    expect(await read('Plan.md')).toBe(NOTE);
    write.mockRestore();
    expect(app.faults.take().map(({ error }) => String(error))).toEqual(['Error: ENOSPC: no space left on device']);
  });

  it('a rename, keeping what it shows and where a tick goes (case 25)', async () => {
    const { app, openSidebar, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const file = app.vault.getFileByPath('Plan.md');
    await app.vault.rename(file!, 'Moved.md');
    sidebar.box('Knots').click();
    await vi.waitFor(async () => expect(await read('Moved.md')).toBe(NOTE.replace('unchecked', 'checked')));
    expect(sidebar.titles()).toContain('Knots');
  });

  it('a deletion', async () => {
    const { app, openSidebar } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    await app.vault.delete(app.vault.getFileByPath('Plan.md')!);
    await vi.waitFor(() => expect(sidebar.titles()).toEqual([]));
  });

  it('a tag that is taken away, and given again', async () => {
    const { app, openSidebar } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const file = app.vault.getFileByPath('Plan.md')!;
    await app.vault.process(file, (text) => text.replace('projects]', 'other]'));
    await vi.waitFor(() => expect(sidebar.titles()).toEqual([]));
    await app.vault.process(file, (text) => text.replace('other]', 'projects/2027]'));
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Knots'));
  });

  it('a note that is moved into a folder that counts, and out of it, until the folder does not count', async () => {
    const untagged = NOTE.replace('tags: [projects]', 'kind: plan');
    const { app, plugin, openSidebar } = await roadmapVault({
      'Plan.md': NOTE,
      'Loose.md': untagged.replace('Knots', 'Ropes'),
    });
    await plugin.saveData({ version: 1, paths: { roadmap: ['Roadmaps'] } });
    await plugin.onExternalSettingsChange();
    const sidebar = await openSidebar();
    await app.vault.createFolder('Roadmaps');
    await app.vault.rename(app.vault.getFileByPath('Loose.md')!, 'Roadmaps/Loose.md');
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Ropes'));
    await app.vault.rename(app.vault.getFileByPath('Roadmaps/Loose.md')!, 'Loose.md');
    await vi.waitFor(() => expect(sidebar.titles()).not.toContain('Ropes'));
    await app.vault.rename(app.vault.getFileByPath('Loose.md')!, 'Roadmaps/Loose.md');
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Ropes'));
    await plugin.saveData({ version: 1 });
    await plugin.onExternalSettingsChange();
    await vi.waitFor(() => expect(sidebar.titles()).not.toContain('Ropes'));
    expect(sidebar.titles()).toContain('Knots');
  });

  it('notes that are read again by other settings, and shows what they said until then', async () => {
    const { app, plugin, openSidebar } = await roadmapVault({ 'Plan.md': NOTE, 'Loose.md': 'Words.' });
    const sidebar = await openSidebar();
    const { read, open } = heldReading(app, 'Plan.md');
    await plugin.saveData({ version: 1, paths: { roadmap: ['Loose.md'] } });
    await plugin.onExternalSettingsChange();
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => window.requestAnimationFrame(resolve));
    expect(sidebar.titles()).toContain('Knots');
    open();
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Loose'));
  });

  it('no note that is deleted while the notes that count are looked for', async () => {
    const names = Array.from({ length: 65 }, (_, at) => `Plans/${at}.md`);
    const { app, plugin, runCli } = await roadmapVault(Object.fromEntries(names.map((name) => [name, NOTE])));
    onTestFinished(() => void vi.restoreAllMocks());
    const notes = app.vault.getMarkdownFiles();
    vi.spyOn(app.vault, 'getMarkdownFiles').mockImplementationOnce(() => {
      vi.spyOn(frameScheduler, 'now').mockReturnValueOnce(0).mockReturnValueOnce(100);
      vi.spyOn(frameScheduler, 'soon').mockImplementationOnce((run) => {
        void app.vault
          .delete(notes[0]!)
          .then(() => app.settled())
          .then(run);
        return () => undefined;
      });
      return notes;
    });
    await plugin.saveData({ version: 1, paths: { roadmap: ['Plans'] } });
    await plugin.onExternalSettingsChange();
    expect(await runCli('capstone-roadmap:lint', {})).not.toContain('unreadable');
    expect(app.vault.getMarkdownFiles()).toHaveLength(64);
  });

  it('no note that is deleted before it is read again since the app has come to know it', async () => {
    const { app, plugin, file, runCli } = await roadmapVault({ 'Plans/Sea.md': NOTE });
    const sea = file('Plans/Sea.md');
    const { read, open } = heldReading(app, 'Plans/Sea.md');
    vi.spyOn(app.metadataCache, 'getFileCache').mockReturnValue(null);
    await plugin.saveData({ version: 1, paths: { roadmap: ['Plans'] } });
    await plugin.onExternalSettingsChange();
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    app.metadataCache.trigger('resolve', sea);
    await app.vault.delete(sea);
    open();
    expect(await runCli('capstone-roadmap:lint', {})).not.toContain('unreadable');
  });

  it('a folder that is left out, and one that is no longer', async () => {
    const template = NOTE.replace('Knots', 'Ropes');
    const { plugin, openSidebar } = await roadmapVault({ 'Plan.md': NOTE, 'Templates/Plan.md': template });
    const sidebar = await openSidebar();
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Ropes'));
    await plugin.saveData({ version: 1, paths: { none: ['Templates'] } });
    await plugin.onExternalSettingsChange();
    await vi.waitFor(() => expect(sidebar.titles()).not.toContain('Ropes'));
    expect(sidebar.titles()).toContain('Knots');
    await plugin.saveData({ version: 1 });
    await plugin.onExternalSettingsChange();
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Ropes'));
  });

  it('notes alone: it reads no picture that is moved into a folder that counts', async () => {
    const settings = JSON.stringify({ paths: { roadmap: ['Roadmaps'] } });
    const vault = await roadmapVault({
      'Plan.md': NOTE,
      'Map.png': 'x',
      'Roadmaps/Empty.md': 'x',
      '.obsidian/plugins/capstone-roadmap/data.json': settings,
    });
    await vault.openSidebar();
    const read = vi.spyOn(vault.app.vault, 'cachedRead');
    await vault.app.vault.rename(vault.file('Map.png'), 'Roadmaps/Map.png');
    const problems = JSON.parse(await vault.runCli('capstone-roadmap:lint', { format: 'json' })) as { path: string }[];
    expect(problems.map(({ path }) => path)).toEqual(['Roadmaps/Empty.md']);
    expect(read).not.toHaveBeenCalled();
  });

  it('no canvas, which some plugins report like a note', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, 'Capstones.canvas': '{}' });
    vault.app.metadataCache.trigger('changed', vault.file('Capstones.canvas'), SPECS);
    const index = JSON.parse(await vault.runCli('capstone-roadmap:index')) as { catalogs: [] };
    expect(index.catalogs).toEqual([]);
  });

  it.each([
    ['says something older', () => Promise.resolve(NOTE)],
    ['fails', () => Promise.reject(new Error('EBUSY: resource busy'))],
  ])('what a note says last, also where a reading that began before %s', async (_, end) => {
    const { app, file, openSidebar, runCli } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const newer = NOTE.replace('Knots', 'Splices');
    let finish = () => {};
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const read = vi.spyOn(app.vault, 'cachedRead').mockImplementationOnce(() => slow.then(end));
    app.metadataCache.trigger('changed', file('Plan.md'));
    app.metadataCache.trigger('changed', file('Plan.md'), newer);
    finish();
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Splices'));
    expect(JSON.parse(await runCli('capstone-roadmap:lint', { format: 'json' }))).toEqual([]);
    expect(sidebar.titles()).toContain('Splices');
    expect(read.mock.calls.length).toBeGreaterThan(0);
    read.mockRestore();
  });

  it('column names that are added in the settings', async () => {
    const named = NOTE.replace('Projects |', 'Vorhaben |');
    const { plugin, openSidebar } = await roadmapVault({
      'Plan.md': NOTE,
      'Other.md': named.replace('Knots', 'Ropes'),
    });
    const sidebar = await openSidebar();
    expect(sidebar.titles()).not.toContain('Ropes');
    await plugin.saveData({ version: 1, headers: { project: ['vorhaben'] } });
    await plugin.onExternalSettingsChange();
    await vi.waitFor(() => expect(sidebar.titles()).toContain('Ropes'));
  });
});

describe('a click on its way', () => {
  it('is refused when the note is deleted before it lands (case 25)', async () => {
    const { app, openSidebar, notices } = await roadmapVault({
      'Plan.md': NOTE,
      'Else.md': roadmapNote(['', 'Ride', 'Saddle']),
    });
    const sidebar = await openSidebar();
    const file = app.vault.getFileByPath('Plan.md')!;
    const gone = app.vault.delete(file);
    sidebar.box('Knots').click();
    await gone;
    await vi.waitFor(() => expect(sidebar.titles()).not.toContain('Knots'));
    await vi.waitFor(() => expect(notices().join()).toMatch(/Plan\.md/));
  });

  it('is refused and taken back when the file cannot be written (case 25)', async () => {
    const { app, openSidebar, read, notices } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    vi.spyOn(app.vault.store, 'replace').mockRejectedValue(new Error('the disk is full'));
    sidebar.box('Knots').click();
    await vi.waitFor(() => expect(notices().join()).toMatch(/could not be written: the disk is full/));
    await vi.waitFor(() => expect(sidebar.box('Knots').checked).toBe(false));
    vi.restoreAllMocks();
    expect(await read('Plan.md')).toBe(NOTE);
  });

  it('is in the file or not when the plugin is unloaded in the middle, and nothing is left behind', async () => {
    const { app, openSidebar, read, close } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    sidebar.box('Knots').click();
    app.plugins.disableAll();
    await close();
    expect([NOTE, NOTE.replace('unchecked', 'checked')]).toContain(await read('Plan.md'));
  });
});

describe('a hundred clicks while others rewrite the file (case 24)', () => {
  it('each land once or are refused', async () => {
    const rows = Array.from(
      { length: 20 },
      (_, n) => [box(`b000${String(n).padStart(2, '0')}`), '', `Project ${n}`] as const,
    );
    const { app, openSidebar, read, settled } = await roadmapVault({ 'Plan.md': roadmapNote(...rows) });
    const sidebar = await openSidebar();
    const file = app.vault.getFileByPath('Plan.md')!;
    const wanted = new Map<number, boolean>();
    for (let click = 0; click < 100; click++) {
      const n = (click * 7) % 20;
      sidebar.box(`Project ${n}`).click();
      wanted.set(n, sidebar.box(`Project ${n}`).checked);
      if (click % 9 === 0)
        void app.vault.process(file, (text) => text.replace('\n| Checklist', `\nLine ${click}\n\n| Checklist`));
      if (click % 5 === 0) await Promise.resolve();
    }
    await vi.waitFor(async () => {
      await settled();
      const text = await read('Plan.md');
      for (const [n, checked] of wanted)
        expect(text).toContain(`| ${box(`b000${String(n).padStart(2, '0')}`, checked)} |  | Project ${n} |`);
    }, 20_000);
    expect((await read('Plan.md')).match(/^Line /gm)).toHaveLength(12);
  });
});
