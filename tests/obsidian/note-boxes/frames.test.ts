import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { frameScheduler } from '../../../src/obsidian/frame-scheduler';
import { postProcess } from '../../../workbench/host/markdown/post-process';
import { roadmapNote } from '../../support/roadmap-note';
import { BARE } from '../support/note-with-boxes';
import { shownVault } from '../support/shown-note';

describe('the frames and turns that showing boxes takes', () => {
  /** They come by hand. */
  function byHand() {
    const waiting = new Set<() => void>();
    const wait = (run: () => void) => {
      waiting.add(run);
      return () => waiting.delete(run);
    };
    const spies = (['frame', 'soon'] as const).map((kind) => vi.spyOn(frameScheduler, kind).mockImplementation(wait));
    onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
    const next = () => {
      for (const run of [...waiting]) {
        waiting.delete(run);
        run();
      }
      return waiting.size;
    };
    const end = () => vi.waitFor(() => expect(next()).toBe(0));
    return { waiting, next, end };
  }

  const ROWS = ['Knots', 'Charts', 'Tides'].map((title) => ['[ ]', '', `${title}<br>${BARE} now`]);
  const LISTED = roadmapNote(...(ROWS as [string, string, string][]));

  it('are as many as a slow machine needs, and no more', async () => {
    const vault = await shownVault({ 'Plan.md': LISTED });
    const { end } = byHand();
    const shown = await vault.reading('Plan.md');
    let time = 0;
    const clock = vi.spyOn(frameScheduler, 'now').mockImplementation(() => (time += 5));
    onTestFinished(() => clock.mockRestore());
    await end();
    expect(shown.names()).toEqual(['Knots', 'now', 'Charts', 'now', 'Tides', 'now']);
  });

  it('come no more once the plugin is unloaded', async () => {
    const vault = await shownVault({ 'Plan.md': LISTED });
    const { next, waiting } = byHand();
    const shown = await vault.reading('Plan.md');
    const before = waiting.size;
    vault.app.plugins.disableAll();
    next();
    expect([before > 0, shown.names()]).toEqual([true, [null, null, null]]);
  });

  /** In a table of a roadmap, a new cell that is rendered and not in its place yet. */
  async function apart() {
    const vault = await shownVault({ 'Plan.md': LISTED });
    const shown = await vault.livePreview('Plan.md');
    await shown.named();
    const cell = createDiv('table-cell-wrapper');
    cell.append('[ ]');
    const frames = byHand();
    const sectionInfo = () => null;
    postProcess(vault.app, cell, { docId: '', sourcePath: 'Plan.md', owner: vault.plugin as never, sectionInfo });
    const place = shown.box(0).closest('td')!;
    return { ...frames, cell, shown, place };
  }

  it('are waited for by a cell that comes into its table a little later', async () => {
    const { cell, shown, place, next } = await apart();
    expect([next(), next()]).toEqual([1, 1]);
    place.empty();
    place.append(cell);
    await vi.waitFor(() => {
      next();
      expect(shown.names()).toEqual(['Knots', 'now', 'Charts', 'now', 'Tides', 'now']);
    });
  });

  it('are not waited for for long by a cell that never comes into a table', async () => {
    const { next } = await apart();
    const left = Array.from({ length: 6 }, next);
    expect(left.at(-1)).toBe(0);
  });
});
