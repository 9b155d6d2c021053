// @vitest-environment happy-dom
import type { TFile } from 'obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookThrough } from '../../../src/obsidian/reading/look-through';
import { frameScheduler } from '../../../src/obsidian/frame-scheduler';

const FILES = Array.from({ length: 10_000 }, (_, nth) => ({ path: `${nth}.md` }) as TFile);

/** In milliseconds. Looking at a file takes a tenth of one. */
let clock = 0;
/** When the app had its turn. */
let turns: number[] = [];

beforeEach(() => {
  [clock, turns] = [0, []];
  vi.spyOn(frameScheduler, 'now').mockImplementation(() => clock);
  vi.spyOn(frameScheduler, 'soon').mockImplementation((run) => {
    turns.push(clock);
    queueMicrotask(run);
    return () => undefined;
  });
});

afterEach(() => vi.restoreAllMocks());

const isThird = ({ path }: TFile) => {
  clock += 0.1;
  return Number.parseInt(path) % 3 === 0;
};

it('all files that count are found, in slices between which the app has its turn', async () => {
  const found = await lookThrough(FILES, isThird, new AbortController().signal);
  expect(found).toEqual(FILES.filter((_, nth) => nth % 3 === 0));
  const slices = turns.map((turn, nth) => turn - (turns[nth - 1] ?? 0));
  expect(Math.max(...slices)).toBeLessThan(14);
  expect(Math.min(...slices)).toBeGreaterThanOrEqual(7);
});

it('the search ends in the turn after it is given up', async () => {
  const given = new AbortController();
  const looking = lookThrough(FILES, isThird, given.signal);
  given.abort();
  await looking;
  expect(turns).toHaveLength(1);
});
