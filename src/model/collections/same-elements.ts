/** Whether two lists have the same elements in the same order; by identity, unless `same` says otherwise. */
export function sameElements<Element>(
  a: readonly Element[],
  b: readonly Element[],
  same: (one: Element, other: Element) => boolean = Object.is,
): boolean {
  return a === b || (a.length === b.length && a.every((element, at) => same(element, b[at] as Element)));
}
