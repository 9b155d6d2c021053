/** Finds the next place of something at or after `from`, or -1. */
export type ForwardSearch = (from: number) => number;

/**
 * A search in one text that remembers its last answer: for rising offsets, all calls together scan the text once, even
 * if nothing is found.
 */
export function createForwardSearch(text: string, needle: string | RegExp): ForwardSearch {
  let asked = Infinity;
  let answer = -1;
  return (from) => {
    if (from < asked || (answer >= 0 && answer < from)) {
      asked = from;
      answer = typeof needle === 'string' ? text.indexOf(needle, from) : indexOfMatch(text, needle, from);
    }
    return answer;
  };
}

function indexOfMatch(text: string, pattern: RegExp, from: number): number {
  const search = new RegExp(pattern.source, 'g');
  search.lastIndex = from;
  return search.exec(text)?.index ?? -1;
}
