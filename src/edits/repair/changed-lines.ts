import { applyEdits, type TextEdit } from '../../markdown/edit';
import { createLineIndex } from '../../markdown/line-index';

export interface ChangedLine {
  /** 1-based. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The lines that edits change. No edit may add or remove a line. */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLine[] {
  const index = createLineIndex(text);
  const lines = [...new Set(edits.map(({ from }) => index.lineAt(from)))];
  const [was, is] = [text, applyEdits(text, edits)].map((version) => version.split(/\r\n|\n|\r/));
  return lines.map((line) => ({ line, before: was?.[line - 1] ?? '', after: is?.[line - 1] ?? '' }));
}
