import { countOne } from '../../model/basics/count-one';
import { valueAt } from '../../model/basics/value-at';
import type { TrackField } from '../../model/capstone-link';

/** How much a word in a field says about the document's subject, from 0 to 1. */
const FIELD_STRENGTH: Readonly<Record<TrackField, number>> = { title: 0.93, outcome: 0.78, path: 0.9, body: 0.3 };
/** A word that is repeated in the body says more, up to this. */
const BODY_MOST = 0.55;
const BODY_AGAIN = 0.1;

/** How much a word says of one with another ending: an operator is not what is operational. */
const OTHER_ENDING = 0.8;

type Counts = Map<TrackField, number>;

/** How often a term occurs in each field of one document. */
export interface Posting {
  readonly counts: ReadonlyMap<TrackField, number>;
  /** The term as first written in the document. */
  readonly surface: string;
  /** The ending of that. */
  readonly ending: string;
  /** From 0 to 1, by the best of its fields. */
  readonly strength: number;
  /** The strength by ending, if there are several. */
  readonly byEnding: ReadonlyMap<string, number> | null;
}

/** A posting while the document is read. */
export interface OpenPosting {
  readonly counts: Counts;
  readonly surface: string;
  readonly ending: string;
  byEnding: Map<string, Counts> | null;
}

/** Of a term that has not been counted yet. */
export function openPosting(surface: string, ending: string): OpenPosting {
  return { counts: noCounts(), surface, ending, byEnding: null };
}

/** Counts one occurrence of the term with an ending. */
export function countWord(open: OpenPosting, ending: string, field: TrackField): void {
  if (ending !== open.ending) open.byEnding ??= new Map([[open.ending, new Map(open.counts)]]);
  countOne(open.counts, field);
  if (open.byEnding) countOne(valueAt(open.byEnding, ending, noCounts), field);
}

function noCounts(): Counts {
  return new Map();
}

/** Once the document is read. */
export function readPosting({ counts, surface, ending, byEnding }: OpenPosting): Posting {
  const strengths = byEnding && new Map([...byEnding].map(([other, some]) => [other, strengthOf(some)]));
  return { counts, surface, ending, strength: strengthOf(counts), byEnding: strengths };
}

/**
 * From 0 to 1: how much the term says about the document's subject as a word with this ending; with any, if none is given.
 */
export function strengthAs(posting: Posting | undefined, ending: string | undefined): number {
  if (!posting) return 0;
  if (ending === undefined || (!posting.byEnding && ending === posting.ending)) return posting.strength;
  return Math.max(posting.strength * OTHER_ENDING, posting.byEnding?.get(ending) ?? 0);
}

function strengthOf(counts: ReadonlyMap<TrackField, number>): number {
  const strengths = [...counts].map(([field, count]) =>
    field === 'body' ? Math.min(BODY_MOST, FIELD_STRENGTH.body + Math.log2(count) * BODY_AGAIN) : FIELD_STRENGTH[field],
  );
  return Math.max(...strengths);
}
