import { describe, expect, it } from 'vitest';
import { holdsCriteria } from '../../src/model/criterion';

describe('the items of a section of a spec', () => {
  it.each([
    'Functional spec',
    'Non-functional spec',
    'Test rigor',
    'Architecture sketch',
    'Acceptance criteria',
    'Must-have',
    'What you’ll build',
    'What you will do:',
    'Skills matrix',
    'Concepts to demonstrate',
    'Non-goals are stated',
    'Proofreading',
    '',
  ])('are criteria under %j', (title) => expect(holdsCriteria(title)).toBe(true));

  it.each([
    'Skills exercised',
    'Skills Exercised:',
    'Skills',
    'Key skills',
    'Core skills used',
    'Concepts practised',
    'Concepts covered',
    'Months exercised',
    'What you’ll learn',
    "What you'll build with",
    'What you will learn',
    'Out of scope',
    'Non-goals',
    'References',
    'Resources',
    'Further reading',
    'Recommended reading',
    'Prerequisites',
  ])('are none under %j', (title) => expect(holdsCriteria(title)).toBe(false));
});
