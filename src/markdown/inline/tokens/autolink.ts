import { matchAt } from '../../at-offset';
import { linkTo, type PlacedLink } from './link-target';

const ANGLED_ADDRESS = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy;
const ANGLED_EMAIL = /<([\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*)>/iy;
const SCHEME = /https?$/i;
/** How a bare address must start … */
const BARE_START = /(?:https?:\/\/[^\s/?#.:_*~)\]'"<]|www\.[^\s/.<])/iy;
/** … and how far it may reach: not beyond the end of a label. */
const BARE = /(?:[^\s<\]]|\](?![([]))+/y;

/** The autolink `<https://…>` or `<name@host>` at `from`, or null. */
export function angledLinkAt(text: string, from: number): PlacedLink | null {
  const address = matchAt(ANGLED_ADDRESS, text, from);
  if (address) return { link: linkTo(address[1] ?? '', address[1] ?? ''), end: from + address[0].length };
  const email = matchAt(ANGLED_EMAIL, text, from);
  if (!email) return null;
  return { link: linkTo(`mailto:${email[1]}`, email[1] ?? ''), end: from + email[0].length };
}

/**
 * The bare address (`https://…`, `www.…`) at `from`, or null. As in GFM, it ends at a space or `<`, and excludes
 * punctuation at its end and a closing parenthesis without its opening one.
 */
export function bareLinkAt(text: string, from: number): PlacedLink | null {
  if (!addressStartsAt(text, from) || !mayStand(text, from)) return null;
  const written = trimAddress(matchAt(BARE, text, from)?.[0] ?? '');
  // There may have been only punctuation after its start.
  if (!addressStartsAt(written, 0)) return null;
  const shown = written.replaceAll('\\|', '|');
  const address = /^www/i.test(shown) ? `http://${shown}` : shown;
  return { link: linkTo(address, shown), end: from + written.length };
}

/** Where the scheme that ends at a colon starts; the colon itself if there is none. */
export function addressStart(text: string, colon: number): number {
  return colon - (SCHEME.exec(text.slice(Math.max(0, colon - 5), colon))?.[0].length ?? 0);
}

/** Whether a bare address starts here, judging only by its first characters. */
function addressStartsAt(text: string, from: number): boolean {
  return matchAt(BARE_START, text, from) !== null;
}

function mayStand(text: string, from: number): boolean {
  const before = text.charAt(from - 1);
  return /[wW]/.test(text.charAt(from)) ? /^[\s*_~(]?$/.test(before) : !/[a-z]/i.test(before);
}

function trimAddress(found: string): string {
  let end = found.length;
  let unclosed = count(found, '(') - count(found, ')');
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ')') {
      if (unclosed >= 0) break;
      unclosed++;
    } else if (last === ';') {
      const entity = /&[a-z0-9]+;$/i.exec(found.slice(Math.max(0, end - 40), end));
      if (!entity) break;
      end -= entity[0].length - 1;
    } else if (!/[?!.,:*_~'"\]]/.test(last)) {
      break;
    }
  }
  return found.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
