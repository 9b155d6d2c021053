import { frontmatterEnd } from '../markdown/frontmatter';
import type { Link } from '../model/roadmap';
import type { Plan } from './plan';
import { refuse } from './refuse';

const WIKILINK = /\[\[([^[\]|#\\]*)(?:#([^[\]|\\]*))?(?:\\?\|[^[\]]*)?]]/g;

/**
 * Puts another link in the place of one in a note's properties, where a project's note says what spec it was written
 * from. All else of the properties stays as it is written.
 *
 * @param link what stands between the brackets: `Catalog#Heading|Title`
 */
export function planWriteCapstoneProperty(text: string, replaces: Link, link: string): Plan {
  const properties = text.slice(0, frontmatterEnd(text));
  for (const match of properties.matchAll(WIKILINK)) {
    const [whole, target = '', subpath] = match;
    if (target.trim() !== replaces.target || (subpath?.trim() ?? null) !== replaces.subpath) continue;
    const insert = inQuotes(`[[${link}]]`, properties[match.index - 1]);
    return { ok: true, edits: insert === whole ? [] : [{ from: match.index, to: match.index + whole.length, insert }] };
  }
  return refuse('gone', 'The capstone link was not written: the link that it replaces is no longer there.');
}

/** As YAML has it in quotes of this kind. */
function inQuotes(link: string, quote: string | undefined): string {
  if (quote === '"') return JSON.stringify(link).slice(1, -1);
  return quote === "'" ? link.replace(/'/g, "''") : link;
}
