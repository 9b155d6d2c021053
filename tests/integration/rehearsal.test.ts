import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { RoadmapPanel } from '../../src/ui/roadmap-panel';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const NOTES = { 'Plan.md': roadmapNote([box('a00001'), '**Sail**', 'Knots']) };

/** Callbacks that wait for the app to be idle. */
const waiting = new Map<number, () => void>();

beforeEach(() => {
  waiting.clear();
  let asked = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    asked += 1;
    waiting.set(asked, run);
    return asked;
  });
  vi.stubGlobal('cancelIdleCallback', (moment: number) => void waiting.delete(moment));
  onTestFinished(() => void vi.unstubAllGlobals());
});

async function startedVault() {
  const vault = await roadmapVault(NOTES);
  const shown = vi.spyOn(RoadmapPanel.prototype, 'show');
  onTestFinished(() => shown.mockRestore());
  await vi.waitFor(() => expect(waiting.size).toBe(1));
  const idle = () => {
    for (const run of waiting.values()) run();
  };
  return { ...vault, shown, idle };
}

describe('the rehearsal of the sidebar', () => {
  it('waits for an idle moment once the notes are read, and shows in no window', async () => {
    const { shown, idle } = await startedVault();
    expect(shown).not.toHaveBeenCalled();
    idle();
    expect(shown.mock.calls.map(([{ roadmaps }]) => roadmaps.map(({ path }) => path))).toEqual([['Plan.md']]);
    expect(document.querySelectorAll('[role="treeitem"]')).toHaveLength(0);
  });

  it('is left out when a sidebar is open by then', async () => {
    const { shown, idle, openSidebar } = await startedVault();
    await openSidebar();
    shown.mockClear();
    idle();
    expect(shown).not.toHaveBeenCalled();
  });

  it('is called off by unloading', async () => {
    const { app } = await startedVault();
    app.plugins.disableAll();
    expect(waiting.size).toBe(0);
  });
});
