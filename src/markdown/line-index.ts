/** The lines of a text by offset, in UTF-16 code units, and back. */
export interface LineIndex {
  /** The 1-based line that holds the offset; a line ending belongs to the line before it. */
  lineAt(offset: number): number;
  /**
   * Offset of the first character of a 1-based line.
   *
   * @throws RangeError if the text has fewer lines
   */
  startOf(line: number): number;
}

/** Finds lines by offset and offsets by line; lines end in CRLF, LF or CR. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return {
    lineAt(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? Infinity) <= offset) low = middle;
        else high = middle;
      }
      return low + 1;
    },
    startOf(line) {
      const start = starts[line - 1];
      if (start === undefined) throw new RangeError(`No line ${line}: the text has ${starts.length}`);
      return start;
    },
  };
}
