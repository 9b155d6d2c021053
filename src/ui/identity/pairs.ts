import { addTo } from '../../model/basics/value-at';

/**
 * Matches the things of a list with those of the previous list, by their titles. Between the unchanged ends, a single
 * thing in place of a single thing is the same one with a new title: somebody is typing in it.
 *
 * @returns for each thing its index in the old list, or -1 if it is new; null if all titles stayed in place
 */
export function pairsOf(titles: readonly string[], before: readonly string[]): readonly number[] | null {
  const most = Math.min(titles.length, before.length);
  let start = 0;
  while (start < most && titles[start] === before[start]) start += 1;
  if (start === titles.length && start === before.length) return null;
  let end = 0;
  while (end < most - start && titles.at(-1 - end) === before.at(-1 - end)) end += 1;

  const moved = before.length - titles.length;
  const found = new TitlePlaces(before.slice(start, before.length - end));
  return titles.map((title, at) => {
    if (at < start) return at;
    if (at >= titles.length - end) return at + moved;
    const isOnly = titles.length - end - start === 1 && before.length - end - start === 1;
    const place = isOnly ? 0 : found.take(title);
    return place < 0 ? -1 : start + place;
  });
}

/** Where each title is; repeated titles from first to last. */
class TitlePlaces {
  readonly #places = new Map<string, number[]>();

  constructor(titles: readonly string[]) {
    titles.forEach((title, at) => addTo(this.#places, title, at));
  }

  /** -1 when there is none left. */
  take(title: string): number {
    return this.#places.get(title)?.shift() ?? -1;
  }
}
