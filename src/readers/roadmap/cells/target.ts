import type { Target } from '../../../model/roadmap';
import { chooseDate, findDates, onlyDate, signedDate } from '../../../model/target-date';
import { isTimeInWords } from '../../../model/target-words';
import type { RowLine } from './row-line';
import type { CellText } from './cell-text';

/** The date in a target column; of several, the first with a label, else the first. */
export function targetOfColumn(lines: readonly RowLine[], line: number): Target | null {
  if (lines.length === 0) return null;
  const chosen = chooseDate(findDates(datable(lines)));
  return chosen ? { date: chosen.date, text: joined(lines), line } : null;
}

/** What a target column says in words, used if there is no date. */
export function wordsOfColumn(lines: readonly RowLine[], line: number): Target | null {
  if (lines.length === 0) return null;
  const text = joined(lines);
  return isTimeInWords(text) ? { date: null, text, line } : null;
}

/** The target of a cell with nothing but dates and their labels. */
export function targetOfDateCell(lines: readonly RowLine[], line: number): Target | null {
  const only = onlyDate(datable(lines));
  return only ? { date: only.date, text: joined(lines), line } : null;
}

/** The target of a line with nothing but a date and its label. */
export function targetOfLabelledLine({ text, datable }: CellText, line: number): Target | null {
  const only = onlyDate(datable);
  return only && only.label !== 'none' ? { date: only.date, text, line } : null;
}

/** The target in a title, in a notation made for due dates (📅, `[due:: …]`). */
export function targetInTitle({ datable }: CellText, line: number): Target | null {
  const signed = signedDate(datable);
  return signed ? { date: signed.date, text: datable.slice(signed.from, signed.to), line } : null;
}

function datable(lines: readonly RowLine[]): string {
  const first = lines[0];
  if (first && lines.length === 1) return first.datable;
  return lines.map((line) => line.datable).join(' ');
}

function joined(lines: readonly RowLine[]): string {
  return lines
    .map((line) => line.text)
    .join(' ')
    .trim();
}
