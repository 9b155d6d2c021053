import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from '../../src/model/basics/pick';
import { readStudyPlan } from '../../src/readers/study/study-plan';
import { readSystemsNotes } from '../../src/readers/systems/systems-notes';
import { writtenDrafts, writtenStudyPlan } from './written/prose';

const runs = { numRuns: 300 };

describe('what was written', () => {
  it('is what a study plan says, in whatever form', () => {
    fc.assert(
      fc.property(writtenStudyPlan, ({ text, says }) => {
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
