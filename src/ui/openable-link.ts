import type { Link } from '../model/roadmap';

/** Addresses of these kinds run or show what the note's author wrote, inside the app: never opened from here. */
const UNSAFE_PROTOCOLS: ReadonlySet<string> = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'about:']);

/** Whether a link may be followed; one that may not is shown as text. */
export function isOpenable(link: Link): boolean {
  if (link.kind === 'note') return link.target !== '' || link.subpath !== null;
  // The parser sees through case, tabs and line breaks in `java\nscript:` as a browser would.
  const protocol = protocolOf(link.target);
  return protocol !== null && !UNSAFE_PROTOCOLS.has(protocol);
}

/** Null for what is no absolute address. */
function protocolOf(address: string): string | null {
  try {
    return new URL(address).protocol;
  } catch {
    return null;
  }
}

/** The text of a wikilink between its brackets, without an alias. */
export function linktext({ target, subpath }: Link): string {
  return subpath === null ? target : `${target}#${subpath}`;
}
