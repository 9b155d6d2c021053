const BREAK = /<br\s*\/?>/i;

/**
 * The place in a cell's source that a place in the cell's own editor stands for. The editor has neither the spaces
 * around the text nor the backslash of a pipe, and lines in place of `<br>`.
 *
 * @param shown what the editor says
 * @param offset from the start of that, in UTF-16 units
 */
export function offsetInSource(source: string, shown: string, offset: number): number {
  let at = source.length - source.trimStart().length;
  for (const letter of shown.slice(0, offset)) {
    const lineEnd = letter === '\n' ? BREAK.exec(source.slice(at)) : null;
    if (lineEnd) at += lineEnd.index + lineEnd[0].length;
    else at += letter === '|' && source.startsWith('\\|', at) ? 2 : letter.length;
  }
  return Math.min(at, source.length);
}
