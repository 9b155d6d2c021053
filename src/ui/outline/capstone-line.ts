import { TRACK_FIELDS, type CapstoneLink, type CapstoneLinkState, type MatchedTerm } from '../../model/capstone-link';
import { linktext } from '../../model/note-link';
import type { Link } from '../../model/roadmap';
import { sameLink } from '../identity/visible-content';
import type { KnownTies } from '../ties/known-ties';
import { criteriaProgress } from './item-progress';

/** What an item says about its spec. */
export interface CapstoneLine {
  readonly state: CapstoneLinkState;
  /** The track's title; for a link that leads to none or several, its text. */
  readonly title: string;
  /** The track's path; null if the link leads to no track. */
  readonly pathTitle: string | null;
  /** How much of it is met, such as `7 of 21 criteria`; null for a suggestion, or if there are no criteria. */
  readonly met: string | null;
  /** Why it is suggested, or what is wrong with it; null if it is linked. */
  readonly why: string | null;
}

/** What an item says about one of its links. */
export function capstoneLine(
  { state, to, written, matches, alternatives }: CapstoneLink,
  ties: KnownTies,
): CapstoneLine {
  const met = state === 'linked' && to ? ties.met(to) : null;
  return {
    state,
    title: to?.title ?? (written ? linkTitle(written) : ''),
    pathTitle: to?.pathTitle ?? null,
    met: met && criteriaProgress(met).label,
    why: whyOf(state, matches, alternatives.length),
  };
}

/** The lines and links of an item, without those that are only a link to a spec: that has a line of its own. */
export function withoutCapstones(
  lines: readonly string[],
  links: readonly Link[],
  capstones: readonly CapstoneLink[],
): { readonly lines: readonly string[]; readonly links: readonly Link[] } {
  const written = capstones.flatMap(({ written: link, via }) => (link && via === null ? [link] : []));
  const repeated = written.filter(({ text }) => text !== '' && lines.includes(text));
  if (repeated.length === 0) return { lines, links };
  return {
    lines: lines.filter((line) => !repeated.some(({ text }) => text === line)),
    links: links.filter((link) => !repeated.some((one) => sameLink(one, link))),
  };
}

function whyOf(state: CapstoneLinkState, matches: readonly MatchedTerm[], alternatives: number): string | null {
  switch (state) {
    case 'linked':
      return null;
    case 'suggested':
      return matchedTerms(matches);
    case 'broken':
      return 'No spec has this name.';
    case 'ambiguous':
      return `${alternatives} specs have this name.`;
  }
}

/** Such as `Matches raft, log in its title; snapshot in its sections.` */
function matchedTerms(matches: readonly MatchedTerm[]): string {
  const parts = Object.entries(TRACK_FIELDS).flatMap(([field, name]) => {
    const terms = matches.filter(({ fields }) => fields[0] === field).map(termText);
    return terms.length > 0 ? [`${terms.join(', ')} in ${name}`] : [];
  });
  return `Matches ${parts.join('; ')}.`;
}

function termText({ term, asked }: MatchedTerm): string {
  return asked === null ? term : `${term} (for ${asked})`;
}

function linkTitle(link: Link): string {
  return link.text || linktext(link);
}
