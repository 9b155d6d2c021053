import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PluginClass } from '../../../workbench/host/plugin/plugins';
import { box, roadmapNote } from '../../support/roadmap-note';
import { expectFile, NOTE, toggled } from '../support/note-with-boxes';
import { press, shownVault } from '../support/shown-note';

describe('while the note is shown', () => {
  it('what others change shows, also where nothing is rendered anew', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    const sidebar = await vault.openSidebar();
    sidebar.box('bowline').click();
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, true, false]));
  });

  it('what others change shows, also where the table is further down by then', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    await vault.app.vault.process(vault.file('Plan.md'), () => toggled(NOTE, 3).replace('\n|', '\nWind | water\n\n|'));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, true]));
  });

  it('what others change shows, also in a box that was set here', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
    await vault.atRest();
    const sidebar = await vault.openSidebar();
    sidebar.box('bowline').click();
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
  });

  it('it stays as it is where it can be neither written nor read', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    for (const does of ['process', 'cachedRead'] as const) {
      vi.spyOn(vault.app.vault, does).mockRejectedValue(new Error('no such device'));
    }
    press(shown.box(1));
    await vi.waitFor(() => expect(vault.notices()).toHaveLength(1));
    await vault.atRest();
    expect(shown.states()).toEqual([false, false, true, false]);
  });

  it('a renamed note is still the one that is set (case 25)', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    await vault.app.vault.rename(vault.file('Plan.md'), 'New.md');
    await vault.atRest();
    press(shown.box(1));
    await expectFile(vault, 'New.md', toggled(NOTE, 1));
  });

  it('its boxes are ours no more once it has lost its tag, until it has it again', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE.replace('Knots', '[ ] Knots') });
    const shown = await vault.embed('Plan.md');
    await vi.waitFor(() => expect(shown.text).not.toContain('[ ]'));
    await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('projects', 'recipes'));
    await vi.waitFor(() => expect(shown.text).toContain('[ ]'));
    await vi.waitFor(() => expect(shown.names()).toEqual([null, null, null, null]));
    await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('recipes', 'projects'));
    await vi.waitFor(() => expect(shown.text).not.toContain('[ ]'));
    await vi.waitFor(() => expect(shown.names()).not.toContain(null));
  });
});

it.each(['reading', 'livePreview'] as const)(
  'a note that is open when the plugin is turned on has its boxes, in %s',
  async (surface) => {
    const note = roadmapNote(['[ ]', 'Sail', `Knots<br>${box('a00001')} bowline`]);
    const vault = await shownVault({ 'Plan.md': note });
    const { plugins } = vault.app;
    const { constructor, manifest } = vault.plugin;
    plugins.disable(manifest.id);
    const shown = await vault[surface]('Plan.md');
    expect(shown.names()).toEqual([null]);
    await plugins.enable(constructor as unknown as PluginClass, manifest);
    await vi.waitFor(() => expect(shown.names()).toEqual(['Knots', 'bowline']));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', note.replace('[ ]', '[x]'));
  },
);

it('a note on a canvas that is open when the plugin is turned on has its boxes', async () => {
  const note = roadmapNote(['[ ]', 'Sail', `Knots<br>${box('a00001')} bowline`]);
  const vault = await shownVault({ 'Plan.md': note });
  const { plugins } = vault.app;
  const { constructor, manifest } = vault.plugin;
  plugins.disable(manifest.id);
  const card = await vault.embed('Plan.md');
  const others = { group: {}, picture: { child: {} }, unknown: { child: { previewMode: {} } } };
  await vault.canvas(
    new Map<string, object>([...Object.entries(others), ['note', { child: { previewMode: card.preview } }]]),
  );
  await plugins.enable(constructor as unknown as PluginClass, manifest);
  await vi.waitFor(() => expect(card.names()).toEqual(['Knots', 'bowline']));
  press(card.box(1));
  await expectFile(vault, 'Plan.md', toggled(note, 1));
});

it.each([undefined, ['card']])('the plugin loads though a canvas has its cards in %j', async (nodes) => {
  const vault = await shownVault({ 'Plan.md': NOTE });
  const { plugins } = vault.app;
  const { constructor, manifest } = vault.plugin;
  plugins.disable(manifest.id);
  await vault.canvas(nodes);
  await plugins.enable(constructor as unknown as PluginClass, manifest);
  const shown = await vault.embed('Plan.md');
  press(shown.box(0));
  await expectFile(vault, 'Plan.md', toggled(NOTE, 0));
});

describe('while a tick is on its way', () => {
  /** A table that the app renders once, and a vault where what the plugin writes waits until it is let go. */
  async function heldBack() {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    const { vault: files } = vault.app;
    const process = files.process.bind(files);
    const turns: ((error?: Error) => void)[] = [];
    let checks = 0;
    vi.spyOn(files, 'process').mockImplementation(async (file, change) => {
      const waits = checks === 0;
      checks = 0;
      if (waits) await new Promise<void>((go, stop) => turns.push((error) => (error ? stop(error) : go())));
      return await process(file, change);
    });
    const end = async (error?: Error) => {
      await vi.waitFor(() => expect(turns).toHaveLength(1));
      // What was written is read again.
      checks = error ? 0 : 1;
      turns.pop()?.(error);
    };
    const others = (text: string) => process(vault.file('Plan.md'), () => text);
    return { vault, shown, end, others };
  }

  it('its box shows what was asked last, whatever others change and earlier clicks bring about', async () => {
    const { vault, shown, end, others } = await heldBack();
    press(shown.box(1));
    await others(toggled(NOTE, 0));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, true, true, false]));
    press(shown.box(1));
    await end();
    await expectFile(vault, 'Plan.md', toggled(toggled(NOTE, 0), 1));
    await vault.atRest();
    expect(shown.states()).toEqual([true, false, true, false]);
    await end();
    await expectFile(vault, 'Plan.md', toggled(NOTE, 0));
    await vault.atRest();
    expect(shown.states()).toEqual([true, false, true, false]);
  });

  it('its box never shows the old state again, once it is written', async () => {
    const { vault, shown, end } = await heldBack();
    const input = shown.box(1);
    press(input);
    const states = vi.spyOn(HTMLInputElement.prototype, 'checked', 'set');
    onTestFinished(() => states.mockRestore());
    await end();
    await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
    await vault.atRest();
    expect(states.mock.calls.flat()).not.toContain(false);
  });

  it('its box shows what others have made of it when it is refused', async () => {
    const { vault, shown, end, others } = await heldBack();
    press(shown.box(1));
    await others(toggled(toggled(NOTE, 0), 1));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, true, true, false]));
    await end(new Error('no space left'));
    await vi.waitFor(() => expect(vault.notices()).toHaveLength(1));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, true, true, false]));
  });
});
