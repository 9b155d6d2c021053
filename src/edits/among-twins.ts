import type { Twins } from '../model/roadmap';

/**
 * Of all that looks like one thing now, that thing, by how many stood before and after it when it was shown: with as many
 * of its look as there were, it is itself and none of them. Undefined where they are more or fewer by now.
 */
export function amongTwins<Alike>(alike: readonly Alike[], twins: Twins | undefined): Alike | undefined {
  const { before, after } = twins ?? { before: 0, after: 0 };
  return alike.length === before + 1 + after ? alike[before] : undefined;
}
