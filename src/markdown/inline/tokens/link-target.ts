import { matchAt } from '../../at-offset';
import type { LinkToken } from '../cell-content';

/** A link, and the offset behind it in the source that it was found in. */
export interface PlacedLink {
  readonly link: LinkToken;
  readonly end: number;
}

const WIKILINK = /!?\[\[([^[\]\r\n]+)\]\]/y;
/** An inline link with a label of text alone, and an address with nothing to decode and no title. */
const PLAIN_LINK = /\[([^*_[\]\\`&<|\0]+)\]\(([^\0- \x7F\s()<>\\&"'`]+)\)/y;
/** An address, comment, strikethrough or highlight. */
const MORE_THAN_TEXT = /:\/\/|www\.|%%|~~|==/i;
/** The size of an image, in pixels. */
const SIZE = /\|\d+(?:x\d+)?$/;
const SCHEME = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;

/** The link that an inline link or autolink makes: to the web if the address has a scheme, else to a note. */
export function linkTo(address: string, text: string): LinkToken {
  if (SCHEME.test(address)) return { kind: 'url', target: address, subpath: null, text };
  const [path, subpath] = splitSubpath(address);
  return {
    kind: 'note',
    target: decodeAddress(path).replace(/\.md$/i, ''),
    subpath: subpath === null ? null : decodeAddress(subpath),
    text,
  };
}

/** The wikilink or embed at `from`, or null. */
export function wikilinkAt(text: string, from: number): PlacedLink | null {
  const match = matchAt(WIKILINK, text, from);
  const link = match && wikilink(match[1] ?? '', match[0].startsWith('!'));
  return link && { link, end: from + match[0].length };
}

/** The inline link at `from` if it is the plainest that there is, or null. */
export function plainLinkAt(text: string, from: number): PlacedLink | null {
  const match = matchAt(PLAIN_LINK, text, from);
  if (!match) return null;
  const [whole, label = '', address = ''] = match;
  return MORE_THAN_TEXT.test(label) ? null : { link: linkTo(address, label), end: from + whole.length };
}

/** The link written as `[[inner]]`, or embedded as `![[inner]]`; null if it has no target. */
export function wikilink(inner: string, embeds = false): LinkToken | null {
  const pipe = inner.indexOf('|');
  const [target, subpath] = splitSubpath((pipe < 0 ? inner : inner.slice(0, pipe).replace(/\\$/, '')).trim());
  if (target === '' && subpath === null) return null;
  const alias =
    pipe < 0
      ? ''
      : inner
          .slice(pipe + 1)
          .replaceAll('\\|', '|')
          .trim();
  const text = embeds ? withoutSize(`|${alias}`).slice(1) : alias;
  return { kind: 'note', target: target.trim(), subpath, text: text || shownTarget(target, subpath) };
}

/** The text of an image without the size after it, as in `![[gauge.png|dial|100]]`. */
export function withoutSize(text: string): string {
  return text.replace(SIZE, '');
}

/** As Obsidian shows a link without alias: `Note#Heading` as `Note > Heading`. */
function shownTarget(target: string, subpath: string | null): string {
  if (subpath === null) return target.trim();
  const steps = [target, ...subpath.split('#')].map((step) => step.trim());
  return steps.filter((step) => step !== '').join(' > ');
}

function splitSubpath(address: string): [path: string, subpath: string | null] {
  const hash = address.indexOf('#');
  return hash < 0 ? [address, null] : [address.slice(0, hash), address.slice(hash + 1)];
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
