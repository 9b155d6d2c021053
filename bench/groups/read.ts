import type { Group } from '../group';
import { median, milliseconds, ratio, single } from '../measure';
import { inTurnApart } from '../side-process';
import { SIDES } from '../sides';

/** Reading whole roadmap notes for the first time. */
export const readGroup: Group = {
  keys: ['read.vsScanner', 'read.vsMdast', 'read.vsLezer', 'read.vsMarked', 'read.exponent'],
  async measure(checkout) {
    const scan = await inTurnApart(checkout, 'reading a long roadmap', 'scanning a long roadmap');
    const mdast = await inTurnApart(checkout, 'a roadmap through mdast', 'reading a roadmap');
    const lezer = await inTurnApart(checkout, 'a roadmap through lezer', 'reading a roadmap');
    const marked = await inTurnApart(checkout, 'a roadmap through marked', 'reading a roadmap');
    const growth = await inTurnApart(checkout, 'reading a long roadmap', 'reading a roadmap');
    const exponents = growth.left.map((time, run) => Math.log10(time / (growth.right[run] ?? NaN)));
    return [
      ratio('read.vsScanner', scan, ['reading', 'scan']),
      ratio('read.vsMdast', mdast, ['mdast', 'reading']),
      ratio('read.vsLezer', lezer, ['lezer', 'reading']),
      ratio('read.vsMarked', marked, ['marked', 'reading']),
      single(
        'read.exponent',
        exponents,
        `10,000 rows ${milliseconds(median(growth.left))}, 1,000 rows ${milliseconds(median(growth.right))}`,
      ),
    ];
  },
  scenarios: [
    {
      name: 'read',
      run() {
        const read = SIDES['reading a long roadmap']();
        for (let time = 0; time < 10; time += 1) read();
        return Promise.resolve();
      },
    },
  ],
};
