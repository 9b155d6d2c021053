import type { Thesaurus } from './aliases';
import { kinship } from './spelling';
import type { TermIndex } from './term-index';
import { stemOf, type Word, type WordReader } from './words';

/** One way to say what was asked for. */
export interface Variant {
  readonly terms: readonly string[];
  /** The endings of words as asked; absent where any will do. */
  readonly endings?: readonly string[];
  /** From 0 to 1; 1 for the words as asked. */
  readonly certainty: number;
}

const SPELLED_OUT = 0.9;
const PARTS = 0.7;

/** The terms and endings of words as they are written. */
export function asWritten(words: readonly Word[]): Pick<Variant, 'terms' | 'endings'> {
  return { terms: words.map(({ stem }) => stem), endings: words.map(({ ending }) => ending) };
}

/** A word as written; if no document has it, its parts, what it abbreviates, and the closest spellings. */
export function spellings(
  word: Word,
  { index, thesaurus, words }: { index: TermIndex; thesaurus: Thesaurus; words: WordReader },
): readonly Variant[] {
  const spelledOut = index.spelledOut(word.stem).map((terms) => ({ terms, certainty: SPELLED_OUT }));
  const exact = [{ ...asWritten([word]), certainty: 1 }, ...spelledOut];
  if (index.has(word.stem) || spelledOut.length > 0 || thesaurus.knows(word.stem)) return exact;
  const parts =
    word.parts.length > 1 ? [{ terms: word.parts, certainty: PARTS }] : splitCompound(word.stem, index, words);
  const kin = index.leading.flatMap((term) => {
    const certainty = kinship(word.stem, term);
    return certainty > 0 ? [{ terms: [term], certainty }] : [];
  });
  return [...exact, ...parts, ...kin];
}

/** `filesystem` as `file` and `system`, if documents lead with both and not both are plain. */
function splitCompound(stem: string, index: TermIndex, words: WordReader): readonly Variant[] {
  for (let cut = 3; cut <= stem.length - 3; cut += 1) {
    const terms = [stemOf(stem.slice(0, cut)), stem.slice(cut)];
    if (terms.every(index.leads) && !terms.every(words.isPlain)) return [{ terms, certainty: PARTS }];
  }
  return [];
}
