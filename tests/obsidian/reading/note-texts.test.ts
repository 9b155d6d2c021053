import { expect, it, onTestFinished, vi } from 'vitest';
import { NoteTexts } from '../../../src/obsidian/reading/note-texts';
import { roadmapVault } from '../../integration/support/roadmap-vault';

it('a note that cannot be read is tried again, ever more rarely, until it can be', async () => {
  const { app } = await roadmapVault({ 'Plan.md': 'Text.' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const texts = new NoteTexts(app as never, ({ path }) => {
    tries.push(Math.round(performance.now() / 1000));
    void texts.read(path).catch(() => undefined);
  });
  const tries: number[] = [];
  const read = vi.spyOn(app.vault, 'cachedRead').mockRejectedValue(new Error('EBUSY: resource busy'));
  await expect(texts.read('Plan.md')).rejects.toThrow('another program is using the file');
  await vi.advanceTimersByTimeAsync(100_000);
  expect(tries).toEqual([1, 3, 7, 15, 31, 61, 91]);

  read.mockRestore();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(tries.slice(7)).toEqual([121]);

  vi.spyOn(app.vault, 'cachedRead').mockRejectedValueOnce(new Error('EBUSY: resource busy'));
  await expect(texts.read('Plan.md')).rejects.toThrow('another program is using the file');
  await vi.advanceTimersByTimeAsync(100_000);
  expect(tries.slice(8)).toEqual([201]);
});

it('a note that fails to be read after the plugin is off is not tried again', async () => {
  const { app } = await roadmapVault({ 'Plan.md': 'Text.' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const outdated = vi.fn();
  const texts = new NoteTexts(app as never, outdated);
  texts.load();
  vi.spyOn(app.vault, 'cachedRead').mockRejectedValue(new Error('EBUSY: resource busy'));
  const reading = texts.read('Plan.md');
  texts.unload();
  await expect(reading).rejects.toThrow('another program is using the file');
  await vi.advanceTimersByTimeAsync(100_000);
  expect(outdated).not.toHaveBeenCalled();
});

it('a note that is open in an editor is read again when its file could not be read, for the line endings are there', async () => {
  const { app, openNote } = await roadmapVault({ 'Plan.md': 'One.\r\nTwo.\r\n' });
  await openNote('Plan.md');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const outdated = vi.fn();
  const texts = new NoteTexts(app as never, outdated);
  vi.spyOn(app.vault, 'cachedRead').mockRejectedValueOnce(new Error('EBUSY: resource busy'));
  expect(await texts.read('Plan.md')).toBe('One.\nTwo.\n');
  await vi.advanceTimersByTimeAsync(1000);
  expect(outdated).toHaveBeenCalledOnce();
  expect(await texts.read('Plan.md')).toBe('One.\r\nTwo.\r\n');
  await vi.advanceTimersByTimeAsync(100_000);
  expect(outdated).toHaveBeenCalledOnce();
});

it('a note is read again once typing in it has rested, not for every letter', async () => {
  const { app, file } = await roadmapVault({ 'Plan.md': 'Text.' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const outdated = vi.fn();
  const texts = new NoteTexts(app as never, outdated);
  texts.load();
  for (let letter = 0; letter < 3; letter += 1) {
    app.workspace.trigger('editor-change', {}, { file: file('Plan.md') });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(outdated).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(outdated).toHaveBeenCalledOnce();
  texts.unload();
});

it.each([
  ['is deleted', ({ app, file }: Vault) => app.vault.delete(file('Plan.md'))],
  ['is known to nobody any more', (_: Vault, texts: NoteTexts) => Promise.resolve(texts.unload())],
])('a note that was typed in is not read again when it %s before the typing rests', async (_, end) => {
  const vault = await roadmapVault({ 'Plan.md': 'Text.' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const outdated = vi.fn();
  const texts = new NoteTexts(vault.app as never, outdated);
  texts.load();
  const type = () => vault.app.workspace.trigger('editor-change', {}, { file: vault.file('Plan.md') });
  type();
  await vi.advanceTimersByTimeAsync(1000);
  expect(outdated).toHaveBeenCalledOnce();
  type();
  await end(vault, texts);
  await vi.advanceTimersByTimeAsync(1000);
  expect(outdated).toHaveBeenCalledOnce();
});

type Vault = Awaited<ReturnType<typeof roadmapVault>>;
