import type { IndexSnapshot } from '../../index/snapshot';
import { Kept } from '../../model/kept/kept';
import { keepIdentity } from '../../model/kept/keep-identity';
import type { CapstoneLink } from '../../model/capstone-link';
import type { ProjectNote } from '../../model/project-note';
import type { PendingStates } from '../ticks/pending-states';

/** A link to a spec, with the notes of the linked project: how far the spec is met depends on these. */
interface LinkToSpec {
  readonly to: CapstoneLink['to'];
  readonly notes: readonly ProjectNote[];
}

/**
 * Tells when an objective or project that says the same may be tied to something else, or its spec met further: every
 * letter typed into one of thousands of rows makes new ties, and hardly any of the other rows shows a difference.
 */
export class TiesBasis {
  readonly #links = new Kept<readonly LinkToSpec[]>(keepIdentity);
  readonly #basis = new Kept<object>();

  /** @returns the same value as before if nothing of the kind has happened */
  of({ ties, projectNotes }: IndexSnapshot, pending: PendingStates): object {
    const links = this.#links.given([ties], () =>
      ties
        .linkedCapstones()
        .map(({ from, to }) => ({ to, notes: projectNotes.length === 0 ? [] : ties.of(from).projectNotes })),
    );
    return this.#basis.given([ties.basis, links, pending], () => ({}));
  }
}
