import type { IndexKind } from '../../src/index/note-readers';
import type { IndexChange } from '../../src/index/snapshot';
import { VaultIndex } from '../../src/index/vault-index';
import type { NoteLookup } from '../../src/linking/written-links';
import type { Problem } from '../../src/model/problem';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { lineReaders } from './line-readers';
import { ManualScheduler } from './manual-scheduler';

/** For an index of notes without links. */
export const NOWHERE: NoteLookup = { has: () => false, resolveNote: () => null, capstoneProperty: () => [] };

/** An index on a manual clock, with all its events recorded. */
export function createManualIndex(lookup = NOWHERE) {
  const scheduler = new ManualScheduler();
  const errors: unknown[] = [];
  const changes: IndexChange[] = [];
  const readers = lineReaders(scheduler);
  const onError = (error: unknown) => errors.push(error);
  const index = new VaultIndex({ readers, scheduler, lookup, settings: DEFAULT_SETTINGS, onError });
  index.onChange((change) => changes.push(change));
  const putAs = (kinds: readonly IndexKind[], path: string, ...lines: string[]) =>
    index.put({ path, kinds, text: lines.join('\n') });
  return {
    index,
    scheduler,
    errors,
    changes,
    readers,
    putAs,
    put: (path: string, ...lines: string[]) => putAs(['roadmap'], path, ...lines),
    /** Found only by its name. */
    putByName: (kind: IndexKind, path: string, ...lines: string[]) =>
      index.put({ path, kinds: [kind], byNameAlone: [kind], text: lines.join('\n') }),
    /** Runs turns until everything is read, then a frame. */
    settle: () => {
      while (scheduler.hasTurns) scheduler.runTurn();
      scheduler.runFrame();
    },
    paths: () => index.snapshot.roadmaps.map(({ path }) => path),
    titles: (path: string) => roadmapAt(index, path)?.objectives.map(({ title }) => title),
    problems: (path: string): readonly Problem[] => roadmapAt(index, path)?.problems ?? [],
    codes: (path: string) => roadmapAt(index, path)?.problems.map(({ code }) => code),
  };
}

export function roadmapAt(index: VaultIndex, path: string) {
  return index.snapshot.roadmaps.find((roadmap) => roadmap.path === path);
}
