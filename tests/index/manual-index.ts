import { VaultIndex } from '../../src/index/vault-index';
import type { IndexChange } from '../../src/index/snapshot';
import type { Problem } from '../../src/model/problem';
import { lineReader } from './line-reader';
import { ManualScheduler } from './manual-scheduler';

/** An index on a manual clock, with all that it tells written down. */
export function createManualIndex() {
  const scheduler = new ManualScheduler();
  const errors: unknown[] = [];
  const changes: IndexChange[] = [];
  const readers = { roadmap: lineReader(scheduler) };
  const index = new VaultIndex({ readers, scheduler, onError: (error) => errors.push(error) });
  index.onChange((change) => changes.push(change));
  return {
    ...{ index, scheduler, errors, changes, readers },
    put: (path: string, ...lines: string[]) => index.put({ path, kinds: ['roadmap'], text: lines.join('\n') }),
    /** Lets turns come until all is read, then a frame. */
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
