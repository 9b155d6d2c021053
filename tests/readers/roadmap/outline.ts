import { describe, expect, it } from 'vitest';
import type { Box, Link, Objective, Project, RoadmapReading, Target } from '../../../src/model/roadmap';
import { readRoadmap } from '../../../src/readers/roadmap/read-roadmap';
import { readLooseLinks } from '../../../src/readers/roadmap/rows/loose-links';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import type { HeaderNames } from '../../../src/settings/settings';

/**
 * A notation for what is read from a roadmap note, one line a thing:
 *
 *     # Learn to sail [x] 1/2 @2025-03-12 → https://…     objective: own box, progress, target date, links
 *       . before the summer                               detail
 *       x Read the charts [x]                             project: x done, ~ active, o open; own box
 *       o Build a boat? [ ] ?  @!2025-02-30               tentative; a target date that is no day
 *         . of wood                                       note
 *         [ ] find a shed → Shed#Rent                     subtask
 */
export function outline({ objectives }: Pick<RoadmapReading, 'objectives'>): string[] {
  return objectives.flatMap(objectiveLines);
}

/** Each case: what it shows, the rows as written, and what is read from them in the notation of `outline`. */
export interface Case {
  readonly shows: string;
  readonly rows: readonly string[];
  readonly reads: readonly string[];
}

/** States a rule by cases. */
export function rule(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases)('$shows', ({ rows, reads }) => expect(outline(read(roadmap(...rows)))).toEqual(reads));
  });
}

export const BOX = '<input type="checkbox" unchecked id="0a1b2c">';
export const TICKED = '<input type="checkbox" checked id="3d4e5f">';

export function read(text: string, headers: HeaderNames = DEFAULT_HEADERS): RoadmapReading {
  return readRoadmap(text, headers);
}

/** The links of a note outside its objectives and projects. */
export function looseLinks(text: string): Link[] {
  return readLooseLinks(text, DEFAULT_HEADERS);
}

/** A table of the given rows (cells between pipes, as written) under the usual header. */
export function roadmap(...rows: string[]): string {
  return table('Checklist | Objective | Projects with Breakdown', ...rows);
}

export function table(header: string, ...rows: string[]): string {
  const delimiter = header
    .split('|')
    .map(() => '---')
    .join(' | ');
  return [header, delimiter, ...rows].map((row) => `| ${row} |\n`).join('');
}

/** The problems of a note, each as `code:line`. */
export function codes({ problems }: Pick<RoadmapReading, 'problems'>): string[] {
  return problems.map(({ code, line }) => `${code}:${line}`);
}

function objectiveLines({ title, box, progress, target, links, details, projects }: Objective): string[] {
  return [
    words('#', title, mark(box), `${progress.done}/${progress.total}`, due(target), linked(links)),
    ...details.map((detail) => `  . ${detail}`),
    ...projects.flatMap(projectLines),
  ];
}

function projectLines({ title, status, box, tentative, target, links, notes, subtasks }: Project): string[] {
  const state = { done: 'x', active: '~', open: 'o' }[status];
  return [
    `  ${words(state, title, mark(box), tentative ? '?' : '', due(target), linked(links))}`,
    ...notes.map((note) => `    . ${note}`),
    ...subtasks.map((subtask) => `    ${words(mark(subtask.box), subtask.label, linked(subtask.links))}`),
  ];
}

function mark(box: Box | null): string {
  return box ? (box.checked ? '[x]' : '[ ]') : '';
}

function due(target: Target | null): string {
  return target ? `@${target.date ?? `!${target.text}`}` : '';
}

export function linked(links: readonly Link[]): string {
  return links.map(({ target, subpath }) => `→ ${target}${subpath === null ? '' : `#${subpath}`}`).join(' ');
}

function words(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
