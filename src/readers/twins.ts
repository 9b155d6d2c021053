import { countOne, countsOf } from '../model/collections/count-one';
import type { Twins } from '../model/roadmap';

/**
 * Counts, for things identified by their looks and asked for in order, the lookalikes before and after each; nothing
 * for one without any.
 *
 * @param looks of all of them
 */
export function createTwinCount(looks: readonly string[]): (look: string) => { readonly twins?: Twins } {
  const counts = countsOf(looks);
  const seen = new Map<string, number>();
  return (look) => {
    const before = countOne(seen, look);
    const after = (counts.get(look) ?? 0) - before - 1;
    return before + after > 0 ? { twins: { before, after } } : {};
  };
}
