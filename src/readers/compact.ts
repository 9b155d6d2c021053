const NONE: readonly never[] = [];

/**
 * The same list in no more memory than it takes: what grew by pushing holds room for sixteen more, and all empty
 * lists can be one. A note has thousands of lists of none, one or two.
 */
export function compact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** Adds to a list that is null while it is empty: for such lists as mostly stay so, or have but one. */
export function grown<T>(list: T[] | null, item: T): T[] {
  if (!list) return [item];
  list.push(item);
  return list;
}

/** The list that has grown, in no more memory than it takes. */
export function settled<T>(list: readonly T[] | null): readonly T[] {
  if (!list) return NONE;
  return list.length === 1 ? list : list.slice();
}

/** One list and then the other; where one is empty, as mostly, the other itself. */
export function followedBy<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : first.concat(second);
}
