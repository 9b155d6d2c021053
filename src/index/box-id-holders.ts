import type { Problem } from '../model/problem';
import type { RoadmapReading } from '../model/roadmap';

const NAMED_AT_MOST = 3;

/** Which roadmap notes have a box id, so that a note and its likely copy can be told of each other. */
export class BoxIdHolders {
  private readonly holders = new Map<string, Set<string>>();
  /** For each note its ids, each with the line where it stands first. */
  private readonly firstLines = new Map<string, ReadonlyMap<string, number>>();

  /**
   * Sets which ids a note has; empty ids count for nothing.
   *
   * @returns the other notes that had, or now have, one of them
   */
  set(path: string, boxIds: RoadmapReading['boxIds']): ReadonlySet<string> {
    const neighbours = new Set<string>();
    for (const id of this.idsOf(path)) this.release(id, path, neighbours);
    const lines = firstLinesOf(boxIds);
    for (const id of lines.keys()) this.hold(id, path, neighbours);
    if (lines.size > 0) this.firstLines.set(path, lines);
    else this.firstLines.delete(path);
    neighbours.delete(path);
    return neighbours;
  }

  /** The problem `shared-ids` of a note, at the line of the first such id. */
  problemOf(path: string): Problem | null {
    const others = new Set<string>();
    let line = Infinity;
    let count = 0;
    for (const [id, firstLine] of this.firstLines.get(path) ?? []) {
      const holders = this.holders.get(id);
      if (!holders || holders.size < 2) continue;
      count += 1;
      line = Math.min(line, firstLine);
      for (const holder of holders) others.add(holder);
    }
    others.delete(path);
    return count > 0
      ? { code: 'shared-ids', line, message: messageOf(count, [...others].sort()), repairable: false }
      : null;
  }

  private idsOf(path: string): Iterable<string> {
    return this.firstLines.get(path)?.keys() ?? [];
  }

  private hold(id: string, path: string, neighbours: Set<string>): void {
    const holders = this.holders.get(id) ?? new Set();
    for (const holder of holders) neighbours.add(holder);
    this.holders.set(id, holders.add(path));
  }

  private release(id: string, path: string, neighbours: Set<string>): void {
    const holders = this.holders.get(id);
    holders?.delete(path);
    for (const holder of holders ?? []) neighbours.add(holder);
    if (holders?.size === 0) this.holders.delete(id);
  }
}

function firstLinesOf(boxIds: RoadmapReading['boxIds']): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { id, line } of boxIds) if (id !== '' && !lines.has(id)) lines.set(id, line);
  return lines;
}

function messageOf(count: number, others: readonly string[]): string {
  const ids = count === 1 ? 'A checkbox id is' : `${count} checkbox ids are`;
  const more = others.length - NAMED_AT_MOST;
  const named = others.slice(0, NAMED_AT_MOST).map((path) => `“${path}”`);
  const names = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(' and ');
  return `${ids} also in ${names}, so this is likely a copy. Give the boxes of one of the notes new ids.`;
}
