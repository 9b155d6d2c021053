import type { NoteReader } from '../../src/index/note-readers';
import type { Box, Objective, Project, ProjectStatus, RoadmapReading, RowAnchor } from '../../src/model/roadmap';
import type { ManualScheduler } from './manual-scheduler';

/**
 * A reader of a language of one line for each thing, for tests of what happens around reading: `= title` is an
 * objective, `- title` an open project and `x title` a done one, `#id` after it gives its box that id. Reading a line
 * takes a millisecond of a manual clock.
 */
export function lineReader(scheduler?: ManualScheduler): NoteReader<RoadmapReading> {
  return function* (text) {
    const lines: string[] = [];
    for (const line of text.split('\n')) {
      scheduler?.pass(1);
      if (line === '!') throw new Error('a line that the reader cannot bear');
      lines.push(line);
      yield;
    }
    return readingOf(lines);
  };
}

function readingOf(lines: readonly string[]): RoadmapReading {
  const objectives: { title: string; line: number; projects: Project[] }[] = [];
  const boxIds: { id: string; line: number }[] = [];
  lines.forEach((source, index) => {
    const line = index + 1;
    const [, mark, title = '', id] = /^([=x-]) ?([^#]*)(?:#(.*))?$/.exec(source) ?? [];
    if (mark === undefined) return;
    if (mark === '=') objectives.push({ title, line, projects: [] });
    else objectives.at(-1)?.projects.push(project(title.trim(), line, mark === 'x' ? 'done' : 'open', id ?? null));
    if (id !== undefined) boxIds.push({ id, line });
  });
  return { objectives: objectives.map(objective), links: [], problems: [], boxIds };
}

function objective({ title, line, projects }: { title: string; line: number; projects: Project[] }): Objective {
  const done = projects.filter(({ status }) => status === 'done').length;
  const progress = { done, total: projects.length, ratio: projects.length === 0 ? 0 : done / projects.length };
  return { title, line, details: [], target: null, box: null, progress, links: [], projects, row: row(line) };
}

function project(title: string, line: number, status: ProjectStatus, id: string | null): Project {
  const checked = status === 'done';
  const box: Box = { id, checked, line, offset: 0, form: 'html', raw: '', ordinal: 0, row: row(line) };
  return {
    ...{ title, line, status, tentative: false, box, target: null, notes: [], links: [], subtasks: [] },
    row: row(line),
  };
}

function row(line: number): RowAnchor {
  return { line, offset: 0, fingerprint: '' };
}
