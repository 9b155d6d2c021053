import { sameElements } from '../../model/basics/same-elements';
import { valueAt } from '../../model/basics/value-at';
import { withoutEnding } from '../../model/note-name';
import { repairableAt, type Problem } from '../../model/problem';
import type { BoxId } from '../../model/roadmap';

const NAMED_AT_MOST = 3;

/**
 * This many of an id's holders, in the order of their paths, decide each one's message: itself, those it names, and one
 * more.
 */
const TOLD = NAMED_AT_MOST + 2;

/**
 * Which roadmap notes have a box id, so that a note and its probable copy can each be reported. Notes made from one
 * template may share their ids by the thousand, so no note looks at all the others.
 */
export class BoxIdHolders {
  /** The paths of the notes that have each id, sorted. */
  readonly #holders = new Map<string, readonly string[]>();
  /** The ids of each note, as they were given. */
  readonly #ids = new Map<string, readonly BoxId[]>();
  /** The ids of each note that other notes have too. */
  readonly #shared = new Map<string, Set<string>>();

  /**
   * Sets which ids a note has; empty ids are ignored.
   *
   * @returns the other notes for which `problemOf` may have changed
   */
  set(path: string, boxIds: readonly BoxId[]): ReadonlySet<string> {
    const neighbours = new Set<string>();
    const known = this.#ids.get(path) ?? [];
    if (haveSameIds(known, boxIds)) {
      // No other note is affected; only the lines may differ.
      if (boxIds.length > 0) this.#ids.set(path, boxIds);
      return neighbours;
    }
    const before = idsOf(known);
    const now = idsOf(boxIds);
    // Most ids have one holder, and all such ids of a note share one list.
    const alone = [path];
    for (const id of before) if (!now.has(id)) this.#release(id, path, neighbours);
    for (const id of now) if (!before.has(id)) this.#hold(id, alone, path, neighbours);
    if (now.size > 0) this.#ids.set(path, boxIds);
    else this.#ids.delete(path);
    neighbours.delete(path);
    return neighbours;
  }

  /** The problem `shared-ids` of a note, at the line of the first such id. */
  problemOf(path: string): Problem | null {
    const shared = this.#shared.get(path);
    if (!shared) return null;
    const others = new Set<string>();
    for (const id of shared) for (const holder of this.#holders.get(id)?.slice(0, TOLD) ?? []) others.add(holder);
    others.delete(path);
    const line = this.#ids.get(path)?.find(({ id }) => shared.has(id))?.line ?? 1;
    return repairableAt('shared-ids', line, messageOf(shared.size, [...others].sort()));
  }

  #hold(id: string, alone: readonly string[], path: string, neighbours: Set<string>): void {
    const before = this.#holders.get(id);
    if (!before) {
      this.#holders.set(id, alone);
      return;
    }
    const place = placeIn(before, path);
    const holders = [...before.slice(0, place), path, ...before.slice(place)];
    this.#holders.set(id, holders);
    this.#share(id, path);
    // It had one holder before, so that note did not share it yet.
    for (const first of before.length === 1 ? before : []) this.#share(id, first);
    if (place < TOLD) for (const holder of holders) neighbours.add(holder);
  }

  #release(id: string, path: string, neighbours: Set<string>): void {
    const before = this.#holders.get(id) ?? [];
    const place = placeIn(before, path);
    const holders = before.filter((_, at) => at !== place);
    this.#unshare(id, path);
    for (const last of holders.length === 1 ? holders : []) this.#unshare(id, last);
    if (place < TOLD) for (const holder of holders) neighbours.add(holder);
    if (holders.length === 0) this.#holders.delete(id);
    else this.#holders.set(id, holders);
  }

  #share(id: string, path: string): void {
    valueAt(this.#shared, path, () => new Set()).add(id);
  }

  #unshare(id: string, path: string): void {
    const shared = this.#shared.get(path);
    if (shared?.delete(id) && shared.size === 0) this.#shared.delete(path);
  }
}

/** The usual case after a change, so most notes cost no more than this check. */
function haveSameIds(a: readonly BoxId[], b: readonly BoxId[]): boolean {
  return sameElements(a, b, (one, other) => one.id === other.id);
}

/** Where a path is, or would be, among sorted ones. */
function placeIn(sorted: readonly string[], path: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < path) from = middle + 1;
    else to = middle;
  }
  return from;
}

function idsOf(boxIds: readonly BoxId[]): ReadonlySet<string> {
  const ids = new Set(boxIds.map(({ id }) => id));
  ids.delete('');
  return ids;
}

function messageOf(count: number, others: readonly string[]): string {
  const ids = count === 1 ? 'A checkbox id is' : `${count} checkbox ids are`;
  const named = others.slice(0, NAMED_AT_MOST).map((path) => `“${withoutEnding(path)}”`);
  const names = others.length > NAMED_AT_MOST ? `${named.join(', ')} and other notes` : named.join(' and ');
  return `${ids} also in ${names}, so one of the notes is probably a copy. Remove the tag from a copy that should not count. Repair gives the boxes of this note new ids.`;
}
