import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planInsertCheckbox } from '../../../src/edits/boxes/insert-checkbox';
import type { Project } from '../../../src/model/roadmap';
import { readRoadmap } from '../../../src/readers/roadmap/read-roadmap';
import { rowAnchor } from '../../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { boxesIn, carriedOut } from '../../support/boxes';
import { plantedNote } from './random-notes';

const RUNS = { numRuns: 400 };

function projectsOf(text: string): Project[] {
  const { objectives } = readRoadmap(text, DEFAULT_HEADERS);
  return objectives.flatMap(({ projects }) => projects);
}

/** A random note whose tables are roadmap tables, and one of its projects that has no box. */
const unboxed = fc
  .tuple(plantedNote, fc.nat(), fc.boolean())
  .map(([note, seed, checked]) => {
    const names = { Head0: 'Tasks', Head1: 'Goal ', Head2: 'Done ', Head3: 'Notes' };
    const text = Object.entries(names).reduce((so, [from, to]) => so.replaceAll(from, to), note.text);
    const projects = projectsOf(text).filter(({ box }) => box === null);
    return { text, checked, project: projects[seed % Math.max(1, projects.length)] };
  })
  .filter((made): made is typeof made & { project: Project } => made.project !== undefined);

function insert(text: string, project: Project, checked: boolean): string {
  return carriedOut(
    text,
    planInsertCheckbox(text, rowAnchor(text, project.line), checked, () => '0a1b2c', DEFAULT_HEADERS),
  );
}

describe('giving any project a box', () => {
  it('touches no other line', () => {
    fc.assert(
      fc.property(unboxed, ({ text, checked, project }) => {
        const others = (from: string) => from.split('\n').filter((_, index) => index !== project.line - 1);
        expect(others(insert(text, project, checked))).toEqual(others(text));
      }),
      RUNS,
    );
  });

  it('adds that box and leaves all others as they are', () => {
    fc.assert(
      fc.property(unboxed, ({ text, checked, project }) => {
        const after = boxesIn(insert(text, project, checked));
        expect(after.filter(({ id }) => id === '0a1b2c')).toMatchObject([{ line: project.line, checked }]);
        expect(after.filter(({ id }) => id !== '0a1b2c').map(({ raw }) => raw)).toEqual(
          boxesIn(text).map(({ raw }) => raw),
        );
      }),
      RUNS,
    );
  });

  it('makes it the project’s own, which says what it said', () => {
    fc.assert(
      fc.property(unboxed, ({ text, checked, project }) => {
        const said = ({ title, notes, subtasks }: Project) => ({
          title,
          notes,
          subtasks: subtasks.map(({ label }) => label),
        });
        const after = projectsOf(insert(text, project, checked)).find(({ line }) => line === project.line);
        expect(after?.box).toMatchObject({ id: '0a1b2c', checked });
        expect(after && said(after)).toEqual(said(project));
      }),
      RUNS,
    );
  });

  it('gives it one box, however often it is asked for', () => {
    fc.assert(
      fc.property(unboxed, ({ text, checked, project }) => {
        const once = insert(text, project, checked);
        expect(insert(once, project, checked)).toBe(once);
      }),
      RUNS,
    );
  });
});
