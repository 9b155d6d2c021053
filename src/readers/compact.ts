const NONE: readonly never[] = [];

/**
 * The same list in no more memory than it takes: what grew by pushing holds room for sixteen more, and all empty
 * lists can be one. A note has thousands of lists of none, one or two.
 */
export function compact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}
