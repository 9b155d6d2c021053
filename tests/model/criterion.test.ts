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
    'Skills matrix',
    'Concepts to demonstrate',
    'Non-goals are stated',
    '',
  ])('are criteria under %j', (title) => expect(holdsCriteria(title)).toBe(true));

  it.each([
    'Skills exercised',
    'Skills Exercised:',
    'Skills',
    'Key skills',
    'Concepts practised',
    'Months exercised',
    'What you’ll learn',
    "What you'll build with",
    'Out of scope',
    'Non-goals',
    'References',
    'Further reading',
    'Prerequisites',
  ])('are none under %j', (title) => expect(holdsCriteria(title)).toBe(false));
});
