import { addTo } from '../../model/collections/value-at';

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
  // Where each title was; repeated titles from first to last.
  const places = new Map<string, number[]>();
  before.slice(start, before.length - end).forEach((title, at) => addTo(places, title, start + at));
  return titles.map((title, at) => {
    if (at < start) return at;
    if (at >= titles.length - end) return at + moved;
    const isOnly = titles.length - end - start === 1 && before.length - end - start === 1;
    return isOnly ? start : (places.get(title)?.shift() ?? -1);
  });
}
