import type { SearchMatches, SearchResult } from './fuzzy-search';

/** The text with its matches marked; `offset` is where it starts in the searched text. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let done = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(done, from - offset), Math.min(text.length, to - offset)];
    if (start >= end) continue;
    el.appendText(text.slice(done, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    done = end;
  }
  el.appendText(text.slice(done));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
