import type { Box } from '../../model/roadmap';
import { NONE } from './compact';
import { LoneLine, type RowLine } from './row-line';
import type { Phrase } from './saying';

/** The title of a cell, and what is around it. */
export interface CellTitle {
  readonly text: string;
  readonly phrase: Phrase;
  /** The first box before the title. */
  readonly box: Box | null;
  /** What follows the title on its line, box by box. */
  readonly after: readonly Phrase[];
  readonly further: readonly RowLine[];
}

/** Finds the first line with text; its text up to the next box is the title. */
export function findTitle(lines: readonly RowLine[]): CellTitle | null {
  const first = lines[0];
  if (first instanceof LoneLine) {
    return {
      text: titleOf(first),
      phrase: first,
      box: null,
      after: NONE,
      further: lines.length > 1 ? lines.slice(1) : NONE,
    };
  }
  const index = lines.findIndex((line) => line.text !== '');
  const phrases = index === 0 ? (lines[0]?.phrases ?? []) : lines.slice(0, index + 1).flatMap((line) => line.phrases);
  const at = phrases.findIndex((phrase) => phrase.text !== '');
  const phrase = phrases[at];
  if (!phrase) return null;
  return {
    text: titleOf(phrase),
    phrase,
    box: firstBox(phrases.slice(0, at + 1)),
    after: phrases.slice(at + 1),
    further: lines.slice(index + 1),
  };
}

function titleOf({ text }: Phrase): string {
  return text.endsWith(' :') ? text.slice(0, -2) : text;
}

function firstBox(phrases: readonly Phrase[]): Box | null {
  return phrases.find(({ box }) => box !== null)?.box ?? null;
}

/** The first box of a cell, wherever it is. */
export function firstBoxOf(lines: readonly RowLine[]): Box | null {
  for (const { phrases } of lines) {
    const box = firstBox(phrases);
    if (box) return box;
  }
  return null;
}
