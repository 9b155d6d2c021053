import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/model/collections/pick';
import type { Box, Objective, Target } from '../../../src/model/roadmap';
import { read } from '../../readers/roadmap/outline';
import { writtenRoadmap } from '../written/roadmap-note';

const said = (box: Box | null) => box && pick(box, 'checked', 'id', 'form');
const day = (target: Target | null) => target && pick(target, 'date', 'text');

function saidOf(objective: Objective) {
  return {
    ...objective,
    target: day(objective.target),
    box: said(objective.box),
    projects: objective.projects.map((project) => ({
      ...project,
      target: day(project.target),
      box: said(project.box),
      subtasks: project.subtasks.map((subtask) => ({ ...subtask, box: said(subtask.box) })),
    })),
  };
}

describe('a roadmap', () => {
  it('says what was written, in whatever form', () => {
    fc.assert(
      fc.property(writtenRoadmap, ({ text, says }) => {
        expect(read(text).objectives.map(saidOf)).toEqual(says);
      }),
      { numRuns: 300 },
    );
  });
});
