import { frontmatterEnd } from './frontmatter';

/**
 * The text with frontmatter, comments (`%%` and HTML) and math blocks blanked by as many characters; line ends stay.
 */
export function mask(text: string): string {
  const end = frontmatterEnd(text);
  return text.slice(0, end).replace(/[^\r\n\uFEFF]/g, ' ') + text.slice(end);
}
