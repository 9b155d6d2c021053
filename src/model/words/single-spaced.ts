/** Single spaces between words, and none around them. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
