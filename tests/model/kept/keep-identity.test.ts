import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepIdentity } from '../../../src/model/kept/keep-identity';

// Names that objects inherit are not names of the model.
const plain = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));

it('gives a value equal to the new one', () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      expect(keepIdentity(before, after)).toEqual(after);
    }),
  );
});

it('gives the old one when they are equal', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(keepIdentity(value, structuredClone(value))).toBe(value);
    }),
  );
});

it('keeps every part that stayed', () => {
  const before = { a: { x: [1] }, b: [{ y: 2 }, { z: 3 }] };
  const after = keepIdentity(before, { a: { x: [1] }, b: [{ y: 2 }, { z: 4 }] });
  expect(after.a).toBe(before.a);
  expect(after.b[0]).toBe(before.b[0]);
  expect(after.b[1]).toEqual({ z: 4 });
});
