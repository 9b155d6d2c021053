/** Any empty list: all of them can be the same. */
export const NONE: readonly never[] = [];

/**
 * The same list in as little memory as possible: one that grew by pushing has spare room for sixteen more. A note
 * has thousands of lists with none, one or two elements.
 */
export function compact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** Adds to a list that is null while empty: for lists that mostly stay empty or have one element. */
export function grown<T>(list: T[] | null, item: T): T[] {
  if (!list) return [item];
  list.push(item);
  return list;
}

/** The grown list, in as little memory as possible. */
export function settled<T>(list: readonly T[] | null): readonly T[] {
  if (!list) return NONE;
  return list.length === 1 ? list : list.slice();
}

/** The concatenation of two lists; if one is empty, as is usual, the other itself. */
export function followedBy<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : first.concat(second);
}
