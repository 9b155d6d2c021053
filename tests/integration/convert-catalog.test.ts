import { describe, expect, it, vi } from 'vitest';
import { CATALOG, COPIED, PLAN } from './support/capstones-vault';
import { roadmapVault } from './support/roadmap-vault';
import { withoutMarks } from './support/without-marks';

describe('Convert copied catalog to Markdown', () => {
  const files = { 'Plan.md': PLAN, 'Capstones.md': COPIED };
  const convert = 'convert-copied-catalog-to-markdown';
  const said = (name: string) => document.querySelector(`[role="group"][aria-label="${name}"] pre`)?.textContent;
  const press = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('.modal button')].find((one) => one.textContent === name)!.click();

  it('shows before and after, converts when confirmed, and undo takes it back', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    const view = await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    expect([said('Before'), said('After')]).toEqual([COPIED, expect.stringMatching(/^# Workshop\n/)]);
    expect(await vault.read('Capstones.md')).toBe(COPIED);
    const after = said('After');
    press('Convert');
    await vi.waitFor(async () => expect(await vault.read('Capstones.md')).toBe(after));
    view.editor.undo();
    expect(view.editor.getValue()).toBe(COPIED);
  });

  it('keeps Windows line ends and a byte order mark, which an editor does not show', async () => {
    const dressed = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const vault = await roadmapVault({ ...files, 'Capstones.md': dressed(COPIED) });
    withoutMarks(vault.app.vault);
    await vault.openSidebar();
    await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    const after = said('After') ?? '';
    press('Convert');
    await vi.waitFor(async () => expect(await vault.read('Capstones.md')).toBe(dressed(after)));
  });

  it('changes nothing when the note is another by the time that it is confirmed', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    const view = await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    view.editor.replaceRange('!', { line: 0, ch: 0 });
    press('Convert');
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('no longer as it was when the conversion was shown'),
    );
    expect(view.editor.getValue()).toBe(`!${COPIED}`);
  });

  it('changes nothing when it is called off', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    press('Cancel');
    await vault.settled();
    expect(await vault.read('Capstones.md')).toBe(COPIED);
  });

  it('is not offered for a catalog in Markdown, nor for another note', async () => {
    const vault = await roadmapVault({ ...files, 'Catalog.md': CATALOG });
    await vault.openSidebar();
    await vault.openNote('Catalog.md');
    expect(vault.command(convert)).toBe(false);
    await vault.openNote('Plan.md');
    expect(vault.command(convert)).toBe(false);
  });

  it('is not offered for a copied text that is no catalog', async () => {
    const vault = await roadmapVault({ ...files, 'Copied.md': COPIED });
    await vault.openSidebar();
    await vault.openNote('Copied.md');
    expect(vault.command(convert)).toBe(false);
  });
});
