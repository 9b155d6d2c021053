import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkdownView } from '../../workbench/host/workspace/markdown-view';
import { put, textOf, vaultWith } from './support/vault-on-disk';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('an open note', () => {
  it('is saved about two seconds after typing, not before', async () => {
    const { folder, openNote, settled } = await vaultWith({ 'a.md': 'old' });
    const view = await openNote('a.md');
    view.editor.replaceRange('new and ', { line: 0, ch: 0 });
    await vi.advanceTimersByTimeAsync(1900);
    await settled();
    expect(await textOf(folder, 'a.md')).toBe('old');
    await vi.advanceTimersByTimeAsync(200);
    await settled();
    expect(await textOf(folder, 'a.md')).toBe('new and old');
  });

  it('tells of typing at once', async () => {
    const { app, openNote } = await vaultWith({ 'a.md': 'old' });
    const view = await openNote('a.md');
    const heard: string[] = [];
    app.workspace.on('editor-change', (editor, info) => {
      heard.push((editor as typeof view.editor).getValue(), String(info === view));
    });
    view.editor.setValue('new');
    expect(heard).toEqual(['new', 'true']);
  });

  it('is saved at once by save, which leaves nothing to save later', async () => {
    const { plugin, folder, openNote, settled } = await vaultWith({ 'a.md': 'old' });
    const view = await openNote('a.md');
    plugin.heard.length = 0;
    view.editor.setValue('new');
    await view.save();
    expect(await textOf(folder, 'a.md')).toBe('new');
    await vi.advanceTimersByTimeAsync(5000);
    await settled();
    expect(plugin.heard).toEqual(['modify a.md', 'changed a.md "new" -']);
  });

  it('is not written at all while nothing was typed', async () => {
    const { plugin, openNote, close } = await vaultWith({ 'a.md': 'one\r\ntwo\r\n' });
    plugin.heard.length = 0;
    const view = await openNote('a.md');
    expect(view.editor.getValue()).toBe('one\ntwo\n');
    await view.save();
    await close();
    expect(plugin.heard).toEqual([]);
  });

  it('is saved later when it could not be saved at first', async () => {
    const { app, folder, openNote, settled } = await vaultWith({ 'a.md': 'old' });
    const view = await openNote('a.md');
    const full = vi.spyOn(app.vault.store, 'replace').mockRejectedValueOnce(new Error('the disk is full'));
    view.editor.setValue('new');
    await expect(view.save()).rejects.toThrow('full');
    full.mockRestore();
    await vi.advanceTimersByTimeAsync(2100);
    await settled();
    expect(await textOf(folder, 'a.md')).toBe('new');
  });

  it('that cannot be read is not shown as an empty one', async () => {
    const { app, file } = await vaultWith({ 'a.md': 'old' });
    vi.spyOn(app.vault.store, 'read').mockRejectedValueOnce(new Error('no permission'));
    const leaf = app.workspace.getLeaf('tab');
    await expect(leaf.openFile(file('a.md'))).rejects.toThrow('no permission');
    expect((leaf.view as MarkdownView).file).toBeNull();
  });

  it('is saved when its tab is closed', async () => {
    const { folder, openNote } = await vaultWith({ 'a.md': 'old' });
    const view = await openNote('a.md');
    view.editor.setValue('new');
    await view.leaf.close();
    expect(await textOf(folder, 'a.md')).toBe('new');
  });

  it('keeps unsaved text from process, which sees the disk, and merges both', async () => {
    const { app, file, folder, openNote, settled } = await vaultWith({ 'a.md': 'one\ntwo\nthree\n' });
    const view = await openNote('a.md');
    view.editor.replaceRange('typed ', { line: 0, ch: 0 });
    const seen: string[] = [];
    await app.vault.process(file('a.md'), (text) => {
      seen.push(text);
      return text.replace('three', 'processed');
    });
    await settled();
    expect(seen).toEqual(['one\ntwo\nthree\n']);
    expect(view.editor.getValue()).toBe('typed one\ntwo\nprocessed\n');
    await vi.advanceTimersByTimeAsync(2000);
    await settled();
    expect(await textOf(folder, 'a.md')).toBe('typed one\ntwo\nprocessed\n');
  });

  it('merges within a line that both changed', async () => {
    const { app, file, openNote, settled } = await vaultWith({
      'a.md': '| <input type="checkbox" unchecked id="a1"> | Ship |\n',
    });
    const view = await openNote('a.md');
    view.editor.replaceRange(' it', { line: 0, ch: view.editor.getLine(0).length - 2 });
    await app.vault.process(file('a.md'), (text) => text.replace('unchecked', 'checked'));
    await settled();
    expect(view.editor.getValue()).toBe('| <input type="checkbox" checked id="a1"> | Ship it |\n');
  });

  it('keeps both texts where both changed the same characters', async () => {
    const { app, file, openNote, settled } = await vaultWith({ 'a.md': 'x\n' });
    const view = await openNote('a.md');
    view.editor.replaceRange('mine', { line: 0, ch: 0 }, { line: 0, ch: 1 });
    await app.vault.modify(file('a.md'), 'theirs\n');
    await settled();
    expect(view.editor.getValue()).toContain('mine');
    expect(view.editor.getValue()).toContain('theirs');
  });

  it('follows the disk while nothing is unsaved, with the cursor where it was', async () => {
    const { app, file, folder, openNote, settled } = await vaultWith({ 'a.md': 'one\ntwo\n' });
    const view = await openNote('a.md');
    view.editor.setCursor({ line: 1, ch: 2 });
    await put(folder, 'a.md', 'zero\none\ntwo\n');
    await app.vault.reconcile('a.md');
    await settled();
    expect(view.editor.getValue()).toBe('zero\none\ntwo\n');
    expect(view.editor.getCursor()).toEqual({ line: 2, ch: 2 });
    expect(view.file).toBe(file('a.md'));
  });

  it('shows what the file says in the end where it changes while it is being opened', async () => {
    const { app, openNote } = await vaultWith({ 'a.md': 'old' });
    const read = app.vault.read.bind(app.vault);
    vi.spyOn(app.vault, 'read').mockImplementationOnce(async (note) => {
      const text = await read(note);
      await app.vault.modify(note, 'new');
      return text;
    });
    const view = await openNote('a.md');
    await vi.waitFor(() => expect(view.editor.getValue()).toBe('new'));
  });

  it('shows what is typed in another pane of the same note at once', async () => {
    const { openNote } = await vaultWith({ 'a.md': 'old' });
    const [one, other] = [await openNote('a.md'), await openNote('a.md')];
    one.editor.setValue('new');
    expect(other.editor.getValue()).toBe('new');
  });

  it('is not taken for news where it is shown in two panes, and typed on while it is saved', async () => {
    const { folder, openNote, settled } = await vaultWith({ 'a.md': 'old' });
    const [one, other] = [await openNote('a.md'), await openNote('a.md')];
    one.editor.replaceRange(' one', { line: 0, ch: 3 });
    const saving = one.save();
    one.editor.replaceRange(' two', { line: 0, ch: 3 });
    await saving;
    await settled();
    expect(other.editor.getValue()).toBe('old two one');
    await other.save();
    expect(await textOf(folder, 'a.md')).toBe('old two one');
  });

  it('goes with its file: another name, or an empty tab when it is deleted', async () => {
    const { app, file, openNote } = await vaultWith({ 'a.md': 'old' });
    const view = await openNote('a.md');
    await app.vault.rename(file('a.md'), 'b.md');
    expect(view.getState()['file']).toBe('b.md');
    await app.vault.delete(file('b.md'));
    await vi.waitFor(() => expect(view.leaf.view.getViewType()).toBe('empty'));
    expect(app.workspace.getActiveFile()).toBeNull();
  });
});

describe('an editor', () => {
  it('makes all changes of a transaction in the text as it was, undone as one', async () => {
    const { openNote } = await vaultWith({ 'a.md': 'one two' });
    const { editor } = await openNote('a.md');
    editor.transaction({
      changes: [
        { text: '1', from: { line: 0, ch: 0 }, to: { line: 0, ch: 3 } },
        { text: '2', from: { line: 0, ch: 4 }, to: { line: 0, ch: 7 } },
      ],
    });
    expect(editor.getValue()).toBe('1 2');
    editor.undo();
    expect(editor.getValue()).toBe('one two');
  });

  it('makes a transaction’s changes of the properties only in part, which live preview keeps out of the text', async () => {
    const { openNote } = await vaultWith({ 'a.md': '---\nkind: old\n---\none two' });
    const { editor } = await openNote('a.md');
    editor.transaction({
      changes: [
        { text: 'new', from: { line: 1, ch: 6 }, to: { line: 1, ch: 9 } },
        { text: '1', from: { line: 3, ch: 0 }, to: { line: 3, ch: 3 } },
      ],
    });
    expect(editor.getValue()).toBe('---\nkind: \n---\n1 two');
  });

  it('counts lines and columns from 0 and keeps places within the text', async () => {
    const { openNote } = await vaultWith({ 'a.md': 'one\n\u{1F600} two\n' });
    const { editor } = await openNote('a.md');
    expect(editor.lineCount()).toBe(3);
    expect(editor.posToOffset({ line: 1, ch: 3 })).toBe(7);
    expect(editor.offsetToPos(7)).toEqual({ line: 1, ch: 3 });
    expect(editor.posToOffset({ line: 9, ch: 9 })).toBe(editor.getValue().length);
    expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
    expect(editor.getLine(1)).toBe('\u{1F600} two');
  });
});
