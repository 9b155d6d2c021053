import type { Line } from '../line';
import { countDelimiterColumns, countHeaderColumns } from '../split-row';

const DASH = 45;
const COLON = 58;
const PIPE = 124;

/** A paragraph's line that is a table's header if the next line is a delimiter row. */
export interface TableHeader {
  readonly line: Line;
  /** After container markers and indent. */
  readonly content: number;
}

/** Whether the next line, from `content` on, is a delimiter row with as many columns. */
export function hasDelimiter(header: TableHeader, line: Line, content: number): boolean {
  const code = line.text.charCodeAt(content);
  if (code !== PIPE && code !== DASH && code !== COLON) return false;
  const columns = countDelimiterColumns(line.text, content, line.to);
  return columns > 0 && columns === countHeaderColumns(header.line.text, header.content, header.line.to);
}
