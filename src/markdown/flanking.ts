/** What a run of emphasis marks may do, by what stands beside it. */
export interface Flanks {
  readonly opens: boolean;
  readonly closes: boolean;
}

type Kind = 'word' | 'space' | 'punctuation';

const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) => kindOfCharacter(String.fromCharCode(code)));

/** CommonMark's rules of left- and right-flanking delimiter runs, for the run `[from, to)` of one mark. */
export function flanksOf(source: string, from: number, to: number): Flanks {
  const before = kindAt(source, from - 1);
  const after = kindAt(source, to);
  const left = after === 'word' || (after === 'punctuation' && before !== 'word');
  const right = before === 'word' || (before === 'punctuation' && after !== 'word');
  if (source[from] === '*') return { opens: left, closes: right };
  return { opens: left && (!right || before !== 'word'), closes: right && (!left || after !== 'word') };
}

/** Of a UTF-16 unit, as micromark sees it: half a surrogate pair is a word's. The ends of the source are spaces. */
function kindAt(source: string, at: number): Kind {
  const code = source.charCodeAt(at);
  return Number.isNaN(code) ? 'space' : (ASCII[code] ?? kindOfCharacter(source.charAt(at)));
}

function kindOfCharacter(character: string): Kind {
  if (/\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'word';
}
