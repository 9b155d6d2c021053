// @vitest-environment happy-dom
import type { ViewStateResult } from 'obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Tying } from '../../../src/index/tying';
import type { Roadmap } from '../../../src/model/roadmap';
import { inListOrder } from '../../../src/model/note-order';
import { overallOf } from '../../../src/ui/outline/overall';
import { tiedObjective } from '../../../src/ui/outline/tied-item';
import { FIRST_LINES, MOST_LINES } from '../../../src/ui/pace';
import { ManualScheduler } from '../../index/manual-scheduler';
import { BOX, note, snapshot, TICKED } from '../support/notes';
import { boxOf, itemNamed, items, nameOf, openSidebar } from '../support/sidebar';
import { CATALOG } from '../support/spec-notes';
import { tied } from '../support/tied';

vi.mock('../../../src/ui/outline/tied-item', { spy: true });
vi.mock('../../../src/ui/outline/overall', { spy: true });
vi.mock('../../../src/model/note-order', { spy: true });

const PROJECTS = 10;
const ROWS = Array.from({ length: 100 }, (_, at) => {
  const objective = at % PROJECTS === 0 ? `Goal ${at / PROJECTS}` : '';
  return `${BOX} | ${objective} | - Project ${at}<br>${BOX} a of ${at}<br>${BOX} b of ${at} |`;
});
const LONG = note('Long.md', ...ROWS);
const LINES = 10 + 100 + 200;
/** A turn finishes the branch that it is working on. */
const LEVELS = 3;

const withRow = (at: number, row: (as: string) => string): Roadmap =>
  note('Long.md', ...ROWS.map((text, nth) => (nth === at ? row(text) : text)));

/** Runs the remaining turns, and returns the number of lines after each. */
function finish(scheduler: ManualScheduler, root: HTMLElement): number[] {
  const counts = [items(root).length];
  while (scheduler.hasFrames || scheduler.hasTurns) {
    scheduler.runFrame();
    scheduler.runTurn();
    counts.push(items(root).length);
  }
  return counts;
}

async function openLong(more = {}) {
  const scheduler = new ManualScheduler();
  return { scheduler, ...(await openSidebar([LONG], { scheduler, more })) };
}

describe('a long roadmap', () => {
  it('is drawn in turns, each after the one before was painted, until all of it is there', async () => {
    const { scheduler, root } = await openLong();
    const counts = finish(scheduler, root);
    const steps = counts.map((count, turn) => count - (counts[turn - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(MOST_LINES + LEVELS);
    expect(steps[0]).toBeGreaterThanOrEqual(FIRST_LINES);
    expect(steps[0]).toBeLessThanOrEqual(FIRST_LINES + LEVELS);
    expect(counts.at(-1)).toBe(LINES);
    expect(
      items(root)
        .map((item) => nameOf(item).split(' ').slice(0, 2).join(' '))
        .slice(-3),
    ).toEqual(['Project 99', 'a of', 'b of']);
  });

  it('has its notes put in order and counted once, and not again in every turn', async () => {
    vi.mocked(inListOrder).mockClear();
    vi.mocked(overallOf).mockClear();
    const { scheduler, root } = await openLong();
    expect(finish(scheduler, root).length).toBeGreaterThan(3);
    expect(vi.mocked(inListOrder)).toHaveBeenCalledTimes(1);
    expect(vi.mocked(overallOf)).toHaveBeenCalledTimes(1);
  });

  it('takes no turn when its view is given the state that it has', async () => {
    const { view, root } = await openLong();
    const before = items(root).length;
    await view.setState({ filter: 'all' }, {} as ViewStateResult);
    expect(items(root)).toHaveLength(before);
  });

  it('keeps the focus while the rest of it comes', async () => {
    const { scheduler, root } = await openLong();
    const [first] = items(root);
    first?.focus();
    finish(scheduler, root);
    expect([document.activeElement === first, items(root).length]).toEqual([true, LINES]);
  });

  it.each([
    ['next frame', { frames: 0 }],
    ['turn after the next frame', { frames: 1 }],
  ])('waits no longer for the %s once the sidebar is closed', async (_what, { frames }) => {
    const { scheduler, root, close } = await openLong();
    if (frames > 0) scheduler.runFrame();
    expect(scheduler.hasFrames || scheduler.hasTurns).toBe(true);
    await close();
    expect(scheduler.hasFrames || scheduler.hasTurns).toBe(false);
    expect(items(root)).toHaveLength(0);
  });
});

it('a tick has the ties of its own objective gone through, and of no other', async () => {
  const { scheduler, root } = await openLong(tied([LONG], { catalogs: { 'Workshop.md': CATALOG } }));
  finish(scheduler, root);
  vi.mocked(tiedObjective).mockClear();
  boxOf(itemNamed(root, 'a of 42')).click();
  expect(new Set(vi.mocked(tiedObjective).mock.calls.map(([, { key }]) => key))).toEqual(
    new Set(['Long.md\n0:Goal 4']),
  );
});

it('typing has the ties of its own objective gone through, and of no other', async () => {
  const { catalogs } = tied([LONG], { catalogs: { 'Workshop.md': CATALOG } });
  const nowhere = { has: () => true, resolveNote: () => null, capstoneProperty: () => [] };
  const tying = new Tying(nowhere, { aliases: '', dismissed: [] });
  const saying = (...roadmaps: Roadmap[]) => {
    const notes = { ...snapshot(...roadmaps), catalogs };
    return { ...notes, ties: tying.tie(notes) };
  };
  const { scheduler, root, says } = await openLong(saying(LONG));
  finish(scheduler, root);
  vi.mocked(tiedObjective).mockClear();
  says(saying(withRow(42, (row) => row.replace('a of 42', 'a of 42 and more'))));
  expect(new Set(vi.mocked(tiedObjective).mock.calls.map(([, { key }]) => key))).toEqual(
    new Set(['Long.md\n0:Goal 4']),
  );
});

describe('what is touched in the page', () => {
  let sidebar: Awaited<ReturnType<typeof openLong>>;
  let observer: MutationObserver;
  beforeEach(async () => {
    sidebar = await openLong();
    finish(sidebar.scheduler, sidebar.root);
    observer = new MutationObserver(() => undefined);
    observer.observe(sidebar.root, { attributes: true, characterData: true, childList: true, subtree: true });
  });

  /** The lines in which anything was changed, by the starts of their names; `above` for what is above the tree. */
  const touched = (): Set<string> => {
    const lineOf = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      const item = element?.closest('.capstone-roadmap-item');
      const line = item?.querySelector(':scope > [role="treeitem"]') ?? null;
      return line ? nameOf(line).replace(/ \d+ of \d+$/, '') : 'above';
    };
    return new Set(observer.takeRecords().map(lineOf));
  };

  it('by a tick is its line and what counts it, and nothing when the note says so, too', async () => {
    const { root, actions, shows } = sidebar;
    boxOf(itemNamed(root, 'a of 42')).click();
    expect(touched()).toEqual(new Set(['above', 'Goal 4', 'Project 42', 'a of 42']));
    await actions.answer({ ok: true, changed: true });
    shows(withRow(42, (row) => row.replace(`${BOX} a`, `${TICKED} a`)));
    expect(touched()).toEqual(new Set());
  });

  it('by typing is the one line, though all that comes after it moves', () => {
    sidebar.shows(withRow(42, (row) => row.replace('a of 42', 'a of 42 and more')));
    expect(touched()).toEqual(new Set(['a of 42 and more']));
  });

  it('by a move of the focus is the line that it leaves and the one that it comes to', () => {
    const { root } = sidebar;
    itemNamed(root, 'a of 42').focus();
    touched();
    itemNamed(root, 'b of 73').focus();
    expect(touched()).toEqual(new Set(['a of 42', 'b of 73']));
  });

  it('by a fold is its branch', () => {
    const { root } = sidebar;
    itemNamed(root, 'Goal 4').querySelector<HTMLElement>('.collapse-icon')?.click();
    expect(touched()).toEqual(new Set(['Goal 4']));
  });
});
