import type { FigureKey, Measured } from './figures';
import { collectYoungGarbage } from './garbage';

/** Runs of each side that count. Odd, so that a median is one of them. */
export const RUNS = 15;
/** Milliseconds: a run that is shorter is repeated within one sample, since clocks and collections are coarse. */
const SAMPLE_MS = 30;
/**
 * The warm-up of each side, in multiples of a sample's time, so that the code is fully compiled: in its first hundred
 * calls, the reader of catalogs takes two to four times as long. mdast, with the most code, gets as long as all others.
 */
const WARM_UP_SAMPLES = 60;

export interface Samples {
  /** Milliseconds of CPU time for one execution, run by run. */
  readonly left: number[];
  readonly right: number[];
}

/** Times two sides in turn in this process, for a short look. Figures come from sides apart (see side-process.ts). */
export function inTurn(left: () => unknown, right: () => unknown, runs: number, sampleMs: number): Samples {
  const sides = [sampler(left, sampleMs), sampler(right, sampleMs)] as const;
  const samples: Samples = { left: [], right: [] };
  for (let run = 0; run < runs; run += 1) {
    samples.left.push(sides[0]());
    samples.right.push(sides[1]());
  }
  return samples;
}

/**
 * Warms something up and returns what takes a sample of it: milliseconds of CPU time for one execution, which is
 * repeated often enough to be measured. This is the time of this process, including its collector and compilers: on a
 * shared machine, elapsed time would include the neighbours.
 */
export function sampler(execute: () => unknown, sampleMs = SAMPLE_MS): () => number {
  for (let elapsed = 0; elapsed < WARM_UP_SAMPLES * sampleMs;) elapsed += cpuOf(execute, 1);
  let times = 1;
  for (let elapsed = cpuOf(execute, times); elapsed < sampleMs; elapsed = cpuOf(execute, times)) {
    times = Math.max(times + 1, Math.ceil((times * sampleMs) / Math.max(elapsed, 1)));
  }
  return () => {
    // What was made before is neither counted nor kept.
    keep(null);
    collectYoungGarbage();
    return cpuOf(execute, times) / times;
  };
}

function cpuOf(execute: () => unknown, times: number): number {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) keep(execute());
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds of CPU time that something takes once, without collecting what was made before it. */
export async function cpuTime(execute: () => unknown): Promise<number> {
  collectYoungGarbage();
  const start = process.cpuUsage();
  await execute();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

let kept: unknown;
/** So that no compiler removes an unused result. */
function keep(result: unknown): void {
  kept = result;
  if (kept === keep) throw new Error('unreachable');
}

/** The figure `left ÷ right`: the median of the ratios, pair by pair. */
export function ratio(
  key: FigureKey,
  { left, right }: Samples,
  names: readonly [left: string, right: string],
): Measured {
  const ratios = left.map((time, run) => time / (right[run] ?? NaN));
  const detail = `${names[0]} ${milliseconds(median(left))}, ${names[1]} ${milliseconds(median(right))}`;
  return { key, value: median(ratios), spread: middleHalf(ratios), detail };
}

/** A figure that is the median of values of its own. */
export function single(key: FigureKey, values: readonly number[], detail: string): Measured {
  return { key, value: median(values), spread: middleHalf(values), detail };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function middleHalf(values: readonly number[]): readonly [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}

/** The nearest rank; NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function milliseconds(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
}
