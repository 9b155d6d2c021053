import type { Link } from '../../model/roadmap';
import { isOpenable } from './openable-link';
import type { Mark } from './search-query';

/** A piece of a text that is drawn in one way. */
export interface TextPart {
  readonly text: string;
  /** Whether the search found it. */
  readonly marked: boolean;
  readonly link: Link | null;
}

/** A link, and where its text is. */
export interface PlacedLink extends Mark {
  readonly link: Link;
}

/**
 * Finds each link's text in the texts of its item, in order, so that it can be a link right there.
 *
 * @returns the links in each text, and the links whose text is in none
 */
export function placeLinks(texts: readonly string[], links: readonly Link[]): { placed: PlacedLink[][]; rest: Link[] } {
  const placed: PlacedLink[][] = texts.map(() => []);
  const rest: Link[] = [];
  for (const link of links) {
    const fits = isOpenable(link) && texts.some((text, i) => placeIn(text, placed[i] ?? [], link));
    if (!fits) rest.push(link);
  }
  return { placed, rest };
}

/** Adds a link to those of a text, after them, if its text is there. */
function placeIn(text: string, placed: PlacedLink[], link: Link): boolean {
  if (link.text === '') return false;
  const from = text.indexOf(link.text, placed.at(-1)?.to ?? 0);
  if (from < 0) return false;
  placed.push({ from, to: from + link.text.length, link });
  return true;
}

/** Cuts a text where a link or a mark starts or ends. Links and marks are each in order and do not overlap. */
export function textParts(text: string, links: readonly PlacedLink[], marks: readonly Mark[]): TextPart[] {
  if (links.length === 0 && marks.length === 0) return text === '' ? [] : [{ text, marked: false, link: null }];
  const cuts = new Set([0, text.length]);
  for (const { from, to } of [...links, ...marks]) cuts.add(from).add(to);
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(1).map((to, i) => {
    const from = offsets[i] ?? 0;
    const covers = (range: Mark): boolean => range.from <= from && to <= range.to;
    return { text: text.slice(from, to), marked: marks.some(covers), link: links.find(covers)?.link ?? null };
  });
}
