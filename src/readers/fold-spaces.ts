/** Any white space other than a plain space, and the space without width that chats and pages put between letters. */
const ODD_SPACE = /[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]/;

/**
 * Folds runs of spaces to one and trims; a no-break space, also one whose bytes were read as Latin-1, counts as a space,
 * and one without width as nothing.
 */
export function foldSpaces(text: string): string {
  return !text.includes('  ') && !ODD_SPACE.test(text) ? text.trim() : foldedAnew(text).trim();
}

/** The same, but keeping one space at either end if there was any. */
export function foldedAnew(text: string): string {
  return text
    .replace(/\u200B/g, '')
    .replace(/\u00C2?\u00A0/g, ' ')
    .replace(/\s+/g, ' ');
}
