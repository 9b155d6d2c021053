import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinship, slipsBetween } from '../../../src/linking/matching/spelling';

/** The plainest way to count typos, from the definition. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    slips(restA, b) + 1,
    slips(a, restB) + 1,
    slips(restA, restB) + (a[0] === b[0] ? 0 : 1),
    swapped ? slips(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe('slips of the keys', () => {
  it('are counted as by the definition, as far as is asked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const counted = slipsBetween(a, b, most);
        if (slips(a, b) <= most) expect(counted).toBe(slips(a, b));
        else expect(counted).toBeGreaterThan(most);
      }),
    );
  });
});

describe('kinship of stems', () => {
  it.each([
    ['kubernetes', 'kuberntes'],
    ['virtual', 'virtualiz'],
    ['contain', 'containeriz'],
  ])('is seen between %s and %s', (one, other) => {
    expect(kinship(one, other)).toBeGreaterThan(0);
    expect(kinship(other, one)).toBe(kinship(one, other));
  });

  it.each([
    ['attend', 'attent'],
    ['inter', 'interleav'],
    ['cargo', 'carbo'],
    ['raft', 'rafter'],
  ])('is not seen between %s and %s', (one, other) => {
    expect(kinship(one, other)).toBe(0);
  });
});
