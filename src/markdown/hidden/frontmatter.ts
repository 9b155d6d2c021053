const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/;

/** Where the frontmatter of a text ends, after its closing `---`; 0 if there is none. */
export function frontmatterEnd(text: string): number {
  const opening = OPENING.exec(text);
  if (!opening) return 0;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  return closing ? start + closing.index + closing[0].length : 0;
}
