import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyStep, stepsIn } from './steps';

it('reads the steps of a history as they are printed', () => {
  fc.assert(
    fc.property(fc.array(anyStep), (steps) => {
      const printed = steps.map(({ text }) => text);
      expect(stepsIn(printed.join(',')).map(({ text }) => text)).toEqual(printed);
    }),
  );
});

it('refuses a step that there is not', () => {
  expect(() => stepsIn('fly(1)')).toThrow('There is no step "fly".');
});
