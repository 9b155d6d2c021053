import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexSnapshot } from '../../../src/index/snapshot';
import type { Roadmap } from '../../../src/model/roadmap';
import { Namesakes } from '../../../src/ui/identity/item-key';
import { type Outline, Outliner } from '../../../src/ui/outline/outline';
import { type OutlineItem, visibleItems } from '../../../src/ui/outline/outline-item';
import type { ViewState } from '../../../src/ui/outline/view-state';
import { itemText } from '../../../src/ui/text/item-text';
import { BOX, note, snapshot, TICKED } from '../support/notes';
import { lines, outlined, type Shown } from '../support/outline-notation';

// Every line that is made builds its text: a measure of the work, whatever the result.
vi.mock('../../../src/ui/text/item-text', { spy: true });

const LINES_A_TURN = 40;
const PROJECTS = 20;
const COUNT = 400;
const row = (at: number, first = BOX): string => {
  const objective = at % PROJECTS === 0 ? `Goal ${at / PROJECTS}` : '';
  return `${BOX} | ${objective} | - Project ${at}<br>${first} a of ${at}<br>${BOX} b of ${at}<br>${BOX} c of ${at} |`;
};
const ROWS = Array.from({ length: COUNT }, (_, at) => row(at));
const LINES = COUNT / PROJECTS + COUNT * 4;
/** A turn finishes the branch that it is working on. */
const LEVELS = 3;
const LONG = note('Long.md', ...ROWS);

const without = (before: Outline, after: Outline): OutlineItem[] => {
  const known = new Set(visibleItems(before.items));
  return visibleItems(after.items).filter((item) => !known.has(item));
};

const names = (items: readonly OutlineItem[]) => items.map(({ title }) => title);

/** Row 210 with its first subtask in another state and other words, so that everything after it moves. */
const changed = (other: string): Roadmap => note('Long.md', ...ROWS.map((text, at) => (at === 210 ? other : text)));

describe('a long roadmap', () => {
  it(`is made in turns of ${LINES_A_TURN} lines at most, from the top, until it is whole`, () => {
    const outliner = new Outliner();
    const whole = outlined(snapshot(LONG));
    let outline = outlined(snapshot(note('Long.md')), { outliner });
    do {
      const before = outline;
      outline = outlined(snapshot(LONG), { outliner, turns: 1, lines: LINES_A_TURN });
      expect(without(before, outline).length).toBeLessThanOrEqual(LINES_A_TURN + LEVELS);
      expect(lines(outline).slice(0, LINES_A_TURN)).toEqual(lines(whole).slice(0, LINES_A_TURN));
    } while (outline.isUnfinished);
    expect(lines(outline)).toEqual(lines(whole));
    expect(visibleItems(outline.items)).toHaveLength(LINES);
  });
});

describe('what was drawn before and is not by now', () => {
  const folded = new Set(['Long.md', ...Array.from({ length: COUNT / PROJECTS }, (_, at) => `Long.md\n0:Goal ${at}`)]);
  const shown = new Map<string, Partial<ViewState>>([
    ['folded', { folded }],
    ['left out by the filter', { filter: 'done' }],
    ['left out by the search', { query: 'no such word' }],
  ]);

  it.each([...shown.keys()])('comes back in turns, from the top, where it was %s', (how) => {
    const outliner = new Outliner();
    const whole = outlined(snapshot(LONG), { outliner });
    let before = outlined(snapshot(LONG), { outliner, state: shown.get(how) ?? {} });
    expect(visibleItems(before.items).length).toBeLessThanOrEqual(folded.size);
    let turns = 0;
    for (let now = before; now.isUnfinished || turns === 0; turns += 1) {
      now = outlined(snapshot(LONG), { outliner, turns: 1, lines: LINES_A_TURN });
      const drawn = new Set(visibleItems(before.items).map(({ id }) => id));
      const come = visibleItems(now.items).filter(({ id }) => !drawn.has(id));
      expect(come.length).toBeLessThanOrEqual(LINES_A_TURN + PROJECTS * 4 + LEVELS);
      expect(lines(now).slice(0, LINES_A_TURN)).toEqual(lines(whole).slice(0, LINES_A_TURN));
      before = now;
    }
    expect(turns).toBeGreaterThan(LINES / (LINES_A_TURN + PROJECTS * 4 + LEVELS) - 1);
    expect(lines(before)).toEqual(lines(whole));
  });
});

describe('in turns of a few lines', () => {
  const few = { turns: 1, lines: LINES_A_TURN };

  it('whatever was on the screen stays there when another note comes or goes', () => {
    const outliner = new Outliner();
    const keys = (outline: Outline) => visibleItems(outline.items).map(({ key }) => key);
    const alone = keys(outlined(snapshot(LONG), { outliner }));
    const both = snapshot(LONG, note('Other.md', ' | A | - a |'));
    expect(keys(outlined(both, { outliner, ...few }))).toEqual(expect.arrayContaining(alone));
    outlined(both, { outliner });
    expect(keys(outlined(snapshot(LONG), { outliner, ...few }))).toEqual(expect.arrayContaining(alone));
  });

  it('what a search finds below a folded line is counted, however much it is', () => {
    const outliner = new Outliner();
    const [folded, query] = [['Long.md'], 'project'];
    const state = { query, foldedInSearch: new Set(folded) };
    const notes = [note('Other.md', ' | A | - Project |')];
    outlined(snapshot(LONG, ...notes), { outliner, state });
    const now = snapshot(changed(row(210, TICKED)), ...notes);
    const turns = COUNT / LINES_A_TURN;
    expect(outlined(now, { outliner, state, lines: LINES_A_TURN, turns })).toMatchObject({
      isUnfinished: false,
      results: COUNT + 1,
    });
  });
});

it('gives keys to what is looked at, and to nothing else yet', () => {
  const keyOf = vi.spyOn(Namesakes.prototype, 'keyOf');
  outlined(snapshot(LONG), { turns: 1, lines: LINES_A_TURN });
  expect(keyOf.mock.calls.length).toBeLessThan(COUNT / 2);
  keyOf.mockRestore();
});

describe('what is made anew in a roadmap of hundreds of projects', () => {
  let outliner: Outliner;
  let before: Outline;
  const after = (now: IndexSnapshot, shown: Shown = {}) =>
    names(without(before, outlined(now, { outliner, ...shown })));
  beforeEach(() => {
    outliner = new Outliner();
    before = outlined(snapshot(LONG), { outliner });
    vi.mocked(itemText).mockClear();
  });
  const linesMade = () => vi.mocked(itemText).mock.calls.map(([, title]) => title);

  it('is a ticked line with those above it, and nothing more once the note says so', () => {
    const key = 'Long.md\n0:Goal 10\n0:Project 210\n0:a of 210';
    const pending = new Map([[key, true]]);
    const ticked = outlined(snapshot(LONG), { outliner, pending });
    expect(names(without(before, ticked))).toEqual(['Goal 10', 'Project 210', 'a of 210']);
    expect(linesMade().sort()).toEqual(['Goal 10', 'Project 210', 'a of 210']);
    const written = outlined(snapshot(changed(row(210, TICKED))), { outliner, pending });
    expect(without(ticked, written)).toEqual([]);
    expect(without(ticked, outlined(snapshot(changed(row(210, TICKED))), { outliner }))).toEqual([]);
  });

  it('is the one line that is typed in, though all lines after it move', () => {
    const typed = changed(row(210).replace('a of 210', 'a of five hundred'));
    expect(after(snapshot(typed))).toEqual(['Goal 10', 'Project 210', 'a of five hundred']);
    expect(linesMade().sort()).toEqual(['Goal 10', 'Project 210', 'a of five hundred']);
  });

  it('is the one line that is typed in, also where nothing is below the lines that move', () => {
    const rows = Array.from(
      { length: COUNT },
      (_, at) => `${BOX} | ${at % PROJECTS ? '' : `Goal ${at}`} | - Project ${at} |`,
    );
    outliner = new Outliner();
    outlined(snapshot(note('Bare.md', ...rows)), { outliner });
    vi.mocked(itemText).mockClear();
    const typed = rows.map((text, at) => (at === 210 ? text.replace('Project 210', 'Project 21') : text));
    outlined(snapshot(note('Bare.md', ...typed)), { outliner });
    expect(linesMade().sort()).toEqual(['Goal 200', 'Project 21']);
  });

  it('is a branch whose title is typed in, and what is below it is the same things', () => {
    const typed = changed(row(210).replace('Project 210', 'Project 21'));
    const now = outlined(snapshot(typed), { outliner });
    expect(names(without(before, now))).toEqual(['Goal 10', 'Project 21', 'a of 210', 'b of 210', 'c of 210']);
    const ids = ({ items }: Outline) => visibleItems(items).map(({ id }) => id);
    expect(ids(now)).toEqual(ids(before));
  });

  it('is nothing else when a note is renamed, and the lines are the same things', () => {
    const renamed = outlined(snapshot({ ...LONG, path: 'Other.md' }), { outliner, turns: 1 });
    expect(visibleItems(renamed.items).map(({ id }) => id)).toEqual(visibleItems(before.items).map(({ id }) => id));
  });

  it('is what a new row says', () => {
    const more = note('Long.md', ...ROWS.slice(0, 210), ' | | - New |', ...ROWS.slice(210));
    expect(after(snapshot(more))).toEqual(['Goal 10', 'New']);
  });

  it('is the branch that is folded', () => {
    expect(after(snapshot(LONG), { state: { folded: new Set(['Long.md\n0:Goal 10']) } })).toEqual(['Goal 10']);
  });

  it('is nothing when other notes change', () => {
    const other = note('Other.md', ' | A | - a |');
    before = outlined(snapshot(LONG, other), { outliner });
    expect(after(snapshot(LONG, note('Other.md', ' | A | - b |')))).toEqual(['Other', 'A', 'b']);
  });
});
