import { describe, expect, it, vi } from 'vitest';
import { FIGURE_KEYS, holds } from '../../bench/figures';
import { asJson, asTable } from '../../bench/report';
import { GROUPS, runBench } from '../../bench/run';

const CHECKOUT = { root: '', sideScript: '', bundlePage: () => Promise.reject(new Error('No page is asked for')) };
const MEASURED = [
  { key: 'read.vsScanner', value: 3.25, spread: [3, 3.5], detail: 'reading 10 ms, scan 3 ms' },
  { key: 'read.vsMdast', value: 39, spread: [38, 41], detail: '' },
] as const;

describe('a limit', () => {
  it.each([
    [4, { atMost: 4 }, true],
    [4.01, { atMost: 4 }, false],
    [40, { atLeast: 40 }, true],
    [39.9, { atLeast: 40 }, false],
    [NaN, { atMost: 4 }, false],
    [NaN, { atLeast: 40 }, false],
  ])('%d against %o: %s', (value, limit, verdict) => {
    expect(holds(value, limit)).toBe(verdict);
  });
});

describe('the report', () => {
  it('gives each figure by its key, with its limit and whether it holds', () => {
    expect(JSON.parse(asJson(MEASURED))).toMatchObject({
      'read.vsScanner': { value: 3.25, limit: { atMost: 4 }, holds: true },
      'read.vsMdast': { value: 39, limit: { atLeast: 40 }, holds: false },
    });
  });

  it('says the same as a table', () => {
    const [, scanner, mdast] = asTable(MEASURED).split('\n');
    expect(scanner).toMatch(/^read\.vsScanner +3\.25 +3–3\.5 +≤ 4 +holds /);
    expect(mdast).toMatch(/^read\.vsMdast +39 +38–41 +≥ 40 +MISSED /);
  });
});

describe('the groups', () => {
  it('measure each figure once', () => {
    expect(GROUPS.flatMap(({ keys }) => keys).sort()).toEqual([...FIGURE_KEYS].sort());
  });

  it.each([['--nonsense'], ['--only'], ['--only', 'no.such']])('refuse %s', async (...words) => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await runBench(words, CHECKOUT)).toBe(2);
    expect(complaint).toHaveBeenCalledWith(expect.stringMatching(/^Usage/));
    complaint.mockRestore();
  });
});
