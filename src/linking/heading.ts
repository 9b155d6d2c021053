/**
 * Headings as wikilinks name them. The app compares a heading and a subpath after turning most punctuation into spaces
 * (`stripHeading`), and writes subpaths with only the characters removed that would break a link
 * (`stripHeadingForLink`). Both are repeated here so that linking runs without the app; dashes and quotes count there.
 */

import { singleSpaced } from '../model/words/single-spaced';

const UNCOMPARED = /[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g;
/** Single brackets too, which the app would keep: comparing ignores them, and links with them are often cut short. */
const UNLINKABLE = /[:#|^\\\r\n[\]]|%%/g;
/** Ends each heading of a page copied from a web browser; it is the page's anchor, not part of the heading. */
const PILCROW = /¶\s*$/;
const DASHES = /[-‐‑‒–—―_]/g;

/** The text by which the app tells headings apart; case is ignored. */
function stripHeading(heading: string): string {
  return singleSpaced(heading.replace(UNCOMPARED, ' '));
}

/** The text of a heading as it is written after the `#` of a wikilink. */
export function stripHeadingForLink(heading: string): string {
  return singleSpaced(heading.replace(PILCROW, '').replace(UNLINKABLE, ' '));
}

/** Equal for headings that the app considers equal. */
export function headingKey(heading: string): string {
  return stripHeading(heading.replace(PILCROW, '')).toLowerCase();
}

/**
 * Equal for headings that differ only in dashes and compatibility forms, since labels and titles are joined in various
 * ways.
 */
export function looseHeadingKey(heading: string): string {
  return singleSpaced(headingKey(heading.normalize('NFKC')).replace(DASHES, ' '));
}

/** The headings that a subpath names, outermost first; empty for a block (`^id`), a footnote or nothing at all. */
export function subpathSegments(subpath: string): readonly string[] {
  const segments = subpath.split('#').filter((segment) => segment.trim() !== '');
  const [only] = segments;
  return segments.length === 1 && only && /^\s*\[?\^/.test(only) ? [] : segments;
}
