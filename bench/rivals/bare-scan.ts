const LINE_FEED = 10;
const PIPE = 124;
const BACKSLASH = 92;

/**
 * The minimum that reading a table can take: one pass over the characters that finds every line and cell, respects
 * backslashes, and keeps where each starts and ends. It knows nothing about headers, fences or the content of cells.
 *
 * @returns where each cell starts and ends, with -1 at the ends of lines
 */
export function scanLinesAndCells(text: string): number[] {
  const places: number[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === PIPE) {
      places.push(start, at);
      start = at + 1;
    } else if (code === BACKSLASH) {
      at += 1;
    } else if (code === LINE_FEED) {
      places.push(start, at, -1);
      start = at + 1;
    }
  }
  return places;
}
