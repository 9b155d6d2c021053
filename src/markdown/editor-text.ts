/** A text without what an editor may drop: the kind of line ends and a byte order mark. */
export function asInEditor(text: string): string {
  const bare = withoutMark(text);
  // Most notes have none, and then there is nothing to copy.
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** A text without a byte order mark, which some ways to read a file drop and others keep. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
