import { applyEdits, type TextEdit } from '../../markdown/edit';
import { createLineIndex } from '../../markdown/line-index';

/** Lines of a text that edits change, before and after. */
export interface ChangedLines {
  readonly count: number;
  readonly before: string;
  readonly after: string;
}

/** The lines that edits change. No edit may add or remove a line. */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLines {
  const index = createLineIndex(text);
  const lines = [...new Set(edits.map(({ from }) => index.lineAt(from)))];
  const those = (version: string): string => {
    const all = version.split(/\r\n|\n|\r/);
    return lines.map((line) => all[line - 1] ?? '').join('\n');
  };
  return { count: lines.length, before: those(text), after: those(applyEdits(text, edits)) };
}
