/**
 * A path of a note or folder as the vault writes it: `/` between its parts, none at its ends, no surrounding spaces.
 *
 * @returns an empty text for nothing, and null for a path that cannot be a note of the vault: it leads out of the
 *   vault, begins at a drive, or goes through a hidden folder, which the app ignores
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

/** The same for a folder, where `/` is the top of the vault. */
export function normalizeFolderPath(path: string): string | null {
  return /^\s*[\\/]+\s*$/.test(path) ? '/' : normalizeNotePath(path);
}
