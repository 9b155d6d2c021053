import { expect, it } from 'vitest';
import { createTwinCount } from '../../src/readers/twins';

it('tells how many of the same look stand before and after each, and nothing of one that is alone', () => {
  const looks = ['a', 'b', 'a', 'c', 'a'];
  const twinsOf = createTwinCount(looks);
  expect(looks.map(twinsOf)).toEqual([
    { twins: { before: 0, after: 2 } },
    {},
    { twins: { before: 1, after: 1 } },
    {},
    { twins: { before: 2, after: 0 } },
  ]);
});
