/** A text without what an editor may drop: the kind of line ends and a byte order mark. */
export function asInEditor(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
