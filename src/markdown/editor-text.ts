/** A text without what an editor may drop: the kind of line endings and a byte order mark. */
export function asInEditor(text: string): string {
  const bare = withoutByteOrderMark(text);
  // Most notes have neither, so there is nothing to copy.
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** A text without a byte order mark, which some ways of reading a file drop and others keep. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
