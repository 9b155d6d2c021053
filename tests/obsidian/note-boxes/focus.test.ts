import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectFile, NOTE, toggled } from '../support/note-with-boxes';
import { shownVault } from '../support/shown-note';

describe('the focus', () => {
  it.each(['reading', 'livePreview'] as const)('stays on the box that was set by key, in %s', async (surface) => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    const before = shown.box(1);
    before.focus();
    before.click();
    await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(before));
    await vi.waitFor(() => expect(document.activeElement).toBe(shown.box(1)));
  });

  it('is not given to a box that was set without it, as by a tap', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const before = shown.box(1);
    (document.activeElement as HTMLElement | null)?.blur();
    before.checked = true;
    before.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(before));
    await vault.atRest();
    expect(document.activeElement).toBe(document.body);
  });

  it('stays on the box that was set by key several times, each of which renders it again', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const first = shown.box(1);
    first.focus();
    first.click();
    await vi.waitFor(() => expect(document.activeElement).not.toBe(first));
    await vi.waitFor(() => expect(document.activeElement).toBe(shown.box(1)));
    const second = shown.box(1);
    // What a second press has done that came while the first box was still in the page.
    await vault.app.vault.process(vault.file('Plan.md'), () => NOTE);
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(second));
    await vi.waitFor(() => expect(document.activeElement).toBe(shown.box(1)));
  });

  it('is not given to a box that was set long ago', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const first = shown.box(1);
    first.focus();
    first.click();
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(first));
    const second = shown.box(1);
    await vi.waitFor(() => expect(document.activeElement).toBe(second));
    second.blur();
    const later = performance.now() + 10_000;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => later);
    onTestFinished(() => clock.mockRestore());
    await vault.app.vault.process(vault.file('Plan.md'), () => NOTE);
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(second));
    await vault.atRest();
    expect(document.activeElement).toBe(document.body);
  });

  it('is not taken back from where the user has moved it since', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const before = shown.box(1);
    before.focus();
    before.click();
    const elsewhere = document.body.createEl('input');
    elsewhere.focus();
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(before));
    await vault.atRest();
    expect(document.activeElement).toBe(elsewhere);
  });
});
