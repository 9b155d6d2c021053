import { EMPTY_SNAPSHOT, type IndexSnapshot } from '../../src/index/snapshot';

/** A snapshot of a ready index that knows only the given parts. */
export function snapshotWith(parts: Partial<IndexSnapshot>): IndexSnapshot {
  return { ...EMPTY_SNAPSHOT, revision: 1, ready: true, ...parts };
}
