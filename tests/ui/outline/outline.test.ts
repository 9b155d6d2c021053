import { beforeEach, describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../src/model/problem';
import type { Roadmap } from '../../../src/model/roadmap';
import { type Outline, Outliner } from '../../../src/ui/outline/outline';
import { visibleItems } from '../../../src/ui/outline/outline-item';
import { BOX, note, snapshot, TICKED, withProblem } from '../support/notes';
import { lines, outlined } from '../support/outline-notation';

const SAILING = note(
  'Sailing.md',
  `${TICKED} | Learn to sail<br>- before summer | - Read the charts |  2025-03-12`,
  `${BOX} | | - Knots<br>${TICKED} bowline<br>${BOX} clove hitch |`,
  ' | Build a boat | - Draw it? |',
  ' | Rest | |',
);

describe('what is shown', () => {
  it('shows objectives, projects and subtasks of the only note', () => {
    expect(lines(outlined(snapshot(SAILING)))).toEqual([
      '- Learn to sail 1 of 2',
      '  . before summer',
      '  x Read the charts · 12 Mar 2025',
      '  - o Knots 1 of 2',
      '    x bowline',
      '    o clove hitch',
      '- Build a boat 0 of 1',
      '  o Draw it?',
      'Rest –',
    ]);
  });

  it('says the date of a project once, with what else its cell says', () => {
    const plan = note(
      'Plan.md',
      ' | Sail | Knots<br>Due: 2025-06-22<br>by heart |',
      ' | | Reef<br>Due: 2025-02-30 |',
      ' | | Moor<br>Due: 2025-06-22 | 2025-06-30',
    );
    expect(lines(outlined(snapshot(plan)))).toEqual([
      '- Sail 0 of 3',
      '  o Knots · 22 Jun 2025, in 30 days',
      '    . by heart',
      '  o Reef · Due: 2025-02-30, no such day',
      '  o Moor · 30 Jun 2025, in 38 days',
      '    . Due: 2025-06-22',
    ]);
  });

  it('has notes in the order of the app’s list of files', () => {
    const paths = ['B (old).md', 'B.md', 'Year 10.md', 'Year 2.md', 'a.md'];
    const roadmaps = paths.map((path) => note(path, ' | A | - a |'));
    expect(outlined(snapshot(...roadmaps)).items.map(({ title }) => title)).toEqual([
      ...['a', 'B', 'B (old)', 'Year 2', 'Year 10'],
    ]);
  });

  it('has notes without a table last, since many a vault has the tag in others, too', () => {
    const without = (path: string) => withProblem({ ...note(path), problems: [] }, 'no-roadmap-table');
    const shown = outlined(snapshot(without('A.md'), note('B.md', ' | B | - b |'), without('C.md'), SAILING));
    expect(shown.items.map(({ title }) => title)).toEqual(['B', 'Sailing', 'A', 'C']);
  });

  it('groups by note when there are several, named by their paths where names are the same', () => {
    const [a, b] = [note('Work/Plan.md', ' | A | - a |'), note('Home/Plan.md', ' | B | - b |')];
    expect(lines(outlined(snapshot(SAILING, a, b))).filter((line) => !line.startsWith(' '))).toEqual([
      '- Home/Plan 0 of 1',
      '- Work/Plan 0 of 1',
      '- Sailing 1 of 3',
    ]);
  });

  it('says what is wrong with a note, even if it is the only one', () => {
    expect(lines(outlined(snapshot(withProblem(note('Plan.md', ' | A | - a |'), 'unreadable'))))[0]).toBe(
      '- Plan 0 of 1 · Could not be read',
    );
    expect(lines(outlined(snapshot(withProblem({ ...note('Plan.md'), problems: [] }, 'no-roadmap-table'))))).toEqual([
      'Plan · No roadmap table',
    ]);
  });

  it('counts problems at the note, or above the tree where the note has no line', () => {
    const broken = withProblem(note('Plan.md', ' | A | - a |'), 'duplicate-id', 7);
    const alone = outlined(snapshot(broken));
    expect(alone.problems).toEqual({ paths: ['Plan.md'], count: 1, summary: 'Plan, line 7: About duplicate-id.' });
    const beside = outlined(snapshot(broken, SAILING));
    expect(beside.items[0]?.problems?.count).toBe(1);
    expect(beside.problems).toBe(null);
  });

  it('counts no boxes that only another plugin cannot tick', () => {
    const marked = withProblem(note('Plan.md', ' | A | - a |'), 'unsupported-box', 7);
    expect(outlined(snapshot(marked)).problems).toBe(null);
    expect(outlined(snapshot(marked, SAILING)).items[0]?.problems).toBe(null);
  });

  it('counts problems of catalogs and study plans, which have no line, above the tree', () => {
    const problem = (code: ProblemCode) => ({ code, line: 1, message: `About ${code}.`, repairable: false });
    const catalog = { path: 'Specs.md', title: 'Specs', paths: [], headings: [], problems: [problem('no-tracks')] };
    const study = { path: 'Books.md', topics: [], problems: [problem('no-topics')] };
    const broken = withProblem(note('Plan.md', ' | A | - a |'), 'duplicate-id', 7);
    const told = (...roadmaps: Roadmap[]) =>
      outlined({ ...snapshot(...roadmaps), catalogs: [catalog], studyPlans: [study] }).problems;
    const summary = 'Specs, line 1: About no-tracks.\nBooks, line 1: About no-topics.';
    expect(told(broken, SAILING)).toEqual({ paths: ['Specs.md', 'Books.md'], count: 2, summary });
    expect(told(broken)).toEqual({
      paths: ['Plan.md', 'Specs.md', 'Books.md'],
      count: 3,
      summary: `Plan, line 7: About duplicate-id.\n${summary}`,
    });
  });

  it('tells three problems in full, and how many more there are', () => {
    const wrong = (count: number) =>
      Array.from({ length: count }).reduce<Roadmap>(
        (plan, _, nth) => withProblem(plan, 'duplicate-id', nth + 1),
        note('Plan.md', ' | A | - a |'),
      );
    const told = (count: number) => outlined(snapshot(wrong(count))).problems?.summary.split('\n');
    expect(told(3)).toHaveLength(3);
    expect(told(5)?.slice(2)).toEqual(['Plan, line 3: About duplicate-id.', 'And 2 more']);
  });

  it('counts no study plan without a topic beside one that has some', () => {
    const problem = (code: ProblemCode) => ({ code, line: 1, message: `About ${code}.`, repairable: false });
    const plan = (path: string, ...codes: ProblemCode[]) => ({ path, topics: [], problems: codes.map(problem) });
    const studyPlans = [plan('Books.md'), plan('Lecture 1.md', 'no-topics'), plan('Lecture 2.md', 'no-topics')];
    const told = (...plans: typeof studyPlans) =>
      outlined({ ...snapshot(note('Plan.md', ' | A | - a |')), studyPlans: plans }).problems?.paths ?? [];
    expect(told(...studyPlans)).toEqual([]);
    expect(told(...studyPlans.slice(1))).toEqual(['Lecture 1.md', 'Lecture 2.md']);
    expect(told(...studyPlans, plan('Garbled.md', 'mojibake'))).toEqual(['Garbled.md']);
  });

  it('shows rows before any objective, and projects without a title, under names of their own', () => {
    const unnamed = note('Plan.md', ` | | - early |`, ` | A | ${BOX} |`);
    expect(lines(outlined(snapshot(unnamed)))[0]).toBe('- No objective 0 of 1');
  });

  it('finds every item, shown or not, where it is in its note', () => {
    const { places } = outlined(snapshot(SAILING), { state: { filter: 'done' } });
    const keys = visibleItems(outlined(snapshot(SAILING)).items).map(({ key }) => key);
    expect(['Sailing.md', ...keys].map((key) => [key.split('\n').at(-1), places.get(key)?.line])).toEqual([
      ['Sailing.md', 1],
      ['0:Learn to sail', 3],
      ['0:Read the charts', 3],
      ['0:Knots', 4],
      ['0:bowline', 4],
      ['0:clove hitch', 4],
      ['0:Build a boat', 5],
      ['0:Draw it?', 5],
      ['0:Rest', 6],
    ]);
    expect(['Other.md', 'Sailing.md\n0:Rest\n0:a'].map((key) => places.get(key))).toEqual([null, null]);
  });

  it('tells namesakes apart', () => {
    const twins = note('Plan.md', ' | A | - same |', ' | | - same |', ' | A | - same |');
    const keys = visibleItems(outlined(snapshot(twins)).items).map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
  });
});

describe('progress', () => {
  it('shows nothing to count as –, and 100 percent only for what is done (case 28)', () => {
    const almost = note(
      'Plan.md',
      ...Array.from({ length: 300 }, (_, i) => `${i ? TICKED : BOX} | ${i ? '' : 'A'} | - p${i} |`),
    );
    const { items, progress } = outlined(snapshot(almost));
    expect(items[0]?.progress).toEqual({ label: '299 of 300', percent: 99 });
    expect(progress).toEqual({ label: '299 of 300', percent: 99 });
    expect(outlined(snapshot(note('Plan.md', ' | Rest | |'))).progress).toEqual({ label: '–', percent: null });
  });

  it('leaves conflict copies out of the totals', () => {
    const copy = withProblem({ ...SAILING, path: 'Sailing (conflict).md' }, 'conflict-copy');
    const { progress, items } = outlined(snapshot(copy, SAILING));
    expect(progress.label).toBe('1 of 3');
    expect(items[1]?.notice).toBe('Conflict copy, not counted');
  });

  it('counts what is overdue, which nothing done is', () => {
    const others = [`${TICKED} | | - b | 2025-05-22`, ' | | - c | 2025-05-23', ' | | - d | Summer 1999'];
    const late = note('Plan.md', ` | A | - a | 2025-05-22`, ...others);
    expect(outlined(snapshot(late)).overdue).toBe(1);
  });

  it('counts an objective by its own target date, unless it is done', () => {
    const target = (box: string, date: string) => note('Plan.md', ` | A<br>Target: ${date} | |`, `${box} | | - a |`);
    const overdue = (...dates: [string, string]) => outlined(snapshot(target(...dates))).overdue;
    expect([overdue(BOX, '2025-05-22'), overdue(BOX, '2025-05-23'), overdue(TICKED, '2025-05-22')]).toEqual([1, 0, 0]);
    const [done] = outlined(snapshot(target(TICKED, '2025-05-22'))).items;
    expect([done?.status, done?.target]).toEqual(['done', { day: '22 May 2025', distance: null, tone: 'met' }]);
  });
});

describe('filter', () => {
  it.each([
    [
      'open',
      [
        '- Learn to sail 1 of 2',
        '  . before summer',
        '  - o Knots 1 of 2',
        '    x bowline',
        '    o clove hitch',
        '- Build a boat 0 of 1',
        '  o Draw it?',
        'Rest –',
      ],
    ],
    ['done', ['- Learn to sail 1 of 2', '  . before summer', '  x Read the charts · 12 Mar 2025']],
  ] as const)('%s: goes by projects, and shows them whole', (filter, shown) => {
    expect(lines(outlined(snapshot(SAILING), { state: { filter } }))).toEqual(shown);
  });

  it('lets through what was ticked meanwhile, itself or below it, and nothing else', () => {
    const state = (...ticked: string[]) => ({
      state: { filter: 'done' as const, ticked: new Set(ticked.map((key) => `Sailing.md\n0:${key}`)) },
    });
    const shown = (...ticked: string[]) => lines(outlined(snapshot(SAILING), state(...ticked))).slice(3);
    expect(shown()).toEqual([]);
    expect(shown('Learn to sail\n0:Knots\n0:bowline', 'Rest')).toEqual([
      ...['  - o Knots 1 of 2', '    x bowline', '    o clove hitch', 'Rest –'],
    ]);
  });
});

describe('search', () => {
  const found = (query: string, filter: 'all' | 'open' = 'all') =>
    outlined(snapshot(SAILING), { state: { query, filter, folded: new Set(['Sailing.md\n0:Learn to sail']) } });

  it('shows what has the words, with the branches that lead there open', () => {
    expect(lines(found('hitch'))).toEqual([
      '- Learn to sail 1 of 2',
      '  . before summer',
      '  - o Knots 1 of 2',
      '    o clove ~hitch~',
    ]);
    expect(found('hitch').results).toBe(1);
  });

  it('takes words from the branches above', () => {
    expect(lines(found('knots bow')).at(-1)).toBe('    x ~bow~line');
  });

  it('shows all that is below what it found', () => {
    expect(lines(found('knots'))).toEqual([
      '- Learn to sail 1 of 2',
      '  . before summer',
      '  - o ~Knots~ 1 of 2',
      '    x bowline',
      '    o clove hitch',
    ]);
  });

  it('finds details', () => {
    expect(lines(found('summer'))[1]).toBe('  . before ~summer~');
  });

  it.each([
    ['overdue', ['- A 0 of 1', '  o a · 22 May 2025, 1 day overdue']],
    ['jun 2025', ['- B 0 of 1', '  o b · 30 Jun 2025, in 38 days']],
    ['some', ['- C 0 of 1', '  o c · Some day']],
  ])('finds target dates by what is said of them: %s', (query, shown) => {
    const dated = note('Plan.md', ' | A | - a | 2025-05-22', ' | B | - b | 2025-06-30', ' | C | - c | Some day');
    expect(lines(outlined(snapshot(dated), { state: { query } }))).toEqual(shown);
  });

  it('goes together with the filter', () => {
    expect(lines(found('charts', 'open'))).toEqual([]);
  });

  it('counts no results without a search', () => {
    expect(outlined(snapshot(SAILING), { state: { query: '  ' } }).results).toBeNull();
  });
});

describe('folds', () => {
  const fold = { folded: new Set(['Sailing.md\n0:Learn to sail', 'Sailing.md\n0:Learn to sail\n0:Knots']) };

  it('hides what is below', () => {
    expect(lines(outlined(snapshot(SAILING), { state: fold }))[0]).toBe('+ Learn to sail 1 of 2');
    expect(lines(outlined(snapshot(SAILING), { state: fold }))).not.toContain('    x bowline');
  });

  it('knows all that can be folded, shown or not', () => {
    expect(outlined(snapshot(SAILING), { state: fold }).places.branches()).toEqual(
      expect.arrayContaining([...fold.folded, 'Sailing.md\n0:Build a boat']),
    );
  });
});

describe('pending states', () => {
  const charts = 'Sailing.md\n0:Learn to sail\n0:Read the charts';
  const knots = 'Sailing.md\n0:Learn to sail\n0:Knots';

  it('show at once, with all that follows from them', () => {
    const pending = new Map([
      [charts, false],
      [knots, true],
    ]);
    expect(lines(outlined(snapshot(SAILING), { pending })).slice(0, 4)).toEqual([
      '- Learn to sail 1 of 2',
      '  . before summer',
      '  o Read the charts · 12 Mar 2025, 2 months overdue',
      '  - x Knots 1 of 2',
    ]);
  });

  it('complete a project without a box by its last subtask', () => {
    const tasks = note('Plan.md', ` | A | - p<br>${TICKED} one<br>${BOX} two |`);
    const pending = new Map([['Plan.md\n0:A\n0:p\n0:two', true]]);
    expect(lines(outlined(snapshot(tasks), { pending }))[0]).toBe('- A 1 of 1');
  });

  it('leave the places as they are in the note', () => {
    const { places } = outlined(snapshot(SAILING), { pending: new Map([[charts, false]]) });
    expect(places.get(charts)?.tick).toMatchObject({ kind: 'box', box: { checked: true } });
  });
});

describe('identity', () => {
  const outliner = new Outliner();
  let before: Outline;
  beforeEach(() => {
    before = outlined(snapshot(SAILING), { outliner });
  });

  it('stays for all that looks the same, wherever it has moved in the note', () => {
    const moved = note(
      'Sailing.md',
      `${TICKED} | Learn to sail<br>- before summer | - Read the charts |  2025-03-12`,
      `${BOX} | | - Knots<br>${TICKED} bowline<br>${TICKED} clove hitch |`,
      ' | Build a boat | - Draw it? |',
      ' | Rest | |',
    );
    const after = outlined(snapshot(moved), { outliner });
    expect(after.items[0]).not.toBe(before.items[0]);
    expect(after.items[0]?.children[0]).toBe(before.items[0]?.children[0]);
    expect(after.items[1]).toBe(before.items[1]);
  });

  it('stays for the whole when nothing changed', () => {
    const again = { ...SAILING, objectives: structuredClone(SAILING.objectives) };
    expect(outlined(snapshot(again), { outliner }).items).toBe(before.items);
  });
});
