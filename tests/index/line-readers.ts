import type { NoteReaders } from '../../src/index/note-readers';
import type { CapstonePath, CatalogReading, Track } from '../../src/model/catalog';
import type { ProjectNoteReading, Task } from '../../src/model/project-note';
import type { Box, Link, Objective, Project, RoadmapReading } from '../../src/model/roadmap';
import type { StudyPlanReading } from '../../src/model/study-plan';
import { SYSTEMS_SECTIONS, type SystemsNoteReading } from '../../src/model/systems-note';
import { anObjective, aProject, aTrack } from '../support/model-builders';
import type { ManualScheduler } from './manual-scheduler';

/**
 * Readers of a language with one line per thing, for tests of what happens around reading. Each reader takes its own
 * lines, and reading a line takes a millisecond of a manual clock; on a line `!` every reader throws.
 *
 * - roadmap: `= title` is an objective, `- title` an open project and `x title` a done one, `#id` after it gives its
 *   box that id, and `[[note#subpath]]` anywhere in it is a link
 * - catalog: `* title` is a path, `+ title` a track; `@ title` names the catalog
 * - study plan: `? title` is a topic
 * - systems notes: `~ title` is a draft
 * - project note: `[ ] text` and `[x] text` are tasks
 */
export function lineReaders(scheduler?: ManualScheduler): NoteReaders {
  const reader = <Reading>(read: (lines: readonly string[]) => Reading) =>
    function* (text: string): Generator<void, Reading> {
      const lines: string[] = [];
      for (const line of text.split('\n')) {
        scheduler?.pass(1);
        if (line === '!') throw new Error('a line that the reader cannot bear');
        lines.push(line);
        yield;
      }
      return read(lines);
    };
  return {
    roadmap: reader(readRoadmapLines),
    catalog: reader(readCatalogLines),
    study: reader(readStudyLines),
    systems: reader(readSystemsLines),
    project: reader(readTaskLines),
  };
}

/** The text after a mark, with 1-based lines. */
function marked(lines: readonly string[], mark: string): { title: string; line: number }[] {
  return lines.flatMap((source, at) =>
    source.startsWith(`${mark} `) ? [{ title: source.slice(mark.length + 1), line: at + 1 }] : [],
  );
}

function readRoadmapLines(lines: readonly string[]): RoadmapReading {
  const objectives: { title: string; links: Link[]; line: number; projects: Project[] }[] = [];
  const boxIds: { id: string; line: number }[] = [];
  lines.forEach((source, index) => {
    const line = index + 1;
    const links = linksIn(source);
    const [, mark, title = '', id] = /^([=x-]) ?([^#]*)(?:#(.*))?$/.exec(source.replace(WIKILINK, '')) ?? [];
    if (mark === undefined) return;
    if (mark === '=') objectives.push({ title: title.trim(), links, line, projects: [] });
    else objectives.at(-1)?.projects.push(project(title.trim(), links, line, mark === 'x', id ?? null));
    if (id !== undefined) boxIds.push({ id, line });
  });
  return { text: lines.join('\n'), objectives: objectives.map(objective), problems: [], boxIds };
}

const WIKILINK = /\[\[([^\]#]*)(?:#([^\]]*))?]]/g;

function linksIn(source: string): Link[] {
  return [...source.matchAll(WIKILINK)].map(([, target = '', subpath]) => ({
    kind: 'note',
    target,
    subpath: subpath ?? null,
    text: target,
  }));
}

function objective(found: { title: string; links: Link[]; line: number; projects: Project[] }): Objective {
  const { projects } = found;
  const done = projects.filter(({ status }) => status === 'done').length;
  const progress = { done, total: projects.length, ratio: projects.length === 0 ? 0 : done / projects.length };
  return anObjective(found.title, { ...found, progress });
}

function project(title: string, links: Link[], line: number, checked: boolean, id: string | null): Project {
  const box: Box = { id, checked, line, column: 0, form: 'html' };
  return aProject(title, { line, status: checked ? 'done' : 'open', box, links });
}

function readCatalogLines(lines: readonly string[]): CatalogReading {
  const paths: (CapstonePath & { tracks: Track[] })[] = [];
  const tracks = marked(lines, '+');
  for (const { title, line } of marked(lines, '*')) {
    const until = marked(lines, '*').find((next) => next.line > line)?.line ?? Infinity;
    const own = tracks.filter((track) => track.line > line && track.line < until);
    paths.push({
      title,
      line,
      intro: [],
      tracks: own.map((track) => aTrack(track.title, track.line)),
      requirements: [],
    });
  }
  return {
    title: marked(lines, '@')[0]?.title ?? '',
    paths,
    headings: paths.map(({ title }) => [title]),
    problems: [],
  };
}

function readStudyLines(lines: readonly string[]): StudyPlanReading {
  const topics = marked(lines, '?');
  return { topics: topics.map((topic) => ({ ...topic, group: null, focusAreas: [], resources: [] })), problems: [] };
}

function readSystemsLines(lines: readonly string[]): readonly SystemsNoteReading[] {
  return marked(lines, '~').map((draft) => ({ ...draft, status: null, sections: [], missing: SYSTEMS_SECTIONS }));
}

function readTaskLines(lines: readonly string[]): ProjectNoteReading {
  const tasks = ['[ ]', '[x]'].flatMap((raw) => marked(lines, raw).map((found) => task(found, raw)));
  return { sections: tasks.length > 0 ? [{ title: '', line: 1, tasks }] : [] };
}

function task({ title, line }: { title: string; line: number }, raw: string): Task {
  return { text: title, line, checked: raw === '[x]', raw, offset: 0, fingerprint: '', heading: '' };
}
