/** Finds the next place of something at or behind `from`, or -1. */
export type ForwardSearch = (from: number) => number;

/**
 * A search in one text that remembers its last answer: asked for rising offsets, all the asking together scans the
 * text once, even where nothing is found.
 */
export function createForwardSearch(text: string, needle: string): ForwardSearch {
  let asked = Infinity;
  let answer = -1;
  return (from) => {
    if (from < asked || (answer >= 0 && answer < from)) {
      asked = from;
      answer = text.indexOf(needle, from);
    }
    return answer;
  };
}
