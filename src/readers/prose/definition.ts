/** What is shown elsewhere, or not at all: the text of a footnote, the address of a link. */
const FOOTNOTE = /^\[\^[^\]\s]+\]:/;
const ADDRESS = /^\[[^\]^][^\]]*\]:\s*\S+(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;

/**
 * Whether a line defines a footnote or the address of a link, and so says nothing where it is.
 *
 * @param inParagraph whether a paragraph is open, which an address does not end
 */
export function isDefinition(text: string, inParagraph: boolean): boolean {
  return text.startsWith('[') && (FOOTNOTE.test(text) || (!inParagraph && ADDRESS.test(text)));
}
