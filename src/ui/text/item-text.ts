import type { Link } from '../../model/roadmap';
import { find, type SearchQuery } from './search-query';
import { placeLink, type LinkInText, placeLinks, type TextPart, textParts } from './text-parts';

/** What an item says, ready to be drawn. */
export interface ItemText {
  readonly titleParts: readonly TextPart[];
  readonly lines: readonly (readonly TextPart[])[];
  /** The search words that are in it. */
  readonly words: readonly string[];
}

/** Puts links and matches of a search into a title and lines; a link whose text is in neither gets its own line. */
export function itemText(
  query: SearchQuery,
  title: string,
  lines: readonly string[],
  links: readonly Link[],
): ItemText {
  const { placed, rest } = placeLinks([title, ...lines], links);
  const alone = rest.map((link) => placeAlone(link));
  const texts = [title, ...lines, ...alone.map(({ text }) => text)];
  const where = [...placed, ...alone.map(({ placed }) => placed)];
  const found = texts.map((text) => find(query, text));
  const [titleParts = [], ...lineParts] = texts.map((text, i) =>
    textParts(text, where[i] ?? [], found[i]?.matches ?? []),
  );
  return { titleParts, lines: lineParts, words: found.flatMap(({ words }) => words) };
}

function placeAlone(link: Link): { text: string; placed: readonly LinkInText[] } {
  const text = link.text || link.target;
  return { text, placed: [placeLink(link, 0, text)] };
}
