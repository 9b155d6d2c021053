import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/model/collections/pick';
import { readStudyPlan } from '../../../src/readers/study/study-plan';
import { readSystemsNotes } from '../../../src/readers/systems/systems-notes';
import { writtenDrafts, writtenStudyPlan, writtenTaskPlan } from '../written/prose';

const runs = { numRuns: 300 };

describe('what was written', () => {
  it.each([
    ['a study plan', writtenStudyPlan],
    ['a plan of tasks', writtenTaskPlan],
  ])('is what %s says, in whatever form', (_, plan) => {
    fc.assert(
      fc.property(plan, ({ text, says }) => {
        const { topics } = readStudyPlan(text);
        const said = topics.map((topic) => ({
          ...topic,
          resources: topic.resources.map((resource) => pick(resource, 'text', 'url', 'line', 'checked')),
        }));
        expect(JSON.parse(JSON.stringify(said))).toEqual(says);
      }),
      runs,
    );
  });

  it('is what drafts say, in whatever form', () => {
    fc.assert(
      fc.property(writtenDrafts, ({ text, says }) => {
        expect(readSystemsNotes(text)).toEqual(says);
      }),
      runs,
    );
  });
});
