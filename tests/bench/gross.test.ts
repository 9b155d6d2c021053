import { describe, expect, it, vi } from 'vitest';
import { catalogNote } from '../../bench/generated/catalog';
import { roadmapNote } from '../../bench/generated/roadmap';
import { inTurn, median } from '../../bench/measure';
import { scanLinesAndCells } from '../../bench/rivals/bare-scan';
import { parseWithMdast } from '../../bench/rivals/mdast';
import { readCatalog } from '../../src/readers/catalog/read-catalog';
import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { headerNames } from '../../src/settings/header-names';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';

/*
 * The short form of the benchmark. Whatever makes a part several times slower fails here, on any machine: by counted work,
 * and by ratios of processor time within one run, with much more room than `npm run bench` leaves. No seconds.
 */

vi.mock('../../src/markdown/inline/read-cell', { spy: true });
const { readCell } = vi.mocked(await import('../../src/markdown/inline/read-cell'));

const ROWS = 200;
const NOTE = roadmapNote(ROWS);
const headers = headerNames(DEFAULT_SETTINGS);

describe('counted work', () => {
  it('makes no object of what a cell contains', () => {
    readCell.mockClear();
    readRoadmap(NOTE, headers);
    expect(readCell).not.toHaveBeenCalled();
  });
});

/** The median of a few ratios of processor time, the two sides in turn. */
function ratio(left: () => unknown, right: () => unknown): number {
  const times = inTurn(left, right, 3, 5);
  return median(times.left.map((time, run) => time / (times.right[run] ?? NaN)));
}

describe('ratios', () => {
  const read = (text: string) => () => readRoadmap(text, headers);

  it('reads a roadmap in a fraction of the time that mdast takes', () => {
    expect(ratio(() => parseWithMdast(NOTE), read(NOTE))).toBeGreaterThanOrEqual(4);
  });

  it('reads a roadmap in a small multiple of the time of a bare scan', () => {
    expect(ratio(read(NOTE), () => scanLinesAndCells(NOTE))).toBeLessThanOrEqual(60);
  });

  it('reads ten times the rows in not much more than ten times the time', () => {
    expect(ratio(read(roadmapNote(ROWS * 10)), read(NOTE))).toBeLessThanOrEqual(25);
  });

  it('reads a catalog in a fraction of the time that mdast takes', () => {
    const text = catalogNote();
    expect(
      ratio(
        () => parseWithMdast(text),
        () => readCatalog(text),
      ),
    ).toBeGreaterThanOrEqual(8);
  });
});
