import { listed } from '../../model/words/listed';
import { sameElements } from '../../model/collections/same-elements';
import { withoutEnding } from '../../model/note-name';
import { problemAt, type Problem } from '../../model/problem';
import type { BoxId } from '../../model/roadmap';

const NAMED_AT_MOST = 3;

/** As many notes as a message needs to know: its own, those that it names, and one more if there are others. */
const NEEDED = NAMED_AT_MOST + 2;

/**
 * The box ids that several roadmap notes have: one of the notes is a probable copy. Followed from change to change, since
 * a vault has many ids, few of which are shared.
 */
export class SharedIds {
  readonly #boxIds = new Map<string, readonly BoxId[]>();
  /** The notes that have each id, in any order. */
  readonly #holders = new Map<string, readonly string[]>();
  /** The first notes of each id that several have, by their paths in order. */
  readonly #shared = new Map<string, readonly string[]>();

  /**
   * Takes in which ids some notes have now; empty ids are ignored.
   *
   * @returns the notes of which `problemOf` may have changed
   */
  update(notes: ReadonlyMap<string, readonly BoxId[]>): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [path, boxIds] of notes) {
      const before = this.#boxIds.get(path) ?? [];
      if (boxIds.length > 0) this.#boxIds.set(path, boxIds);
      else this.#boxIds.delete(path);
      if (sameElements(before, boxIds, (a, b) => a.id === b.id)) continue;
      this.#release(before, path, changed);
      this.#hold(boxIds, path, changed);
    }
    const concerned = new Set(notes.keys());
    for (const id of changed) for (const path of this.#share(id)) concerned.add(path);
    return concerned;
  }

  /** The problem of a note with ids that other notes have too, at the first of them. */
  problemOf(path: string): Problem | null {
    const shared = (this.#boxIds.get(path) ?? []).filter(({ id }) => this.#shared.has(id));
    const [first] = shared;
    if (!first) return null;
    const ids = new Set(shared.map(({ id }) => id));
    const others = new Set([...ids].flatMap((id) => this.#shared.get(id) ?? []));
    others.delete(path);
    return problemAt('shared-ids', first.line, messageOf(ids.size, [...others].sort()));
  }

  #release(boxIds: readonly BoxId[], path: string, changed: Set<string>): void {
    for (const { id } of boxIds) {
      const rest = this.#holders.get(id)?.filter((holder) => holder !== path) ?? [];
      if (rest.length > 0) this.#holders.set(id, rest);
      else this.#holders.delete(id);
      changed.add(id);
    }
  }

  #hold(boxIds: readonly BoxId[], path: string, changed: Set<string>): void {
    // Most ids have one holder, and all such ids of a note share one list.
    const alone = [path];
    for (const { id } of boxIds) {
      const others = this.#holders.get(id);
      if (id === '' || others?.at(-1) === path) continue;
      this.#holders.set(id, others ? [...others, path] : alone);
      changed.add(id);
    }
  }

  /** @returns the notes of which the problem may have changed, besides those that were given other ids */
  #share(id: string): readonly string[] {
    const holders = this.#holders.get(id) ?? [];
    const first = holders.length > 1 ? [...holders].sort().slice(0, NEEDED) : [];
    // If many notes were made from one template, most of them are in no message.
    if (sameElements(this.#shared.get(id) ?? [], first)) return [];
    if (first.length > 0) this.#shared.set(id, first);
    else this.#shared.delete(id);
    return holders;
  }
}

function messageOf(count: number, others: readonly string[]): string {
  const ids = count === 1 ? 'A checkbox id is' : `${count} checkbox ids are`;
  const named = others.slice(0, NAMED_AT_MOST).map((path) => `“${withoutEnding(path)}”`);
  const names = listed(others.length > NAMED_AT_MOST ? [...named, 'other notes'] : named);
  return `${ids} also in ${names}, so one of the notes is probably a copy. Remove the tag from a copy that should not count, or let Repair give this note new ids.`;
}
