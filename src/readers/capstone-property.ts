import { wikilink } from '../markdown/inline/tokens/link-target';
import type { Link } from '../model/roadmap';

const WIKILINK = /\[\[([^[\]]+)]]/g;

/** The wikilinks in the value of a `capstone` property, as the metadata cache gives it: a text or a list of texts. */
export function readCapstoneProperty(value: unknown): readonly Link[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) =>
    typeof text === 'string' ? [...text.matchAll(WIKILINK)].flatMap(([, inner = '']) => wikilink(inner) ?? []) : [],
  );
}
