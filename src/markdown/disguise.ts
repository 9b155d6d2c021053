import type { InlineToken } from './inline-token';
import type { Range } from './range';

/** Inline source in which nothing but emphasis, labels, escapes and entities is left for mdast to find. */
export interface Disguise {
  /** As long as the source. */
  readonly text: string;
  /** A text or address that mdast read, as the source says it. */
  reveal(value: string): string;
}

/** A character for each that mdast would misread; all are punctuation, as what they stand for, and absent from the source. */
interface StandIns {
  /** For marks that are to vanish. */
  readonly gone: string;
  readonly backtick: string;
  readonly pipe: string;
  readonly backslash: string;
  readonly less: string;
}

type HiddenAs = 'resource' | 'gone' | 'code';

const CANDIDATES = Array.from({ length: 16 }, (_, index) => String.fromCharCode(0x2e30 + index)).filter((character) =>
  /\p{P}/u.test(character),
);

const STRAY = /\\[`\\|<]|\\$|[`|<\r\n]/g;

/**
 * Hides tokens behind code spans of equal length, and makes plain text of what would be markup around them: stray
 * backticks, angle brackets, pipes, line ends. Null where the source itself holds the characters needed for that.
 */
export function disguise(source: string, tokens: readonly InlineToken[]): Disguise | null {
  const [gone, backtick, pipe, backslash, less] = CANDIDATES.filter((character) => !source.includes(character));
  if (!gone || !backtick || !pipe || !backslash || !less) return null;
  const standIns = { gone, backtick, pipe, backslash, less };
  let text = '';
  let at = 0;
  for (const { as, range } of mergeAdjacent(tokens)) {
    text += disguiseText(source.slice(at, range.from), standIns) + disguiseToken(source, as, range, standIns);
    at = range.to;
  }
  return {
    text: text + disguiseText(source.slice(at), standIns),
    reveal: (value) =>
      value
        .replaceAll(gone, '')
        .replaceAll(backtick, '`')
        .replaceAll(pipe, '|')
        .replaceAll(backslash, '\\')
        .replaceAll(less, '<'),
  };
}

/** A backslash at the end of a stretch would escape the code span that stands for the token behind it. */
function disguiseText(text: string, { gone, backtick, pipe, backslash, less }: StandIns): string {
  return text.replace(STRAY, (found) => {
    switch (found) {
      case '\\`':
        return gone + backtick;
      case '`':
        return backtick;
      case '\\<':
        return gone + less;
      case '<':
        return less;
      case '|':
        return pipe;
      case '\\':
        return backslash;
      case '\r':
      case '\n':
        return ' ';
      default:
        return found;
    }
  });
}

function disguiseToken(source: string, as: HiddenAs, { from, to }: Range, { gone, pipe }: StandIns): string {
  switch (as) {
    case 'resource':
      return source
        .slice(from, to)
        .replace(/\\\||[|\r\n]/g, (found) => (found === '|' ? pipe : found === '\\|' ? found : ' '));
    case 'gone':
      return gone.repeat(to - from);
    case 'code':
      return `\`${'x'.repeat(to - from - 2)}\``;
  }
}

/** Tokens that touch share one code span, since two would run into one another. */
function mergeAdjacent(tokens: readonly InlineToken[]): { as: HiddenAs; range: Range }[] {
  const merged: { as: HiddenAs; range: Range }[] = [];
  for (const { kind, range } of tokens) {
    const as = kind === 'resource' ? 'resource' : kind === 'mark' || kind === 'bullet' ? 'gone' : 'code';
    const last = merged.at(-1);
    if (last?.as === 'code' && as === 'code' && last.range.to === range.from) {
      merged[merged.length - 1] = { as, range: { from: last.range.from, to: range.to } };
    } else {
      merged.push({ as, range });
    }
  }
  return merged;
}
