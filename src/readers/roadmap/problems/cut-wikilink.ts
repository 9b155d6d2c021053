/** Whether a wikilink begins in the source of one cell and ends in that of the next: an unescaped pipe cuts it in two. */
export function isWikilinkCut(source: string, next: string): boolean {
  const close = next.indexOf(']]');
  const open = next.indexOf('[[');
  return source.lastIndexOf('[[') > source.lastIndexOf(']]') && close >= 0 && (open < 0 || close < open);
}
