import { describe, expect, it } from 'vitest';
import type { Layout } from '../../workbench/host/workspace/layout';
import { FixtureView } from './support/fixture-plugin';
import { vaultWith } from './support/vault-on-disk';

const RIGHT_SIDE = (collapsed: boolean): Layout => ({
  right: {
    collapsed,
    leaves: [{ view: { type: 'fixture-view', state: { folds: ['a'] } }, current: true, active: false }],
  },
});

describe('the sides', () => {
  it('get one leaf of a type, however often and fast it is asked for', async () => {
    const { app } = await vaultWith();
    const ask = () => app.workspace.ensureSideLeaf('fixture-view', 'right', { reveal: true });
    const leaves = await Promise.all([ask(), ask(), ask()]);
    expect(new Set([...leaves, await ask()]).size).toBe(1);
    expect(app.workspace.getLeavesOfType('fixture-view')).toHaveLength(1);
    expect(leaves[0]?.getRoot()).toBe(app.workspace.rightSplit);
  });

  it('do not build a view that nobody sees', async () => {
    const { app } = await vaultWith();
    const leaf = await app.workspace.ensureSideLeaf('fixture-view', 'right', { state: { folds: ['a'] } });
    expect(leaf.isDeferred).toBe(true);
    expect(leaf.view).not.toBeInstanceOf(FixtureView);
    expect(leaf.getViewState()).toEqual({ type: 'fixture-view', state: { folds: ['a'] } });
  });

  it('build it when it is revealed, with the state it was given', async () => {
    const { app } = await vaultWith();
    const leaf = await app.workspace.ensureSideLeaf('fixture-view', 'right', { state: { folds: ['a'] } });
    await app.workspace.revealLeaf(leaf);
    expect(leaf.view).toBeInstanceOf(FixtureView);
    expect((leaf.view as unknown as FixtureView).kept).toEqual({ folds: ['a'] });
    expect(leaf.view.containerEl.isShown()).toBe(true);
    expect(leaf.view.containerEl.find('.view-content')?.getText()).toBe('built');
  });

  it('build it when it is made active or its side is opened', async () => {
    const { app } = await vaultWith();
    const leaf = await app.workspace.ensureSideLeaf('fixture-view', 'left');
    app.workspace.leftSplit.expand();
    await leaf.loadIfDeferred();
    expect(leaf.view).toBeInstanceOf(FixtureView);
  });
});

describe('the layout of the last run', () => {
  it('comes back with a folded side not built', async () => {
    const { app } = await vaultWith({}, { layout: RIGHT_SIDE(true) });
    const leaf = app.workspace.getLeavesOfType('fixture-view')[0];
    expect(leaf?.isDeferred).toBe(true);
    expect(app.workspace.getLayout()).toMatchObject(RIGHT_SIDE(true));
  });

  it('comes back with an open side built before the layout is ready', async () => {
    const { app } = await vaultWith({}, { layout: RIGHT_SIDE(false) });
    const view = app.workspace.getLeavesOfType('fixture-view')[0]?.view as unknown as FixtureView;
    expect(view).toBeInstanceOf(FixtureView);
    expect(view.kept).toEqual({ folds: ['a'] });
  });

  it('keeps the leaf of a plugin that is turned off, and builds it again when it is back', async () => {
    const { app, plugin } = await vaultWith({}, { layout: RIGHT_SIDE(false) });
    const leaf = app.workspace.getLeavesOfType('fixture-view')[0]!;
    const before = leaf.view as unknown as FixtureView;
    app.plugins.disable('fixture');
    expect(before.containerEl.isConnected).toBe(false);
    expect(before.closed).toBe(true);
    expect(leaf.view).not.toBeInstanceOf(FixtureView);
    const again = new (plugin.constructor as new (...args: unknown[]) => typeof plugin)(app, plugin.manifest);
    again.load();
    await leaf.loadIfDeferred();
    expect(app.workspace.getLeavesOfType('fixture-view')).toEqual([leaf]);
    expect((leaf.view as unknown as FixtureView).kept).toEqual({ folds: ['a'] });
    again.unload();
  });
});

describe('layout ready', () => {
  it('calls those that wait once the notes are known, and at once those that come later', async () => {
    const { app } = await vaultWith({ 'a.md': '#tag' });
    let called = 0;
    app.workspace.onLayoutReady(() => (called += 1));
    expect(called).toBe(1);
    expect(app.workspace.layoutReady).toBe(true);
  });
});

describe('opening notes', () => {
  it('puts the cursor at a line that counts from 0, in the same tab unless another is asked for', async () => {
    const { app, file } = await vaultWith({ 'a.md': 'one\ntwo\nthree', 'b.md': '' });
    const leaf = app.workspace.getLeaf();
    await leaf.openFile(file('a.md'), { eState: { line: 2 } });
    expect(app.workspace.activeEditor?.editor.getCursor()).toEqual({ line: 2, ch: 0 });
    expect(app.workspace.getLeaf()).toBe(leaf);
    expect(app.workspace.getLeaf('tab')).not.toBe(leaf);
  });

  it('are not taken for a note while their view is not for navigation', async () => {
    const { app } = await vaultWith({ 'a.md': '' });
    const leaf = app.workspace.getLeaf('tab');
    await leaf.setViewState({ type: 'fixture-view', active: true });
    expect(app.workspace.getMostRecentLeaf()).toBe(leaf);
    expect(app.workspace.getLeaf()).not.toBe(leaf);
  });

  it('tells of the file and of the leaf', async () => {
    const { app, openNote } = await vaultWith({ 'a.md': '', 'b.md': '' });
    const heard: string[] = [];
    app.workspace.on('file-open', (file) => heard.push(`file ${(file as { path: string } | null)?.path}`));
    app.workspace.on('active-leaf-change', () => heard.push('leaf'));
    await openNote('a.md');
    await openNote('b.md');
    expect(heard.filter((line) => line.startsWith('file'))).toEqual(['file a.md', 'file b.md']);
    expect(heard.filter((line) => line === 'leaf')).toHaveLength(2);
  });

  it('follows a link to its heading, and makes the note of a link that leads nowhere', async () => {
    const { app } = await vaultWith({ 'x/Catalog.md': '# One\n\n## Track 1-Raft\n' });
    await app.workspace.openLinkText('Catalog#Track 1-Raft', 'a.md');
    expect(app.workspace.activeEditor?.file?.path).toBe('x/Catalog.md');
    expect(app.workspace.activeEditor?.editor.getCursor().line).toBe(2);
    await app.workspace.openLinkText('New/Note', 'a.md');
    expect(app.workspace.getActiveFile()?.path).toBe('New/Note.md');
  });

  it('keeps the active file while a sidebar is active, but has no active editor then', async () => {
    const { app, openNote } = await vaultWith({ 'a.md': '' });
    await openNote('a.md');
    await app.workspace.ensureSideLeaf('fixture-view', 'right', { reveal: true, active: true });
    expect(app.workspace.getActiveFile()?.path).toBe('a.md');
    expect(app.workspace.activeEditor).toBeNull();
    expect(app.workspace.getActiveViewOfType(FixtureView as never)).toBeInstanceOf(FixtureView);
  });

  it('tells of a window of its own before a note opens in it', async () => {
    const { app, file } = await vaultWith({ 'a.md': '' });
    const windows: unknown[] = [];
    app.workspace.on('window-open', (_container, win) => windows.push(win));
    const leaf = app.workspace.getLeaf('window');
    await leaf.openFile(file('a.md'));
    expect(windows).toHaveLength(1);
    expect(leaf.containerEl.doc).toBe((windows[0] as Window).document);
  });
});
