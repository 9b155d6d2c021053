import fc from 'fast-check';
import { it } from 'vitest';
import { playMany } from './many-histories';

/* As world.test.ts, with notes in reading view too. */

const SCREENS = fc.record({
  sidebars: fc.oneof({ weight: 40, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
  reading: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

it('keeps every click and every text in random histories with reading view', { timeout: 1_800_000 }, async () => {
  await playMany(SCREENS);
});
