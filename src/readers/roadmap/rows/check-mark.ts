import { decodeText } from '../../../markdown/inline/parse/decode-text';
import { beforeSpaces } from '../../../markdown/line';
import type { Range } from '../../../markdown/range';
import type { TableRow } from '../../../markdown/table';
import type { RoadmapColumns } from './columns';

/** A sign or word that people put where a checkbox could be, with the state that it stands for. */
export interface CheckMark {
  readonly range: Range;
  readonly raw: string;
  readonly checked: boolean;
}

/**
 * Crosses and `[-]` are neither: they may say done, failed or dropped. Brackets that make no box are mistyped (`[]`, `[x ]`,
 * `-[x]`), in code, escaped by a converter, or say of a task that it is begun or put off, where a theme shows that (`[/]`,
 * `[>]`); others write the signs as entities (`&#9744;`).
 */
const CHECKED =
  /^(?:[✅✔✓☑]\uFE0F?(?: (?:yes|done|completed?))?|x|y(?:es)?|true|done|completed?|(?:[-*+] ?)?(`?)\[ *[x✅✔✓☑]\uFE0F? *\]\1)$/i;
const UNCHECKED = /^(?:[☐⬜◻□🔲]\uFE0F?|no?|false|todo|(?:[-*+] ?)?(`?)\[ *[/<>?!]? *\]\1)$/iu;

/** The check mark of a row: the only thing in its checklist cell. Ranges count from the start of the text. */
export function checkMarkOf(text: string, { cells }: TableRow, { checklist }: RoadmapColumns): CheckMark | null {
  const cell = checklist === null ? undefined : cells[checklist];
  if (!cell) return null;
  const to = beforeSpaces(text, cell.range.from, cell.range.to);
  const raw = text.slice(cell.range.from, to).trimStart();
  return isCheckMark(raw) ? { range: { from: to - raw.length, to }, raw, checked: isChecked(raw) } : null;
}

/** Whether a text is a check mark and nothing else. */
export function isCheckMark(text: string): boolean {
  return isChecked(text) || UNCHECKED.test(decodeText(text));
}

function isChecked(text: string): boolean {
  return CHECKED.test(decodeText(text));
}
