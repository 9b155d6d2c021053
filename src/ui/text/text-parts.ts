import { unicodePattern } from '../../model/words/unicode-pattern';
import type { Link } from '../../model/roadmap';
import { isOpenable } from './openable-link';
import type { Stretch } from './search-query';

/** A piece of a text that is drawn in one way. */
export interface TextPart {
  readonly text: string;
  /** Whether the search found it. */
  readonly isMatch: boolean;
  readonly link: Link | null;
}

/** A link, and where its text is. */
export interface LinkInText extends Stretch {
  /** Null if it may not be opened: then its text is all that is drawn. */
  readonly link: Link | null;
}

export function placeLink(link: Link, from: number, text: string): LinkInText {
  return { from, to: from + text.length, link: isOpenable(link) ? link : null };
}

/**
 * Finds each link's text in the texts of its item, in order, so that it can be a link right there.
 *
 * @returns the links in each text, and the links whose text is in none
 */
export function placeLinks(texts: readonly string[], links: readonly Link[]): { placed: LinkInText[][]; rest: Link[] } {
  const placed: LinkInText[][] = texts.map(() => []);
  const rest: Link[] = [];
  for (const link of links) {
    if (!texts.some((text, i) => placeIn(text, placed[i] ?? [], link))) rest.push(link);
  }
  return { placed, rest };
}

/** Adds a link to those of a text, after them, if its text is there. */
function placeIn(text: string, placed: LinkInText[], link: Link): boolean {
  if (link.text === '') return false;
  const from = placeOfWords(text, link.text, placed.at(-1)?.to ?? 0);
  if (from < 0) return false;
  placed.push(placeLink(link, from, link.text));
  return true;
}

/** Enough for any real text, and quick in one that only repeats these words. */
const MOST_PLACES = 20;
const WORD_BEFORE = unicodePattern()`(?:\p{L}|\p{N})$`;
const WORD_AFTER = unicodePattern()`^[\p{L}\p{N}]`;

/** Where words come next in a text: by themselves if anywhere, else within longer ones; -1 if not at all. */
function placeOfWords(text: string, words: string, from: number): number {
  const first = text.indexOf(words, from);
  let at = first;
  for (let nth = 0; at >= 0 && nth < MOST_PLACES; nth++) {
    const to = at + words.length;
    // A character takes up to two code units.
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(to, to + 2)];
    if (!WORD_BEFORE().test(before) && !WORD_AFTER().test(after)) return at;
    at = text.indexOf(words, at + 1);
  }
  return first;
}

/** Cuts a text where a link or a match starts or ends. Links and matches are each in order and do not overlap. */
export function textParts(text: string, links: readonly LinkInText[], matches: readonly Stretch[]): TextPart[] {
  if (links.length === 0 && matches.length === 0) return text === '' ? [] : [{ text, isMatch: false, link: null }];
  const cuts = new Set([0, text.length]);
  for (const { from, to } of [...links, ...matches]) cuts.add(from).add(to);
  const offsets = [...cuts].sort((a, b) => a - b);
  let [from, link, match] = [0, 0, 0];
  return offsets.slice(1).map((to) => {
    const part = text.slice(from, to);
    link = firstBehind(from, links, link);
    match = firstBehind(from, matches, match);
    from = to;
    const covers = (range: Stretch | undefined): boolean => range !== undefined && range.from < to;
    return { text: part, isMatch: covers(matches[match]), link: (covers(links[link]) && links[link]?.link) || null };
  });
}

/** The index of the first range that ends behind a place; those before `at` do not. */
function firstBehind(place: number, ranges: readonly Stretch[], at: number): number {
  let first = at;
  for (let range = ranges[first]; range && range.to <= place; range = ranges[first]) first++;
  return first;
}
