import { readCatalog } from '../../src/readers/catalog/read-catalog';
import { catalogNote } from '../generated/catalog';
import type { Group } from '../group';
import { inTurn, ratio } from '../measure';
import { parseWithMdast } from '../rivals/mdast';

/** Reading a capstone catalog as it was copied from a web page. */
export const catalogGroup: Group = {
  keys: ['catalog.vsMdast'],
  measure() {
    const text = catalogNote();
    const samples = inTurn(
      () => parseWithMdast(text),
      () => readCatalog(text),
    );
    return Promise.resolve([ratio('catalog.vsMdast', samples, ['mdast', 'reading'])]);
  },
  scenarios: [
    {
      name: 'catalog',
      run() {
        const text = catalogNote();
        for (let time = 0; time < 300; time += 1) readCatalog(text);
        return Promise.resolve();
      },
    },
  ],
};
