import fc from 'fast-check';
import { it } from 'vitest';
import { playMany } from './many-histories';

/*
 * Users click in sidebars and in notes, type, save late and close; other programs and sync rewrite, rename, delete and
 * bring back the same notes; the plugin is reloaded, settings change, reads and writes fail. In the end every click is
 * in its file once or was refused with a reason, and nobody's text is lost. `npm run world -- --minutes N` plays longer,
 * with all that there can be on the screen; drawing it takes most of the time, so here it is mostly left out.
 */

const SCREENS = fc.record({
  sidebars: fc.oneof({ weight: 40, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
  reading: fc.constant(false),
});

it('keeps every click and every text in random histories with editors', { timeout: 1_800_000 }, async () => {
  await playMany(SCREENS);
});
