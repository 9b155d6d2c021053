import type { MatchedTerm } from '../../model/capstone-link';
import type { Met } from './evidence';
import { FIELDS, type TermIndex } from './term-index';

/** Why a document matches: its words that match the facets, most telling first. */
export function matchedTerms(document: number, met: readonly Met[], index: TermIndex): readonly MatchedTerm[] {
  const found = new Map<string, MatchedTerm>();
  for (const { facet, variant } of [...met].sort((a, b) => saying(b) - saying(a))) {
    const asAsked = facet.variants[0]?.terms ?? [];
    for (const term of [...variant.terms, ...asAsked]) {
      const posting = index.postings(term).get(document);
      if (!posting || found.has(term)) continue;
      const fields = FIELDS.filter((field) => posting.counts.has(field));
      found.set(term, { term: posting.surface, asked: asAsked.includes(term) ? null : facet.asked, fields });
    }
  }
  return [...found.values()];
}

function saying({ facet, strength }: Met): number {
  return facet.weight * strength;
}
