import type { TFile } from 'obsidian';
import { frameScheduler } from '../frame-scheduler';

/** The longest that the app is blocked. */
const SLICE_MS = 7;
/** Notes between two checks of the clock, which is not free compared with looking at a note. */
const LOOKED_AT_ONCE = 64;

/**
 * The files that count, searched for in slices: there may be 100,000, and the app is about to be used. The signal ends
 * the search early.
 */
export async function lookThrough(
  files: readonly TFile[],
  counts: (file: TFile) => boolean,
  signal: AbortSignal,
): Promise<TFile[]> {
  const found: TFile[] = [];
  let end = frameScheduler.now() + SLICE_MS;
  let looked = 0;
  for (const file of files) {
    if (counts(file)) found.push(file);
    if (++looked % LOOKED_AT_ONCE !== 0 || frameScheduler.now() < end) continue;
    await new Promise<void>((resolve) => frameScheduler.soon(resolve));
    if (signal.aborted) break;
    end = frameScheduler.now() + SLICE_MS;
  }
  return found;
}
