import { withoutEnding } from '../../model/note-name';
import { repairableAt, type Problem } from '../../model/problem';
import type { BoxId } from '../../model/roadmap';

const NAMED_AT_MOST = 3;

/** A message takes this many of an id's notes: its own, those it names, and one more. */
const TOLD = NAMED_AT_MOST + 2;

/** The first notes that have each box id, by their paths in order. */
export type IdHolders = ReadonlyMap<string, readonly string[]>;

/** @param boxIds of each note; empty ids are ignored */
export function holdersOf(boxIds: ReadonlyMap<string, readonly BoxId[]>): IdHolders {
  const holders = new Map<string, readonly string[]>();
  for (const path of [...boxIds.keys()].sort()) {
    // Most ids have one holder, and all such ids of a note share one list.
    const alone = [path];
    for (const { id } of boxIds.get(path) ?? []) {
      const before = holders.get(id);
      if (!before) holders.set(id, alone);
      else if (before.length < TOLD && before.at(-1) !== path) holders.set(id, [...before, path]);
    }
  }
  holders.delete('');
  return holders;
}

/** The problem of a note with ids that other notes have too, at the first of them: one of the notes is a probable copy. */
export function sharedIdsProblem(path: string, boxIds: readonly BoxId[], holders: IdHolders): Problem | null {
  const shared = boxIds.filter(({ id }) => (holders.get(id)?.length ?? 0) > 1);
  const [first] = shared;
  if (!first) return null;
  const ids = new Set(shared.map(({ id }) => id));
  const others = new Set([...ids].flatMap((id) => holders.get(id) ?? []));
  others.delete(path);
  return repairableAt('shared-ids', first.line, messageOf(ids.size, [...others].sort()));
}

function messageOf(count: number, others: readonly string[]): string {
  const ids = count === 1 ? 'A checkbox id is' : `${count} checkbox ids are`;
  const named = others.slice(0, NAMED_AT_MOST).map((path) => `“${withoutEnding(path)}”`);
  const names = others.length > NAMED_AT_MOST ? `${named.join(', ')} and other notes` : named.join(' and ');
  return `${ids} also in ${names}, so one of the notes is probably a copy. Remove the tag from a copy that should not count. Repair gives the boxes of this note new ids.`;
}
