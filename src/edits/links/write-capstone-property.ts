import { frontmatterEnd } from '../../markdown/hidden/frontmatter';
import { wikilink } from '../../markdown/inline/tokens/link-target';
import type { Link } from '../../model/roadmap';
import type { Plan } from '../plan';
import { replacedLinkGone } from '../refuse';
import { leadsAlike } from './wikilink-text';

/** The property of a note that is read as its capstone; its value may continue on the lines below. */
const NAME = /(?:^|[\r\n])(["']?)capstone\1[ \t]*:/i;
/** Where a value ends: before the next line that is neither blank, indented, an entry of a list nor a comment. */
const NEXT_NAME = /[\r\n][^\s#-]/;
const WIKILINK = /\[\[([^[\]]+)]]/g;

/**
 * Puts another link in place of one in a note's property `capstone`, where a project's note says what spec it was
 * written from. Everything else in the properties stays as written, even if another property has the same link.
 *
 * @param link the text between the brackets: `Catalog#Heading|Title`
 */
export function planWriteCapstoneProperty(text: string, replaces: Link, link: string): Plan {
  const { from: start, value } = capstoneValue(text);
  for (const { 0: source, 1: inner = '', index } of value.matchAll(WIKILINK)) {
    const from = start + index;
    const quote = text[from - 1];
    const written = wikilink(fromQuotes(inner, quote));
    if (!written || !leadsAlike(written, replaces)) continue;
    const insert = inQuotes(`[[${link}]]`, quote);
    return { ok: true, edits: insert === source ? [] : [{ from, to: from + source.length, insert }] };
  }
  return replacedLinkGone();
}

/** Empty if the note has no such property. */
function capstoneValue(text: string): { readonly from: number; readonly value: string } {
  const properties = text.slice(0, frontmatterEnd(text));
  const name = NAME.exec(properties);
  const from = name ? name.index + name[0].length : properties.length;
  const [value = ''] = properties.slice(from).split(NEXT_NAME, 1);
  return { from, value };
}

/** As YAML reads what it has in quotes of this kind. */
function fromQuotes(source: string, quote: string | undefined): string {
  if (quote === '"') return source.replace(/\\(["\\/])/g, '$1');
  return quote === "'" ? source.replace(/''/g, "'") : source;
}

/** As YAML writes it in quotes of this kind. */
function inQuotes(link: string, quote: string | undefined): string {
  if (quote === '"') return JSON.stringify(link).slice(1, -1);
  return quote === "'" ? link.replace(/'/g, "''") : link;
}
