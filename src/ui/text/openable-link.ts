import type { Link } from '../../model/roadmap';

/**
 * Addresses with these schemes run or show what the note's author wrote, inside the app or as a program on the machine.
 */
const UNSAFE_PROTOCOLS: ReadonlySet<string> = new Set([
  'javascript:',
  'data:',
  'vbscript:',
  'blob:',
  'about:',
  'filesystem:',
  'view-source:',
  'file:',
  'app:',
  'capacitor:',
  'chrome:',
  'devtools:',
]);

/** Whether a link may be opened; one that may not is shown as text. */
export function isOpenable({ kind, target, subpath }: Link): boolean {
  const protocol = protocolOf(target);
  if (protocol !== null && UNSAFE_PROTOCOLS.has(protocol)) return false;
  return kind === 'note' ? target !== '' || subpath !== null : protocol !== null;
}

/**
 * Null for anything but an absolute address. The parser ignores case, tabs, line breaks and control characters, as in
 * `java\nscript:`, just like the browser that would open it.
 */
function protocolOf(address: string): string | null {
  try {
    return new URL(address).protocol;
  } catch {
    return null;
  }
}
