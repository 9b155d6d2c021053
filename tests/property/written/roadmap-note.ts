import fc from 'fast-check';
import type { Project, ProjectStatus, Subtask, Target } from '../../../src/model/roadmap';
import type { WrittenBox, WrittenObjective, WrittenProject } from './roadmap';
import { writtenObjective } from './roadmap';

/** The style of the table, which does not affect the meaning. */
interface Layout {
  readonly columns: readonly Column[];
  readonly headers: Readonly<Record<Column, string>>;
  readonly prefix: string;
  readonly lineEnd: string;
  readonly above: string;
  readonly lineBreak: string;
  /** Spaces after each cell, up to this width. */
  readonly width: number;
  readonly isClosed: boolean;
}

type Column = 'checklist' | 'objective' | 'project' | 'target' | 'other';

const layout: fc.Arbitrary<Layout> = fc.record({
  columns: fc.shuffledSubarray<Column>(['checklist', 'objective', 'project', 'target', 'other'], { minLength: 5 }),
  headers: fc.record({
    checklist: fc.constantFrom('Checklist', 'Done', '✓', '✅ **done**'),
    objective: fc.constantFrom('Objective', '*Goal*', '🎯 MILESTONE', '[[Goals\\|Goal]]'),
    project: fc.constantFrom('Projects with Breakdown', 'Project', '**Tasks**', 'task:'),
    target: fc.constantFrom('Target date', 'Due', 'deadline', '`ETA`'),
    other: fc.constantFrom('Owner', 'Remarks'),
  }),
  prefix: fc.constantFrom('', '', '> ', '> > ', '   '),
  lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  above: fc.constantFrom('', '---\ntags: [projects]\n---\n', '# Plans\n\n', '\uFEFF', '```\n| Objective | Project |\n|-|-|\n| a | b |\n```\n\n'),
  lineBreak: fc.constantFrom('<br>', '<br/>', '<BR />', ' <br> '),
  width: fc.constantFrom(0, 0, 30),
  isClosed: fc.boolean(),
}); // prettier-ignore

/** A roadmap note as somebody wrote it, and its meaning. */
export interface WrittenRoadmap {
  readonly text: string;
  readonly says: readonly unknown[];
}

export const writtenRoadmap: fc.Arbitrary<WrittenRoadmap> = fc
  .tuple(layout, fc.array(writtenObjective, { minLength: 1, maxLength: 4 }))
  .map(([how, objectives]) => {
    const writer = new RoadmapWriter(how);
    const says = objectives.map((objective) => writer.add(objective));
    return { text: writer.text, says };
  });

type Cells = Partial<Record<Column, string>>;

class RoadmapWriter {
  readonly #how: Layout;
  readonly #lines: string[] = [];

  constructor(how: Layout) {
    this.#how = how;
    if (how.above.endsWith('\n')) this.#lines.push(...how.above.split('\n').slice(0, -1));
    this.#addRow(how.headers);
    this.#addRow(Object.fromEntries(how.columns.map((column) => [column, '---'])));
  }

  get text(): string {
    const { above, lineEnd } = this.#how;
    return (above.endsWith('\n') ? '' : above) + this.#lines.map((line) => line + lineEnd).join('');
  }

  /** Writes an objective; returns what it says. */
  add({ title, details, target, box, isAlone, projects }: WrittenObjective) {
    const isWithin = target?.place === 'line' && target.label !== '';
    const dated = target && target.label + target.day.source;
    const lines = [title.source, ...details.map(({ bullet, said }) => bullet + said.source), isWithin && dated];
    const cell = lines.filter((line) => typeof line === 'string').join(this.#how.lineBreak);
    const ownRow = isAlone || projects.length === 0;
    const line = this.#lines.length + 1;
    if (ownRow) this.#addRow({ objective: cell, checklist: box?.source });
    const said = projects.map((project, at) => this.#addProject(project, at > 0 || ownRow ? '' : cell));
    if (dated !== null && !isWithin) this.#addRow({ objective: dated });
    return {
      title: title.text,
      line,
      details: details.map((detail) => detail.said.text),
      target: target && { date: target.day.date, text: dated },
      box: ownRow && box ? says(box) : null,
      progress: progressOf(said, ownRow ? box : null),
      links: [title, ...details.map((detail) => detail.said)].flatMap(({ links }) => links),
      projects: said,
    };
  }

  #addProject(project: WrittenProject, objective: string): SaidProject {
    const { said, notes, subtasks, box, target } = project;
    const day = target?.day.source ?? '';
    const dated = { column: '', line: `Due: ${day}`, title: ` 📅 ${day}` }[target?.place ?? 'column'];
    // Several boxes after a title are subtasks.
    const place = box?.place === 'behind' && subtasks.length > 0 ? 'before' : box?.place;
    const boxAt = (wanted: string): string => (box && place === wanted ? box.box.source : '');
    const date = target?.place === 'title' ? dated : '';
    // Before a date, it does not end a title.
    const ending = date !== '' && project.ending === ' :' ? '' : project.ending;
    // A cell of plain prose next to the title of an objective might not be a project.
    const bullet = project.bullet || (objective && '- ');
    const line = this.#addRow({
      objective,
      checklist: boxAt('checklist'),
      target: target?.place === 'column' ? day : '',
      project: [
        `${bullet}${boxAt('before')} ${said.source}${ending}${date} ${boxAt('behind')}`.trim(),
        ...notes.map((note) => note.bullet + note.said.source),
        ...(target?.place === 'line' ? [dated] : []),
        ...subtasks.map((subtask) => `${subtask.bullet}${subtask.box.source} ${subtask.said.source}`),
      ].join(this.#how.lineBreak),
      other: 'remark',
    });
    return {
      title: said.text + (ending === ' :' ? '' : ending) + date,
      line,
      status: statusOf(project),
      tentative: ending === '?',
      box: box && says(box.box),
      target: target && { date: target.day.date, text: dated.trim() || day },
      notes: [...notes.map((note) => note.said.text), ...(target?.place === 'line' ? [dated] : [])],
      links: [said, ...notes.map((note) => note.said)].flatMap(({ links }) => links),
      subtasks: subtasks.map((subtask) => ({
        label: subtask.said.text,
        line,
        box: says(subtask.box),
        links: subtask.said.links,
      })),
    };
  }

  /** Returns its line. */
  #addRow(cells: Cells): number {
    const { columns, width, isClosed, prefix } = this.#how;
    const row = columns.map((column) => ` ${(cells[column] ?? '').padEnd(width)} `).join('|');
    return this.#lines.push(`${prefix}|${row}${isClosed ? '|' : ''}`);
  }
}

type SaidProject = Omit<Project, 'box' | 'target' | 'subtasks'> & {
  readonly box: SaidBox | null;
  readonly target: Pick<Target, 'date' | 'text'> | null;
  readonly subtasks: readonly (Omit<Subtask, 'box'> & { readonly box: SaidBox })[];
};
type SaidBox = Omit<WrittenBox, 'source'>;

function says({ checked, id, form }: WrittenBox): SaidBox {
  return { checked, id, form };
}

function statusOf({ box, subtasks }: WrittenProject): ProjectStatus {
  const checked = subtasks.filter((subtask) => subtask.box.checked).length;
  const isDone = box ? box.box.checked : checked > 0 && checked === subtasks.length;
  return isDone ? 'done' : checked > 0 ? 'active' : 'open';
}

function progressOf(projects: readonly SaidProject[], box: WrittenBox | null) {
  if (projects.length === 0) return { done: box?.checked ? 1 : 0, total: box ? 1 : 0, ratio: box?.checked ? 1 : 0 };
  const parts = projects.map(({ status, subtasks }) => {
    const checked = subtasks.filter((subtask) => subtask.box.checked).length;
    return status === 'done' ? 1 : checked / Math.max(1, subtasks.length);
  });
  return {
    done: projects.filter(({ status }) => status === 'done').length,
    total: projects.length,
    ratio: parts.reduce((sum, part) => sum + part, 0) / parts.length,
  };
}
