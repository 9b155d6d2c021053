/** One space for any white space between words, none around them. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
