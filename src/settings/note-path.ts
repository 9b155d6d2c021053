/**
 * A path of a note or folder as the vault writes it: `/` between its parts, none at its ends, no spaces around it.
 *
 * @returns an empty text for nothing, and null for a path that leads out of the vault
 */
export function normalizeNotePath(path: string): string | null {
  const parts = path
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC')
    .split(/[\\/]/)
    .filter((part) => !['', '.'].includes(part.trim()));
  return parts.some((part) => part.trim() === '..') ? null : parts.join('/').trim();
}
