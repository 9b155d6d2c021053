import type { App } from 'obsidian';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { planNamedCheckbox } from '../../src/edits/boxes/named-checkbox';
import type { Outcome } from '../../src/model/outcome';
import { VaultGateway } from '../../src/obsidian/writing/vault-gateway';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import type { TFile } from '../../workbench/host/vault/abstract-file';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const NOTE = roadmapNote([box('a00001'), '**Sail**', `Knots<br>${box('a00002')} bowline<br>${box('a00003')} reef`]);
const ticked = (text: string, id: string) => text.replace(`unchecked id="${id}"`, `checked id="${id}"`);

const REEF = { id: 'a00003', offset: null };

type Vault = Awaited<ReturnType<typeof roadmapVault>>;
type Change = (text: string) => string;
/** Called with the number of the change, from 1. */
type Act = (change: number) => Promise<void>;

/** Makes something happen right before each change of a file, as another program or a slow disk would. */
function beforeEachChange({ app }: Vault, act: Act) {
  return aroundEachChange({ app }, act, () => Promise.resolve());
}

function aroundEachChange({ app }: Pick<Vault, 'app'>, before: Act, after: Act) {
  const change = app.vault.process.bind(app.vault);
  let changes = 0;
  return vi.spyOn(app.vault, 'process').mockImplementation(async (file: TFile, by: Change) => {
    const nth = (changes += 1);
    await before(nth);
    const text = await change(file, by);
    await after(nth);
    return text;
  });
}

/** A click on the bowline and one on the reef knot, the first of which is held up until `open` is called. */
async function twoClicksHeldUp() {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const sidebar = await vault.openSidebar();
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const changes = beforeEachChange(vault, () => opened);
  sidebar.box('bowline').click();
  sidebar.box('reef').click();
  await vi.waitFor(() => expect(changes).toHaveBeenCalled());
  return { vault, changes, open };
}

describe('a tick while others write', () => {
  it('is planned on what the file says when it is written, not before', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const theirs = ticked(NOTE, 'a00002').replace('| Checklist', 'New words above.\n\n| Checklist');
    beforeEachChange(vault, async (change) => {
      if (change === 1) await vault.write('Plan.md', theirs);
    });
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(ticked(theirs, 'a00003')));
  });

  it('in an open editor keeps what another program wrote and the app has not noticed yet', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    await vault.openNote('Plan.md');
    const theirs = ticked(NOTE, 'a00002').replace('| Checklist', 'New words above.\n\n| Checklist');
    await vault.write('Plan.md', theirs);
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(ticked(theirs, 'a00003')));
  });

  /** A click on the reef knot, over which a view saves older text as often as given, each time before it is checked. */
  async function savedOver(times: number) {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const saveOlder = async (change: number) => {
      if (change % 2 === 1 && change < 2 * times) await vault.app.vault.modify(vault.file('Plan.md'), NOTE);
    };
    const changes = aroundEachChange(vault, () => Promise.resolve(), saveOlder);
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(changes.mock.calls.length).toBeGreaterThanOrEqual(2 * times));
    return { vault, sidebar };
  }

  it('is made again where a view that was being closed has saved its older text over it', async () => {
    const { vault } = await savedOver(1);
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
  });

  it('is made a third time where that has happened twice', async () => {
    const { vault } = await savedOver(2);
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
    expect(vault.notices()).toEqual([]);
  });

  it('is refused in the end where that never ceases', async () => {
    const { vault, sidebar } = await savedOver(3);
    await vi.waitFor(() =>
      expect(vault.notices().join()).toMatch(/^Plan\.md could not be written: something keeps overwriting it/),
    );
    await vi.waitFor(() => expect(sidebar.box('reef').checked).toBe(false));
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('counts as made where the file cannot be read again after it was written', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const changes = beforeEachChange(vault, (change) =>
      change === 1 ? Promise.resolve() : Promise.reject(new Error('the file is in use')),
    );
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(changes).toHaveBeenCalledTimes(2));
    await vault.settled();
    expect(vault.notices()).toEqual([]);
    expect(sidebar.box('reef').checked).toBe(true);
    expect(await vault.read('Plan.md')).toBe(ticked(NOTE, 'a00003'));
  });

  /** A click on the last of two boxes with one id; right after it is written, the file says what `typed` makes of it. */
  async function typedOver(typed: (before: string, after: string) => string) {
    const twins = NOTE.replace('a00003', 'a00002');
    const vault = await roadmapVault({ 'Plan.md': twins });
    const sidebar = await vault.openSidebar();
    const last = twins.lastIndexOf('unchecked');
    const after = twins.slice(0, last) + twins.slice(last + 'un'.length);
    const now = typed(twins, after).replace('bowline', 'bowline knot');
    aroundEachChange(
      vault,
      () => Promise.resolve(),
      async (change) => {
        if (change === 1) await vault.write('Plan.md', now);
      },
    );
    const edit = vi.spyOn(VaultGateway.prototype, 'edit');
    onTestFinished(() => edit.mockRestore());
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(edit).toHaveBeenCalled());
    return { vault, now, outcome: (await edit.mock.results[0]?.value) as Outcome };
  }

  it('is refused, not lost, where such a view has saved over it what was typed in its row', async () => {
    const { vault, now, outcome } = await typedOver((before) => before);
    expect(outcome).toMatchObject({ ok: false, reason: 'ambiguous' });
    await vi.waitFor(() => expect(vault.notices().join()).toMatch(/several checkboxes have its id/));
    expect(await vault.read('Plan.md')).toBe(now);
  });

  it('counts as made where another program has then changed its row, so that it would be refused there', async () => {
    const { vault, now, outcome } = await typedOver((_, after) => after);
    expect(outcome).toEqual({ ok: true, changed: true });
    expect(await vault.read('Plan.md')).toBe(now);
  });

  it.each(['bowline', 'Charts'])('can be made again by a plugin that keeps what changes a file: %s', async (name) => {
    const note = NOTE.trimEnd() + '\n|  |  | Charts |\n';
    const vault = await roadmapVault({ 'Plan.md': note });
    const sidebar = await vault.openSidebar();
    const changes = beforeEachChange(vault, () => Promise.resolve());
    sidebar.box(name).click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).not.toBe(note));
    await vi.waitFor(() => expect(changes.mock.settledResults.map(({ type }) => type)).toContain('rejected'));
    const again = changes.mock.calls.reduce((text, [, change]) => change(text), note);
    expect(again).toBe(await vault.read('Plan.md'));
  });

  it('waits for the one before it in the same file', async () => {
    const { vault, changes, open } = await twoClicksHeldUp();
    await new Promise((resolve) => setTimeout(resolve));
    expect(changes).toHaveBeenCalledTimes(1);
    open();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(ticked(ticked(NOTE, 'a00002'), 'a00003')));
  });

  it('that had not begun when the plugin was unloaded is not made', async () => {
    const { vault, open } = await twoClicksHeldUp();
    vault.app.plugins.disableAll();
    open();
    await vi.waitFor(() => expect(vault.notices().join()).toMatch(/turned off before the change was made/));
    await vault.settled();
    expect(await vault.read('Plan.md')).toBe(ticked(NOTE, 'a00002'));
  });

  it('goes to no note that had the path before the one that was shown', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const gateway = vault.plugin.addChild(new VaultGateway(vault.app as unknown as App));
    const setReef = () => gateway.edit('Plan.md', (text) => planNamedCheckbox(text, REEF, true, DEFAULT_HEADERS));
    await vault.app.vault.rename(vault.app.vault.getFileByPath('Plan.md')!, 'Last year.md');
    const copy = await vault.app.vault.create('Plan.md', NOTE);
    await vault.app.vault.delete(copy);
    expect(await setReef()).toMatchObject({ ok: false, reason: 'gone' });
    expect(await vault.read('Last year.md')).toBe(NOTE);
  });

  it('that waits goes to no note that takes the path of the one it was for', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const { vault: files } = vault.app;
    const gateway = vault.plugin.addChild(new VaultGateway(vault.app as unknown as App));
    const set = (id: string) =>
      gateway.edit('Plan.md', (text) => planNamedCheckbox(text, { id, offset: null }, true, DEFAULT_HEADERS));
    aroundEachChange(
      vault,
      () => Promise.resolve(),
      async (change) => {
        if (change > 1) return;
        await files.delete(files.getFileByPath('Plan.md')!);
        await files.create('Plan.md', NOTE);
      },
    );
    void set('a00002');
    expect(await set('a00003')).toMatchObject({ ok: false, reason: 'gone' });
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('stays in the editor with what is typed there, and counts as made, where a plugin holds back that it is saved', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const view = await vault.openNote('Plan.md');
    const held = vi.spyOn(view, 'save').mockResolvedValue();
    view.editor.setValue(NOTE.replace('Knots', 'Knots and bends'));
    sidebar.box('reef').click();
    await vault.atRest();
    expect(view.editor.getValue()).toBe(ticked(NOTE, 'a00003').replace('Knots', 'Knots and bends'));
    expect(await vault.read('Plan.md')).toBe(NOTE);
    expect(sidebar.box('reef').checked).toBe(true);
    expect(vault.notices()).toEqual([]);
    held.mockRestore();
    await view.save();
    expect(await vault.read('Plan.md')).toBe(view.editor.getValue());
  });

  it('that cannot be saved is taken back in the editor, and said so', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const view = await vault.openNote('Plan.md');
    vi.spyOn(view, 'save').mockRejectedValueOnce(new Error('the disk is full'));
    sidebar.box('reef').click();
    await vi.waitFor(() =>
      expect(vault.notices().join()).toMatch(/could not be written: the disk is full\. Try again/),
    );
    expect(view.editor.getValue()).toBe(NOTE);
    await vi.waitFor(() => expect(sidebar.box('reef').checked).toBe(false));
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });
});
