import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { headerNames } from '../../src/settings/header-names';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { roadmapNote } from '../generated/roadmap';
import type { Group } from '../group';
import { inTurn, milliseconds, median, ratio, single } from '../measure';
import { scanLinesAndCells } from '../rivals/bare-scan';
import { parseWithLezer } from '../rivals/lezer';
import { parseWithMarked } from '../rivals/marked';
import { parseWithMdast } from '../rivals/mdast';

const headers = headerNames(DEFAULT_SETTINGS);

/** With a parser of cells that remembers nothing yet, as for a note that is seen for the first time. */
function readAnew(text: string) {
  return readRoadmap(text, headers);
}

/** Reading whole roadmap notes for the first time. */
export const readGroup: Group = {
  keys: ['read.vsScanner', 'read.vsMdast', 'read.vsLezer', 'read.vsMarked', 'read.exponent'],
  measure() {
    const [small, big] = [roadmapNote(1000), roadmapNote(10_000)];
    const read = (text: string) => () => readAnew(text);
    const growth = inTurn(read(big), read(small));
    const exponents = growth.left.map((time, run) => Math.log10(time / (growth.right[run] ?? NaN)));
    return Promise.resolve([
      ratio(
        'read.vsScanner',
        inTurn(read(big), () => scanLinesAndCells(big)),
        ['reading', 'scan'],
      ),
      ratio(
        'read.vsMdast',
        inTurn(() => parseWithMdast(small), read(small)),
        ['mdast', 'reading'],
      ),
      ratio(
        'read.vsLezer',
        inTurn(() => parseWithLezer(small), read(small)),
        ['lezer', 'reading'],
      ),
      ratio(
        'read.vsMarked',
        inTurn(() => parseWithMarked(small), read(small)),
        ['marked', 'reading'],
      ),
      single(
        'read.exponent',
        exponents,
        `10,000 rows ${milliseconds(median(growth.left))}, 1,000 rows ${milliseconds(median(growth.right))}`,
      ),
    ]);
  },
  scenarios: [
    {
      name: 'read',
      run() {
        const text = roadmapNote(10_000);
        for (let time = 0; time < 10; time += 1) readAnew(text);
        return Promise.resolve();
      },
    },
  ],
};
