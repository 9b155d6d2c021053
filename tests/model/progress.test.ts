import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectiveProgress, percentDone, projectRatio, projectStatus, totalProgress } from '../../src/model/progress';
import type { Project, Subtask } from '../../src/model/roadmap';

const on = { checked: true };
const off = { checked: false };

/** `x` for a checked subtask, `-` for an open one. */
const subtasks = (marks: string) => [...marks].map((mark) => ({ box: { checked: mark === 'x' } }) as Subtask);

const project = (box: typeof on | null, marks = ''): Pick<Project, 'status' | 'subtasks'> => ({
  status: projectStatus(box, subtasks(marks)),
  subtasks: subtasks(marks),
});

describe('the status and ratio of a project (R7)', () => {
  it.each([
    { says: 'nothing to tick', box: null, marks: '', status: 'open', ratio: 0 },
    { says: 'its own box checked', box: on, marks: '', status: 'done', ratio: 1 },
    { says: 'its own box open', box: off, marks: '', status: 'open', ratio: 0 },
    { says: 'its own box checked over open subtasks', box: on, marks: 'x--', status: 'done', ratio: 1 },
    { says: 'its own box open over checked subtasks', box: off, marks: 'xx', status: 'active', ratio: 1 },
    { says: 'its own box open over some checked subtasks', box: off, marks: 'x-', status: 'active', ratio: 0.5 },
    { says: 'all subtasks checked and no own box', box: null, marks: 'xx', status: 'done', ratio: 1 },
    { says: 'some subtasks checked and no own box', box: null, marks: '-x--', status: 'active', ratio: 0.25 },
    { says: 'no subtask checked', box: null, marks: '--', status: 'open', ratio: 0 },
  ])('$says: $status, $ratio', ({ box, marks, status, ratio }) => {
    expect(project(box, marks).status).toBe(status);
    expect(projectRatio(project(box, marks))).toBe(ratio);
  });
});

describe('the progress of an objective (R7)', () => {
  it('counts its done projects and takes the mean of their ratios', () => {
    const projects = [project(on), project(null, 'x---'), project(null)];
    expect(objectiveProgress(null, projects)).toEqual({ done: 1, total: 3, ratio: 1.25 / 3 });
  });

  it('does not look at its own box while it has projects', () => {
    expect(objectiveProgress(on, [project(off)])).toEqual({ done: 0, total: 1, ratio: 0 });
  });

  it.each([
    { box: on, progress: { done: 1, total: 1, ratio: 1 } },
    { box: off, progress: { done: 0, total: 1, ratio: 0 } },
    { box: null, progress: { done: 0, total: 0, ratio: 0 } },
  ])('goes by its own box without projects: $box', ({ box, progress }) => {
    expect(objectiveProgress(box, [])).toEqual(progress);
  });
});

describe('progress for people', () => {
  it.each([
    { says: 'nothing to count has no percentage', progress: { done: 0, total: 0, ratio: 0 }, percent: null },
    { says: 'a third', progress: { done: 1, total: 3, ratio: 1 / 3 }, percent: 33 },
    { says: 'not 100 before all is done', progress: { done: 999, total: 1000, ratio: 0.999 }, percent: 99 },
    { says: 'not 100 by subtasks alone', progress: { done: 0, total: 1, ratio: 1 }, percent: 99 },
    { says: '100 when all is done', progress: { done: 3, total: 3, ratio: 0.9999999 }, percent: 100 },
  ])('$says', ({ progress, percent }) => expect(percentDone(progress)).toBe(percent));

  it('weighs objectives by what they count', () => {
    const parts = [
      { done: 1, total: 1, ratio: 1 },
      { done: 0, total: 3, ratio: 0.25 },
      { done: 0, total: 0, ratio: 0 },
    ];
    expect(totalProgress(parts)).toEqual({ done: 1, total: 4, ratio: 1.75 / 4 });
    expect(totalProgress([])).toEqual({ done: 0, total: 0, ratio: 0 });
  });

  it('stays between nothing and all, whatever is ticked', () => {
    const someProject = fc
      .record({ box: fc.constantFrom(on, off, null), marks: fc.stringMatching(/^[x-]{0,5}$/) })
      .map(({ box, marks }) => project(box, marks));
    fc.assert(
      fc.property(fc.array(someProject), fc.constantFrom(on, off, null), (projects, box) => {
        const { done, total, ratio } = objectiveProgress(box, projects);
        expect(done).toBeLessThanOrEqual(total);
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio).toBeLessThanOrEqual(1);
        expect(done === total && total > 0).toBe(
          total > 0 && ratio === 1 && projects.every((p) => p.status === 'done'),
        );
      }),
    );
  });
});
