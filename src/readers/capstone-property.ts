import { wikilink } from '../markdown/inline/tokens/link-target';
import type { Link } from '../model/roadmap';

const WIKILINK = /\[\[([^[\]]+)]]/g;

/**
 * The wikilinks in the property `capstone` of a note, whose properties are given as the metadata cache has them: a text
 * or a list of texts, under a name in any case.
 */
export function readCapstoneProperty(properties: Readonly<Record<string, unknown>>): readonly Link[] {
  return Object.entries(properties)
    .filter(([name]) => name.toLowerCase() === 'capstone')
    .flatMap(([, value]) => linksIn(value));
}

function linksIn(value: unknown): readonly Link[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) =>
    typeof text === 'string' ? [...text.matchAll(WIKILINK)].flatMap(([, inner = '']) => wikilink(inner) ?? []) : [],
  );
}
