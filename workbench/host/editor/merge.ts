import { diff3Merge } from 'node-diff3';

/** Beyond this many characters a stretch that both sides changed is compared by words: the comparison is quadratic. */
const MOST_CHARACTERS = 400;

/**
 * Merges what was typed (`mine`) with what was written to disk meanwhile (`theirs`), both based on `base`: by lines,
 * within lines that both changed by characters. If both changed the same characters, both are kept.
 */
export function mergeThreeWays(base: string, mine: string, theirs: string): string {
  return merge(splitLines(base), splitLines(mine), splitLines(theirs), (ours, original, others) =>
    mergeWithinLines(original.join(''), ours.join(''), others.join('')),
  );
}

type Resolve = (mine: string[], base: string[], theirs: string[]) => string;

function merge(base: string[], mine: string[], theirs: string[], resolve: Resolve): string {
  return diff3Merge(mine, base, theirs, { excludeFalseConflicts: true })
    .map(({ ok, conflict }) => (ok ? ok.join('') : conflict ? resolve(conflict.a, conflict.o, conflict.b) : ''))
    .join('');
}

function mergeWithinLines(base: string, mine: string, theirs: string): string {
  const short = Math.max(base.length, mine.length, theirs.length) <= MOST_CHARACTERS;
  const split = short ? (text: string) => Array.from(text) : splitWords;
  return merge(split(base), split(mine), split(theirs), (ours, _original, others) => others.join('') + ours.join(''));
}

/** With what is between them, so that joining restores the text. */
function splitWords(text: string): string[] {
  return text.match(/\w+|[^\w\s]*\s|[^\w\s]+/gu) ?? [];
}

/** With their line endings, so that joining restores the text. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
