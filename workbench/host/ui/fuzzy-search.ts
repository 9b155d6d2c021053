/** From and to in UTF-16 units of the text searched. */
export type SearchMatches = [number, number][];

export interface SearchResult {
  /** Higher is better; 0 is best here, as in the app. */
  readonly score: number;
  readonly matches: SearchMatches;
}

export interface FuzzyMatch<T> {
  readonly item: T;
  readonly match: SearchResult;
}

/** Each word of the query as a whole, in any order; case does not matter. */
function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const found = words.map((word) => [lower.indexOf(word), word.length] as const);
    if (found.some(([at]) => at < 0)) return null;
    const matches = found.map(([at, length]): [number, number] => [at, at + length]).sort(([a], [b]) => a - b);
    const places = matches.reduce((sum, [at]) => sum + at, 0) / Math.max(1, matches.length);
    return { score: -places / (text.length + 1), matches };
  };
}

/** The query as typed, else each of its words, else its characters in order, with gaps: each scores better than the next. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const simple = prepareSimpleSearch(query);
  const phrase = query.trim().toLowerCase();
  const wanted = phrase.replace(/\s+/g, '');
  return (text) =>
    together(text.toLowerCase(), phrase) ?? further(simple(text)) ?? scattered(text.toLowerCase(), wanted);
}

function together(text: string, phrase: string): SearchResult | null {
  const at = text.indexOf(phrase);
  if (at < 0) return null;
  return { score: -at / (text.length + 1), matches: phrase === '' ? [] : [[at, at + phrase.length]] };
}

/** Below all that has the words together. */
function further(found: SearchResult | null): SearchResult | null {
  return found && { ...found, score: found.score - 1 };
}

function scattered(text: string, wanted: string): SearchResult | null {
  const matches: SearchMatches = [];
  let at = 0;
  for (const char of wanted) {
    const found = text.indexOf(char, at);
    if (found < 0) return null;
    const last = matches.at(-1);
    if (last && last[1] === found) last[1] = found + char.length;
    else matches.push([found, found + char.length]);
    at = found + char.length;
  }
  return { score: -2 - matches.length - (matches[0]?.[0] ?? 0) / (text.length + 1), matches };
}
