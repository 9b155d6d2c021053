import { applyEdits, invertEdits, type TextEdit } from '../../markdown/edit';
import { createLineIndex } from '../../markdown/line-index';
import { type Range, shiftRange } from '../../markdown/range';
import { smallestEdit } from '../smallest-edit';

/** Lines of a text that edits change, before and after. */
export interface ChangedLines {
  readonly count: number;
  readonly before: MarkedLines;
  readonly after: MarkedLines;
}

export interface MarkedLines {
  readonly text: string;
  /** What is not in the other version; empty where nothing is. */
  readonly marks: readonly Range[];
}

/** The lines that edits change. No edit may add or remove a line. */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLines {
  const changes = edits.map((edit) => smallestEdit(text, edit));
  const before = linesOf(text, changes);
  const after = linesOf(applyEdits(text, changes), invertEdits(text, changes));
  return { count: before.text.split('\n').length, before, after };
}

/** The lines of a text with some ranges of it. */
function linesOf(version: string, ranges: readonly Range[]): MarkedLines {
  const index = createLineIndex(version);
  let [text, line, shift] = ['', 0, 0];
  const marks = ranges.map((range) => {
    const at = index.lineAt(range.from);
    if (at !== line) {
      if (line > 0) text += '\n';
      line = at;
      const start = index.startOf(at);
      shift = text.length - start;
      text += version
        .slice(start)
        .split(/[\r\n]/, 1)
        .join('');
    }
    return shiftRange(range, shift);
  });
  return { text, marks };
}
