import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexSnapshot } from '../../../src/index/snapshot';
import type { PieceTies } from '../../../src/index/ties/ties';
import type { Piece } from '../../../src/model/piece';
import { history, tiedHistory, World } from './index-history';
import { type Language, lineLanguage, tableLanguage } from './index-languages';
import { createIndex, Player, settle } from './index-player';

/*
 * The law of the index: after any events, in any order, with reading cut into slices anywhere, it equals one built from
 * scratch out of the notes as they are in the end.
 */

function buildFromScratch({ notes, reader, links, dismissed }: World, language: Language): IndexSnapshot {
  const given = createIndex(language, links);
  given.index.readWith(given.readers[reader]!);
  given.index.tieWith({ aliases: '', dismissed });
  for (const [path, { signs, text, reason }] of notes) {
    if (text !== null) given.index.put({ path, ...signs, text: given.write(text) });
    if (reason !== null) given.index.fail({ path, ...signs }, reason);
  }
  return settle(given);
}

describe.each([
  { language: lineLanguage, runs: 1500 },
  { language: tableLanguage, runs: 300 },
])('after any history of $language.name', ({ language, runs }) => {
  it('the index equals one built from scratch', () => {
    fc.assert(
      fc.property(history, (events) => {
        const player = new Player(language);
        const world = new World();
        for (const event of events) {
          player.play(event);
          world.take(event);
        }
        expect(notesOf(player.settle())).toEqual(notesOf(buildFromScratch(world, language)));
        expect(player.index.unfinished).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  it('change events have named what changed, and nothing else, and counted the revisions', () => {
    fc.assert(
      fc.property(history, (events) => {
        const player = new Player(language);
        let before = player.index.snapshot;
        player.index.onChange(({ paths, revision }) => {
          const after = player.index.snapshot;
          expect(paths).toEqual(differences(before, after));
          expect([revision, after.revision]).toEqual([before.revision + 1, before.revision + 1]);
          before = after;
        });
        for (const event of events) {
          player.play(event);
          expect(player.index.snapshot).toBe(before);
        }
        expect(player.settle()).toBe(before);
      }),
      { numRuns: runs / 3 },
    );
  });
});

it.each([
  { name: 'any notes', events: history, runs: 50 },
  { name: 'notes that are tied', events: tiedHistory, runs: 50 },
])('after any history of $name all pieces are tied as in an index built from scratch', ({ events, runs }) => {
  fc.assert(
    fc.property(events, (happening) => {
      const player = new Player(lineLanguage);
      const world = new World();
      for (const event of happening) {
        player.play(event);
        world.take(event);
        if (event.type === 'ask') tiesOf(player.index.snapshot);
      }
      expect(tiesOf(player.settle())).toEqual(tiesOf(buildFromScratch(world, lineLanguage)));
    }),
    { numRuns: runs },
  );
});

function notesOf({ roadmaps, catalogs, studyPlans, systemsNotes, projectNotes }: IndexSnapshot) {
  return { roadmaps, catalogs, studyPlans, systemsNotes, projectNotes };
}

function tiesOf({ roadmaps, ties }: IndexSnapshot) {
  const pieces = roadmaps.flatMap(({ path, objectives }) =>
    objectives.flatMap(({ line, projects }): Piece[] => [
      { path, line, kind: 'objective' },
      ...projects.map((project) => ({ path, line: project.line, kind: 'project' as const })),
    ]),
  );
  const each = pieces.map((piece): PieceTies => ({ ...ties.of(piece) }));
  return { each, all: ties.capstoneLinks(), linked: ties.linkedCapstones() };
}

/** Paths of the notes whose items are not identical in both. */
function differences(before: IndexSnapshot, after: IndexSnapshot): string[] {
  const paths = Object.keys(notesOf(before)).flatMap((list) => {
    const [old, now] = [before, after].map((snapshot) => byPath(snapshot[list as keyof ReturnType<typeof notesOf>]));
    const known = [...new Set([...old!.keys(), ...now!.keys()])];
    return known.filter((path) => !isSame(old!.get(path) ?? [], now!.get(path) ?? []));
  });
  return [...new Set(paths)].sort();
}

function byPath(items: readonly { readonly path: string }[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const item of items) found.set(item.path, [...(found.get(item.path) ?? []), item]);
  return found;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
