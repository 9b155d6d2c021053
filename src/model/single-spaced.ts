/** One space for any white space between words, none around them. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
