import type { Twins } from '../model/roadmap';

/**
 * Picks one of several things that look alike now, by how many lookalikes came before and after it when it was shown.
 * If there are as many as there were then, it is the one in the same position. Undefined if there are more or fewer by
 * now.
 */
export function amongTwins<Alike>(alike: readonly Alike[], twins: Twins | undefined): Alike | undefined {
  const { before, after } = twins ?? { before: 0, after: 0 };
  return alike.length === before + 1 + after ? alike[before] : undefined;
}

/** The same thing in a changed text: where it has lookalikes, only in its old place. */
export function sameAsShown<Shown extends { readonly twins?: Twins }>(
  alike: readonly Shown[],
  shown: Shown,
  placeOf: (one: Shown) => number,
): Shown | undefined {
  const found = amongTwins(alike, shown.twins);
  return found && (!shown.twins || placeOf(found) === placeOf(shown)) ? found : undefined;
}
