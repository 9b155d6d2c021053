import type { TFile } from 'obsidian';
import { frameScheduler } from './frame-scheduler';

/** The app is not kept from anything else for longer. */
const SLICE_MS = 7;
/** Notes between two looks at the clock, each of which takes a part of what looking at a note does. */
const LOOKED_AT_ONCE = 64;

/**
 * Those of the files that count, looked for in slices: there may be 100,000, and the app is about to be used. The signal
 * ends it before all were looked at.
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
