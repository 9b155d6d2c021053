import { countOne } from '../../model/collections/count-one';
import { valueAt } from '../../model/collections/value-at';
import type { TrackField } from '../../model/capstone-link';

/** How much a word in a field says about the document's subject, from 0 to 1. */
const FIELD_STRENGTH: Readonly<Record<TrackField, number>> = { title: 0.93, outcome: 0.78, path: 0.9, body: 0.3 };
/** A word that is repeated in the body says more, up to this. */
const BODY_MOST = 0.55;
const BODY_AGAIN = 0.1;

/** How much a word says of one with another ending: an operator is not what is operational. */
const OTHER_ENDING = 0.8;

/** How often a term occurs in each field of a document. */
type Counts = Map<TrackField, number>;

/** What one document has of a term. */
export class Posting {
  readonly #counts: Counts = new Map();
  /** If the term has several endings. */
  #byEnding: Map<string, Counts> | null = null;

  /**
   * @param surface the term as first written in the document
   * @param ending of that
   */
  constructor(
    readonly surface: string,
    readonly ending: string,
  ) {}

  get counts(): ReadonlyMap<TrackField, number> {
    return this.#counts;
  }

  /** Counts one occurrence of the term with an ending. */
  count(ending: string, field: TrackField): void {
    if (ending !== this.ending) this.#byEnding ??= new Map([[this.ending, new Map(this.#counts)]]);
    countOne(this.#counts, field);
    if (this.#byEnding) countOne(valueAt(this.#byEnding, ending, noCounts), field);
  }

  /**
   * From 0 to 1: how much the term says of the subject of the document as a word with this ending; with any, if none is
   * given.
   */
  strengthAs(ending?: string): number {
    const strength = strengthOf(this.#counts);
    if (ending === undefined || (!this.#byEnding && ending === this.ending)) return strength;
    const same = this.#byEnding?.get(ending);
    return Math.max(strength * OTHER_ENDING, same ? strengthOf(same) : 0);
  }
}

function noCounts(): Counts {
  return new Map();
}

/** By the best of the fields. */
function strengthOf(counts: Counts): number {
  const strengths = [...counts].map(([field, count]) =>
    field === 'body' ? Math.min(BODY_MOST, FIELD_STRENGTH.body + Math.log2(count) * BODY_AGAIN) : FIELD_STRENGTH[field],
  );
  return Math.max(...strengths);
}
