/** What a run of emphasis delimiters may do, by its neighbours. */
export interface Flanks {
  readonly opens: boolean;
  readonly closes: boolean;
}

type Kind = 'word' | 'space' | 'punctuation';

/** CommonMark's rules of left- and right-flanking delimiter runs, for the run `[from, to)` of one delimiter. */
export function flanksOf(source: string, from: number, to: number): Flanks {
  const before = kindAt(source, from - 1);
  const after = kindAt(source, to);
  const left = after === 'word' || (after === 'punctuation' && before !== 'word');
  const right = before === 'word' || (before === 'punctuation' && after !== 'word');
  if (source[from] === '*') return { opens: left, closes: right };
  return { opens: left && (!right || before !== 'word'), closes: right && (!left || after !== 'word') };
}

/**
 * The class of a UTF-16 unit in micromark: half a surrogate pair counts as a word character. The ends of the source
 * count as spaces.
 */
function kindAt(source: string, at: number): Kind {
  const code = source.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return isAsciiWord(code) ? 'word' : 'punctuation';
  const character = source.charAt(at);
  if (character === '' || /\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'word';
}

function isAsciiWord(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
