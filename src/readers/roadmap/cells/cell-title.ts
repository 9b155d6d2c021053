import type { Box } from '../../../model/roadmap';
import { NONE } from './compact';
import { LoneLine, type RowLine } from './row-line';
import type { Phrase } from './cell-text';

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

const LIST_NUMBER = /^\d{1,3}[.)]$/;

/** Finds the first line with text; its text up to the next box is the title. */
export function findTitle(lines: readonly RowLine[]): CellTitle | null {
  const lone = lines[0];
  if (lone instanceof LoneLine) {
    return {
      text: titleOf(lone),
      phrase: lone,
      box: null,
      after: NONE,
      further: lines.length > 1 ? lines.slice(1) : NONE,
    };
  }
  const index = lines.findIndex((line) => line.text !== '');
  const phrases = index === 0 ? (lines[0]?.phrases ?? []) : lines.slice(0, index + 1).flatMap((line) => line.phrases);
  const first = phrases.findIndex((phrase) => phrase.text !== '');
  // In a numbered list of boxes, the number stands before the box.
  const at = phrases[first + 1]?.text && LIST_NUMBER.test(phrases[first]?.text ?? '') ? first + 1 : first;
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
