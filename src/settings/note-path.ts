/**
 * A path of a note or folder as the vault writes it: `/` between its parts, none at its ends, no spaces around it.
 *
 * @returns an empty text for nothing, and null for a path that is not one of the vault's notes: it leads out of the vault,
 *   begins at a drive, or goes through a hidden folder, which the app does not look into
 */
export function normalizeNotePath(path: string): string | null {
  const parts = path
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC')
    .split(/[\\/]/)
    .filter((part) => !['', '.'].includes(part.trim()));
  const outside = /^[a-z]:$/i.test(parts[0]?.trim() ?? '') || parts.some((part) => part.trim().startsWith('.'));
  return outside ? null : parts.join('/').trim();
}

/** The same of a folder, where `/` is the vault's own. */
export function normalizeFolderPath(path: string): string | null {
  return /^\s*[\\/]+\s*$/.test(path) ? '/' : normalizeNotePath(path);
}
