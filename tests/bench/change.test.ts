import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { projectsNote } from '../../bench/generated/projects';
import CapstoneRoadmapPlugin from '../../main';
import manifest from '../../manifest.json';
import { App } from '../../workbench/host/app';
import { MemoryStore } from '../../workbench/host/memory-store';
import { startDom } from '../../workbench/host/node/dom';
import type { PluginClass } from '../../workbench/host/plugin/plugins';
import { TFile } from '../../workbench/host/vault/abstract-file';
import { MarkdownView } from '../../workbench/host/workspace/markdown-view';
import { countTimers } from '../support/at-rest';

// The cost of following a change, in counted work: anything that goes through all rows or lines again fails here.
vi.mock('../../src/readers/roadmap/row-reading', { spy: true });
vi.mock('../../src/markdown/find-tables', { spy: true });
vi.mock('../../src/ui/text/item-text', { spy: true });
const { readRowAlone } = vi.mocked(await import('../../src/readers/roadmap/row-reading'));
const { findTables } = vi.mocked(await import('../../src/markdown/find-tables'));
const { itemText } = vi.mocked(await import('../../src/ui/text/item-text'));

const NOTE = projectsNote({ projects: 60, projectsAnObjective: 10, subtasksAProject: 2 });
const LINES = 6 + 60 + 120;
/** The row in the middle: a project of the fourth objective. */
const ROW = 36;

/** The app with the roadmap open and fully drawn; work is counted from then on. */
async function openRoadmap() {
  const atRest = countTimers();
  const stopDom = startDom((error) => expect.fail(String(error)));
  const store = new MemoryStore({ 'Long.md': NOTE });
  const app = new App(store, { saveDelay: 50 });
  onTestFinished(async () => {
    await app.close();
    await stopDom();
  });
  await app.plugins.enable(CapstoneRoadmapPlugin as unknown as PluginClass, manifest);
  await app.start();
  app.commands.executeCommandById(`${manifest.id}:open-roadmap`);
  const lines = () => [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  await vi.waitFor(() => expect(lines()).toHaveLength(LINES));
  vi.clearAllMocks();
  return { app, atRest, store, lines };
}

const titlesMade = () => itemText.mock.calls.map(([, title]) => title);

beforeEach(() => void vi.clearAllMocks());

describe('a tick', () => {
  it('reads one row, looks for tables once to set its box, and makes the lines that show it', async () => {
    const { app, atRest, store, lines } = await openRoadmap();
    const subtask = lines().find((line) => line.getAttribute('aria-level') === '3');
    subtask?.querySelector('input')?.click();
    const madeAtOnce = titlesMade();
    expect(madeAtOnce).toHaveLength(3);
    await vi.waitFor(() => expect(store.textOf('Long.md')).not.toBe(NOTE));
    await vi.waitFor(() => expect(readRowAlone).toHaveBeenCalledTimes(1));
    expect(findTables).toHaveBeenCalledOnce();
    await atRest(app);
    expect(readRowAlone).toHaveBeenCalledTimes(1);
    // By then the note says what was shown at once.
    expect(new Set(titlesMade())).toEqual(new Set(madeAtOnce));
  });
});

describe('typing', () => {
  it('reads but the row that is typed in, looks for no table, and makes the lines that show it', async () => {
    const { app, atRest, lines } = await openRoadmap();
    const leaf = app.workspace.getLeaf('tab');
    const file = app.vault.getFileByPath('Long.md');
    if (!(file instanceof TFile)) throw new Error('There is no Long.md');
    await leaf.openFile(file);
    if (!(leaf.view instanceof MarkdownView)) throw new Error('The note is not open in an editor');
    const { editor } = leaf.view;
    const line =
      editor
        .getValue()
        .split('\n')
        .findIndex((text) => text.endsWith(' |')) +
      2 +
      ROW;
    const text = editor.getLine(line);
    editor.replaceRange(' typed', { line, ch: text.lastIndexOf(' |') });
    await vi.waitFor(() => expect(lines().some(({ textContent }) => textContent.includes('typed'))).toBe(true));
    await atRest(app);
    expect(readRowAlone).toHaveBeenCalledTimes(1);
    expect(findTables).not.toHaveBeenCalled();
    expect(new Set(titlesMade()).size).toBe(3);
  });
});
