import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExpectedNote } from '../../src/index/expected-notes';
import type { NoteReaders } from '../../src/index/note-readers';
import type { IndexSnapshot } from '../../src/index/snapshot';
import { VaultIndex } from '../../src/index/vault-index';
import type { Roadmap } from '../../src/model/roadmap';
import { ManualScheduler } from '../index/manual-scheduler';
import { type Event, history, World } from './index-history';
import { type Language, lineLanguage, tableLanguage } from './index-languages';

/*
 * The law of the index: after any events, in any order, with reading cut into slices anywhere, it equals one built from
 * scratch out of the notes as they are in the end.
 */

function createIndex(language: Language) {
  const scheduler = new ManualScheduler();
  const read = language.reader(scheduler);
  const write = (lines: string) => language.write(lines);
  // The second reads the same text differently.
  const readers: NoteReaders[] = [{ roadmap: read }, { roadmap: (text) => read(text.replaceAll('Open', 'Ready')) }];
  const onError = (error: unknown) => {
    throw error;
  };
  const index = new VaultIndex({ readers: readers[0]!, scheduler, onError });
  return { index, scheduler, readers, write };
}

function settle({ index, scheduler }: { index: VaultIndex; scheduler: ManualScheduler }): IndexSnapshot {
  while (scheduler.hasTurns) scheduler.runTurn();
  scheduler.runFrame();
  return index.snapshot;
}

/** The index and what is needed to hand it events as the app does. */
class Player {
  private readonly reads: { note: ExpectedNote; text: string }[] = [];

  constructor(private readonly given: ReturnType<typeof createIndex>) {}

  play(event: Event): void {
    const { index, scheduler, readers, write } = this.given;
    if (event.type === 'put') index.put({ ...event, text: write(event.text) });
    if (event.type === 'fail') index.fail(event.path, event.kinds, event.reason);
    if (event.type === 'drop') index.drop(event.path);
    if (event.type === 'move') index.move(event.path, event.to);
    if (event.type === 'expect') this.reads.push({ note: index.expect(event.path), text: write(event.text) });
    if (event.type === 'arrive') this.arrive();
    if (event.type === 'readWith') index.readWith(readers[event.reader]!);
    if (event.type === 'pass') scheduler.pass(event.ms);
    if (event.type === 'turn') scheduler.runTurn();
    if (event.type === 'frame') scheduler.runFrame();
  }

  private arrive(): void {
    const read = this.reads.shift();
    if (read?.note.path != null) {
      this.given.index.put({ path: read.note.path, kinds: ['roadmap'], text: read.text });
    }
  }
}

function buildFromScratch({ notes, reader }: World, language: Language): readonly Roadmap[] {
  const given = createIndex(language);
  given.index.readWith(given.readers[reader]!);
  for (const [path, { kinds, text, reason }] of notes) {
    if (text !== null) given.index.put({ path, kinds, text: given.write(text) });
    if (reason !== null) given.index.fail(path, kinds, reason);
  }
  return settle(given).roadmaps;
}

describe.each([
  { language: lineLanguage, runs: 1500 },
  { language: tableLanguage, runs: 300 },
])('after any history of $language.name', ({ language, runs }) => {
  it('the index equals one built from scratch', () => {
    fc.assert(
      fc.property(history, (events) => {
        const given = createIndex(language);
        const player = new Player(given);
        const world = new World();
        for (const event of events) {
          player.play(event);
          world.take(event);
        }
        expect(settle(given).roadmaps).toEqual(buildFromScratch(world, language));
        expect(given.index.unfinished).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  it('change events have named what changed, and nothing else, and counted the revisions', () => {
    fc.assert(
      fc.property(history, (events) => {
        const given = createIndex(language);
        const player = new Player(given);
        let before = given.index.snapshot;
        given.index.onChange(({ paths, revision }) => {
          const after = given.index.snapshot;
          expect(paths).toEqual(differences(before, after));
          expect([revision, after.revision]).toEqual([before.revision + 1, before.revision + 1]);
          before = after;
        });
        for (const event of events) {
          player.play(event);
          expect(given.index.snapshot).toBe(before);
        }
        expect(settle(given)).toBe(before);
      }),
      { numRuns: runs / 3 },
    );
  });
});

/** Paths of the roadmaps that are not the very same in both. */
function differences(before: IndexSnapshot, after: IndexSnapshot): string[] {
  const old = new Map(before.roadmaps.map((roadmap) => [roadmap.path, roadmap]));
  const now = new Map(after.roadmaps.map((roadmap) => [roadmap.path, roadmap]));
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}
