import type { Group } from '../group';
import { ratio } from '../measure';
import { inTurnApart } from '../side-process';
import { SIDES } from '../sides';

/** Reading a capstone catalog as it was copied from a web page. */
export const catalogGroup: Group = {
  keys: ['catalog.vsMdast'],
  async measure(checkout) {
    const samples = await inTurnApart(checkout, 'a catalog through mdast', 'reading a catalog');
    return [ratio('catalog.vsMdast', samples, ['mdast', 'reading'])];
  },
  scenarios: [
    {
      name: 'catalog',
      run() {
        const read = SIDES['reading a catalog']();
        for (let time = 0; time < 300; time += 1) read();
        return Promise.resolve();
      },
    },
  ],
};
