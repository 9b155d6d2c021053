import type { InlineToken } from './inline-token';
import type { Range } from './range';

/** Inline source in which nothing but emphasis, labels, escapes and entities is left for mdast to find. */
export interface Disguise {
  /** As long as the source. */
  readonly text: string;
  /** A text or address that mdast read, as the source says it. */
  reveal(value: string): string;
}

type HiddenAs = 'resource' | 'gone' | 'code';

/** What mdast would take for markup that is none. */
const HIDDEN_CHARACTERS = ['`', '<', '|', '(', '\\'] as const;

/** Punctuation, as what it stands for, so that emphasis beside it opens and closes all the same. */
const CANDIDATES = Array.from({ length: 16 }, (_, index) => String.fromCharCode(0x2e30 + index));

/** Escapes, a backslash at the end, a label's end without a resource, and single characters. */
const STRAY = /\\[`\\|<]|\\$|\]\(|[`|<\r\n]/g;
const STRAY_IN_RESOURCE = /\\\||[|\r\n]/g;

/** Characters that the source does not have, for those to be hidden. */
class StandIns {
  private constructor(
    /** For marks that are to vanish. */
    readonly gone: string,
    private readonly byCharacter: ReadonlyMap<string, string>,
  ) {}

  static absentFrom(source: string): StandIns | null {
    const [gone, ...absent] = CANDIDATES.filter((character) => !source.includes(character));
    if (gone === undefined || absent.length < HIDDEN_CHARACTERS.length) return null;
    return new StandIns(gone, new Map(HIDDEN_CHARACTERS.map((character, index) => [character, absent[index] ?? ''])));
  }

  hide(stray: string): string {
    if (stray === '\n' || stray === '\r') return ' ';
    if (stray === '](') return `]${this.standInFor('(')}`;
    if (stray === '\\\\' || stray === '\\|') return stray;
    return stray.length === 2 ? this.gone + this.standInFor(stray.charAt(1)) : this.standInFor(stray);
  }

  reveal(value: string): string {
    let revealed = value.replaceAll(this.gone, '');
    for (const [character, standIn] of this.byCharacter) revealed = revealed.replaceAll(standIn, character);
    return revealed;
  }

  private standInFor(character: string): string {
    return this.byCharacter.get(character) ?? character;
  }
}

/**
 * Hides tokens behind code spans of equal length, and makes plain text of what would be markup around them. Null where
 * the source itself holds the characters needed for that.
 */
export function disguise(source: string, tokens: readonly InlineToken[]): Disguise | null {
  const standIns = StandIns.absentFrom(source);
  if (!standIns) return null;
  const hideStray = (stretch: string): string => stretch.replace(STRAY, (stray) => standIns.hide(stray));
  let text = '';
  let at = 0;
  for (const { as, range } of mergeAdjacent(tokens)) {
    text += hideStray(source.slice(at, range.from)) + disguiseToken(source.slice(range.from, range.to), as, standIns);
    at = range.to;
  }
  return { text: text + hideStray(source.slice(at)), reveal: (value) => standIns.reveal(value) };
}

function disguiseToken(token: string, as: HiddenAs, standIns: StandIns): string {
  switch (as) {
    case 'resource':
      return token.replace(STRAY_IN_RESOURCE, (stray) => standIns.hide(stray));
    case 'gone':
      return standIns.gone.repeat(token.length);
    case 'code':
      return `\`${'x'.repeat(token.length - 2)}\``;
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
