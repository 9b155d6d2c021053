import type { App } from 'obsidian';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import CapstoneRoadmapPlugin from '../../main';
import { WindowListeners } from '../../src/obsidian/note-boxes/window-listeners';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const LONG = roadmapNote(
  ...Array.from({ length: 300 }, (_, at): [string, string, string] => [
    box(`b${at}`),
    at % 10 === 0 ? `Goal ${at}` : '',
    `- Project ${at}`,
  ]),
);
const NOTE = roadmapNote([box('a00001'), '**Sail**', 'Knots']);

describe('unloading', () => {
  it('takes all that was registered with it', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const { app } = vault;
    await vault.openSidebar();
    const before = Object.keys(app.commands.commands).length;
    app.plugins.disableAll();
    const { registry } = app;
    expect(before).toBeGreaterThan(2);
    expect(Object.keys(app.commands.commands)).toEqual([]);
    expect([...registry.cli.keys(), ...registry.hoverSources.keys(), ...registry.settingTabs]).toEqual([]);
    expect(registry.views.has('capstone-roadmap')).toBe(false);
    expect(document.querySelectorAll('[role="tree"], .side-dock-ribbon-action')).toHaveLength(0);
  });

  it('waits for no frame and no turn any more', async () => {
    const vault = await roadmapVault({ 'Long.md': LONG });
    const waiting = waitingOfThePlugin();
    const sidebar = await vault.openSidebar();
    // The second click waits for the first, and is sent when the sidebar closes.
    for (let times = 0; times < 2; times += 1) sidebar.box(/Project 0/).click();
    // The line is looked for once more when it has been drawn.
    const line = sidebar.box(/Project 0/).closest('[role="treeitem"]');
    line?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    // Links are followed a moment later.
    await vault.app.vault.create('Other.md', '');
    const before = waiting.size;
    vault.app.plugins.disableAll();
    expect([before > 0, [...waiting.values()]]).toEqual([true, []]);
  });

  it('hears nothing of the vault any more', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const error = vi.spyOn(console, 'error');
    vault.app.plugins.disableAll();
    await vault.app.vault.process(vault.app.vault.getFileByPath('Plan.md')!, (text) => `${text}more\n`);
    await vault.settled();
    expect(error).not.toHaveBeenCalled();
  });
});

describe('unloading before all is there', () => {
  /** The app as it is before its layout is ready, with the plugin about to be loaded. */
  const beforeLayout = async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const { app, plugin } = vault;
    app.plugins.disableAll();
    app.workspace.layoutReady = false;
    return { ...vault, enable: () => app.plugins.enable(CapstoneRoadmapPlugin as never, plugin.manifest) };
  };

  it('reads nothing once the layout is ready', async () => {
    const { app, enable } = await beforeLayout();
    await enable();
    app.plugins.disableAll();
    const looked = vi.spyOn(app.vault, 'getMarkdownFiles');
    app.workspace.setLayoutReady();
    await app.settled();
    expect(looked).not.toHaveBeenCalled();
  });

  it('registers nothing once its settings are read', async () => {
    const { app, enable } = await beforeLayout();
    const enabled = enable();
    app.plugins.disableAll();
    await enabled;
    const { registry } = app;
    expect([...Object.keys(app.commands.commands), ...registry.cli.keys(), ...registry.settingTabs]).toEqual([]);
    expect(document.querySelectorAll('.side-dock-ribbon-action')).toHaveLength(0);
  });

  it('listens in no window once the layout is ready', async () => {
    const { app } = await beforeLayout();
    const { win } = app.workspace.openPopoutLeaf().view.containerEl;
    const listeners = new WindowListeners(app as unknown as App, { pressed: vi.fn(), changed: vi.fn() });
    listeners.load();
    listeners.unload();
    const listened = vi.spyOn(win, 'addEventListener');
    app.workspace.setLayoutReady();
    expect(listened).not.toHaveBeenCalled();
  });

  it('listens in a window that was closed no more', async () => {
    const { app } = await roadmapVault({});
    const listeners = new WindowListeners(app as unknown as App, { pressed: vi.fn(), changed: vi.fn() });
    listeners.load();
    const { win } = app.workspace.openPopoutLeaf().view.containerEl;
    const [added, removed] = [vi.spyOn(win, 'addEventListener'), vi.spyOn(win, 'removeEventListener')];
    app.workspace.trigger('window-close', {}, win);
    expect(removed).toHaveBeenCalledWith('change', expect.anything(), expect.anything());
    app.workspace.trigger('window-open', {}, win);
    expect(added).toHaveBeenCalledWith('change', expect.anything(), expect.anything());
    listeners.unload();
  });

  it('refuses on the command line what it has not read all notes for', async () => {
    const { app, enable, runCli } = await beforeLayout();
    await enable();
    const answers = [runCli('capstone-roadmap'), runCli('capstone-roadmap:lint')];
    app.workspace.setLayoutReady();
    answers.push(runCli('capstone-roadmap:index'));
    app.plugins.disableAll();
    for (const answer of answers) await expect(answer).rejects.toThrow('turned off before it could answer');
  });

  it('refuses on the command line before it has begun to read', async () => {
    const { app, enable, runCli } = await beforeLayout();
    await enable();
    const answer = runCli('capstone-roadmap');
    app.plugins.disableAll();
    await expect(answer).rejects.toThrow('turned off before it could answer');
  });
});

/** The pending timers and frames requested by the plugin's code, not the app's, by place. */
function waitingOfThePlugin(): ReadonlyMap<string, string> {
  const waiting = new Map<string, string>();
  const watch = (ask: 'setTimeout' | 'requestAnimationFrame', callOff: 'clearTimeout' | 'cancelAnimationFrame') => {
    const [asked, called] = [window[ask].bind(window) as AnyTimer, window[callOff].bind(window) as CallOff];
    const idOf = (id: unknown) => `${ask} ${Number(id)}`;
    vi.spyOn(window, ask as 'setTimeout').mockImplementation(((run: (time: number) => void, wait?: number) => {
      const caller = new Error().stack?.split('\n').find((line) => /\/(?:src|workbench)\//.test(line)) ?? '';
      const id = asked((time) => {
        waiting.delete(idOf(id));
        run(time);
      }, wait);
      if (caller.includes('/src/')) waiting.set(idOf(id), caller.trim());
      return id;
    }) as typeof window.setTimeout);
    vi.spyOn(window, callOff as 'clearTimeout').mockImplementation((id) => {
      waiting.delete(idOf(id));
      called(id);
    });
  };
  watch('setTimeout', 'clearTimeout');
  watch('requestAnimationFrame', 'cancelAnimationFrame');
  onTestFinished(() => void vi.restoreAllMocks());
  return waiting;
}

type AnyTimer = (run: (time: number) => void, wait?: number) => unknown;
type CallOff = (id: unknown) => void;
