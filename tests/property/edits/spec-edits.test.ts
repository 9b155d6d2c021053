import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAddProjectRow } from '../../../src/edits/add-project-row';
import { planWriteCapstone } from '../../../src/edits/links/write-capstone-link';
import { planSetTask } from '../../../src/edits/set-task';
import { applyEdits, invertEdits } from '../../../src/markdown/edit';
import { findTables } from '../../../src/markdown/find-tables';
import type { Task } from '../../../src/model/project-note';
import type { Objective } from '../../../src/model/roadmap';
import { readProjectNote } from '../../../src/readers/project-note';
import { rowAnchor } from '../../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { readPlan } from '../../edits/spec-notes';
import { carriedOut } from '../../support/boxes';

const tasksIn = (text: string): Task[] => readProjectNote(text).sections.flatMap(({ tasks }) => tasks);

const said = fc.constantFrom('a', 'a', 'b **c**', '`[ ]` d', '日本 👩‍💻', '[x](y) [ ] e');
const noteLine = fc.oneof(
  fc
    .tuple(fc.constantFrom('- ', '* ', '1. ', '> - ', '  - '), fc.constantFrom(' ', 'x', '-'), said)
    .map(([lead, mark, words]) => `${lead}[${mark}] ${words}`),
  fc.constantFrom('# One', '## Two', '# One', 'Text.', '', '```', '- plain', '%%', '| a | b |'),
);
const lineEnd = fc.constantFrom('\n', '\r\n');
const taskNote = fc
  .tuple(fc.array(noteLine, { minLength: 1, maxLength: 14 }), lineEnd, fc.boolean())
  .map(([all, end, closed]) => all.join(end) + (closed ? end : ''))
  .filter((text) => tasksIn(text).length > 0);
const taskOfNote = fc.tuple(taskNote, fc.nat()).map(([text, seed]) => {
  const tasks = tasksIn(text);
  return { text, task: tasks[seed % tasks.length] as Task };
});

type Kind = 'drop' | 'line' | 'heading' | 'task';

describe('setting any task of any note', () => {
  it('changes the one character, and gives the same bytes when it is set back', () => {
    fc.assert(
      fc.property(taskOfNote, ({ text, task }) => {
        const after = carriedOut(text, planSetTask(text, task, !task.checked));
        const mark = task.offset + 1;
        expect(after).toBe(text.slice(0, mark) + (task.checked ? ' ' : 'x') + text.slice(mark + 1));
        const again = tasksIn(after).find(({ offset }) => offset === task.offset) as Task;
        expect(again.checked).toBe(!task.checked);
        const back = carriedOut(after, planSetTask(after, again, task.checked));
        expect(back).toBe(task.raw === '[-]' ? text.slice(0, mark) + 'x' + text.slice(mark + 1) : text);
      }),
      { numRuns: 250 },
    );
  });

  it('never sets another one, whatever was written around it or became of it', () => {
    // Each task has its own mark after its words, which the plan cannot see, so that we know which one was set.
    const mark = (nth: number) => `<!--${nth}-->`;
    const entry = fc.record({ heading: fc.boolean(), words: fc.constantFrom('a', 'a', 'b'), checked: fc.boolean() });
    // If a lookalike is removed or gets another heading while another is added, the note looks as before: nobody could
    // tell.
    const changes = (...kinds: readonly Kind[]) =>
      fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom(...kinds) }), { minLength: 1, maxLength: 4 });
    const history = fc.oneof(changes('drop', 'line', 'heading'), changes('task', 'line'));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), history, fc.nat(), (entries, made, seed) => {
        const shown = entries.flatMap(({ heading, words, checked }, nth) => [
          ...(heading ? ['# H' + (nth % 2)] : []),
          `- [${checked ? 'x' : ' '}] ${words} ${mark(nth)}`,
        ]);
        const now = made.reduce((list, { at, kind }, nth) => {
          const index = at % (list.length + 1);
          if (kind === 'drop') return [...list.slice(0, index), ...list.slice(index + 1)];
          const line = { line: '\nText.\n', heading: '# H0', task: `- [ ] a ${mark(90 + nth)}` }[kind];
          return [...list.slice(0, index), line, ...list.slice(index)];
        }, shown);
        const before = shown.join('\n');
        const tasks = tasksIn(before);
        const task = tasks[seed % tasks.length] as Task;
        const wanted = /<!--\d+-->/.exec(before.slice(task.offset))?.[0] ?? '';
        const text = now.join('\n');
        const plan = planSetTask(text, task, !task.checked);
        if (!plan.ok || plan.edits.length === 0) return;
        const place = plan.edits[0]?.from ?? 0;
        expect(text.slice(place).split('\n')[0]).toContain(wanted);
      }),
      { numRuns: 800 },
    );
  });
});

const cell = fc.constantFrom(
  '',
  '',
  ' ',
  'a',
  '**b** c',
  '- d',
  '[[e\\|f]]',
  'g<br>- [ ] h',
  '`|`'.replace('|', '\\|'),
  '日本 👩‍💻',
);
const box = fc.constantFrom('', ' ', '[x]', '<input type="checkbox" unchecked id="28acf1">', '[ ]');
const goal = fc.constantFrom('', '', 'A', 'B', '**C**<br>- detail', '- more', 'Due: 2026-01-01');

interface Shape {
  readonly rows: readonly (readonly string[])[];
  readonly container: readonly [string, string];
  readonly end: string;
  readonly aligned: boolean;
  readonly outer: boolean;
  readonly checklist: boolean;
  readonly closed: boolean;
}

const roadmap = fc
  .record({
    rows: fc.array(fc.tuple(box, goal, cell), { minLength: 1, maxLength: 6 }),
    container: fc.constantFrom(
      ['', ''] as const,
      ['> ', '> '] as const,
      ['- ', '  '] as const,
      ['>> - ', '> >   '] as const,
    ),
    end: lineEnd,
    aligned: fc.boolean(),
    outer: fc.boolean(),
    checklist: fc.boolean(),
    closed: fc.boolean(),
  })
  .map(tableText)
  .filter((text) => readPlan(text).objectives.length > 0);

function tableText({ rows, container, end, aligned, outer, checklist, closed }: Shape): string {
  const all = [['Done', 'Goal', 'Project'], ...rows].map((row) => (checklist ? row : row.slice(1)));
  const width = (column: number) => (aligned ? Math.max(...all.map((row) => row[column]?.length ?? 0)) + 60 : 3);
  // Without outer pipes, a first cell must not be empty, or its blanks would be indentation.
  const line = (row: readonly string[]) => {
    const cells = row.map((text, column) => (column === 0 && !outer ? text.trim() || '-' : text).padEnd(width(column)));
    return outer ? `| ${cells.join(' | ')} |` : cells.join(' | ').trimEnd();
  };
  const dashes = (all[0] ?? []).map((_, column) => '-'.repeat(width(column)));
  const [header = [], ...body] = all;
  const written = [line(header), outer ? `| ${dashes.join(' | ')} |` : dashes.join(' | '), ...body.map(line)];
  return `Text.${end}${end}${written.map((text, at) => container[at === 0 ? 0 : 1] + text).join(end)}${closed ? end : ''}`;
}

const objectiveOfRoadmap = fc.tuple(roadmap, fc.nat()).map(([text, seed]) => {
  const { objectives } = readPlan(text);
  const index = seed % objectives.length;
  return { text, index, objective: objectives[index] as Objective };
});

/** What is shown of objectives, without positions. */
function shown(objectives: readonly Objective[]) {
  return objectives.map(({ title, details, links, projects }) => ({
    title,
    details,
    links,
    projects: projects.map((project) => ({
      title: project.title,
      status: project.status,
      links: project.links,
      subtasks: project.subtasks.map(({ label, links: own }) => ({ label, links: own })),
    })),
  }));
}

const links = (all: readonly { readonly target: string }[]) => all.map(({ target }) => target);

describe('adding a project to any objective of any roadmap table', () => {
  it('leaves every other byte, and is read as one more open project of just that objective', () => {
    fc.assert(
      fc.property(objectiveOfRoadmap, ({ text, index, objective }) => {
        const wanted = { objective: rowAnchor(text, objective.line), link: 'New|New', newId: () => 'abcdef' };
        const plan = planAddProjectRow(text, wanted, DEFAULT_HEADERS);
        const after = carriedOut(text, plan);
        const [edit, ...more] = plan.ok ? plan.edits : [];
        expect(more).toEqual([]);
        expect(edit?.from).toBe(edit?.to);
        expect(after.split(/\r?\n/)).toHaveLength(text.split(/\r?\n/).length + 1);
        const was = shown(readPlan(text).objectives);
        const is = shown(readPlan(after).objectives);
        const added = is[index]?.projects.at(-1);
        expect(added).toMatchObject({ title: 'New', status: 'open', subtasks: [] });
        expect(links(added?.links ?? [])).toEqual(['New']);
        is[index]?.projects.pop();
        expect(is).toEqual(was);
      }),
      { numRuns: 250 },
    );
  });

  it('keeps an aligned table aligned', () => {
    fc.assert(
      fc.property(objectiveOfRoadmap, ({ text, objective }) => {
        const wanted = { objective: rowAnchor(text, objective.line), link: 'New', newId: () => 'abcdef' };
        const after = carriedOut(text, planAddProjectRow(text, wanted, DEFAULT_HEADERS));
        const [table] = findTables(after);
        const added = table?.rows.find((row) => after.slice(row.range.from, row.range.to).includes('[[New]]'));
        const columns = (row: NonNullable<typeof added>) =>
          row.cells.map(({ closingPipe }) => (closingPipe ?? 0) - row.lineStart);
        const delimiter = table ? columns(table.delimiter) : [];
        fc.pre(
          delimiter.length > 0 && table !== undefined && table.delimiter.range.to - table.delimiter.range.from > 120,
        );
        expect(added && columns(added).slice(0, -1)).toEqual(delimiter.slice(0, -1));
      }),
      { numRuns: 150 },
    );
  });
});

describe('writing a capstone link into any piece of any roadmap table', () => {
  const LINK = 'Catalog#Track|Track';
  const pieceOfRoadmap = fc.tuple(objectiveOfRoadmap, fc.nat()).map(([{ text, index, objective }, seed]) => {
    const at = seed % (objective.projects.length + 1);
    const project = objective.projects[at];
    return {
      text,
      index,
      at,
      piece: project ?? objective,
      kind: project ? ('project' as const) : ('objective' as const),
    };
  });

  it('changes that cell alone, and is read as a link of just that piece', () => {
    fc.assert(
      fc.property(pieceOfRoadmap, ({ text, index, at, piece, kind }) => {
        const wanted = { row: rowAnchor(text, piece.line), kind, link: LINK, replaces: null };
        const plan = planWriteCapstone(text, wanted, DEFAULT_HEADERS);
        if (piece.title === '') {
          expect(plan).toMatchObject({ ok: false, reason: 'unsupported' });
          return;
        }
        const after = carriedOut(text, plan);
        const was = shown(readPlan(text).objectives);
        const is = shown(readPlan(after).objectives);
        const found = kind === 'project' ? is[index]?.projects[at] : is[index];
        expect(links(found?.links ?? [])).toContain('Catalog');
        expect(JSON.stringify(is).split('"Catalog"')).toHaveLength(2);
        const plain = (list: typeof is) =>
          list.map(({ title, projects }) => [title, projects.map((one) => [one.title, one.status, one.subtasks])]);
        expect(plain(is)).toEqual(plain(was));
        const edits = plan.ok ? plan.edits : [];
        expect(applyEdits(after, invertEdits(text, edits))).toBe(text);
        const [first, last] = [edits[0]?.from ?? 0, edits.at(-1)?.to ?? 0];
        const cells = findTables(text).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
        expect(cells.filter(({ range }) => range.from <= first && last <= range.to).length).toBeGreaterThan(0);
        expect(after.replace(/ *<br>\[\[Catalog#Track\\\|Track]] */, '').replace(/ +(?=\|)/g, '')).toBe(
          text
            .slice(0, first)
            .replace(/ +$/, '')
            .replace(/ +(?=\|)/g, '') +
            text
              .slice(first)
              .replace(/^ +/, '')
              .replace(/ +(?=\|)/g, ''),
        );
      }),
      { numRuns: 250 },
    );
  });
});
