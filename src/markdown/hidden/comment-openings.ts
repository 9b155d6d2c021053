import { createCodeSpanFinder } from '../inline/tokens/code-spans';

/** Where a comment may open: an offset in the whole text. */
export interface CommentOpening {
  readonly opening: '%%' | '<!--';
  readonly from: number;
}

const MARK_OR_CODE = /\\[!-/:-@[-`{-~]|`+|%%|<!--/g;

/**
 * Finds the next place at or after an offset where a comment may open within `[from, to)`: not in a code span and not
 * after a backslash. Call it with rising offsets.
 */
export function createCommentSearch(text: string, from: number, to: number): (at: number) => CommentOpening | null {
  const source = text.slice(from, to);
  const codeAt = createCodeSpanFinder(source);
  return (start) => {
    MARK_OR_CODE.lastIndex = start - from;
    for (let match = MARK_OR_CODE.exec(source); match; match = MARK_OR_CODE.exec(source)) {
      const { index, 0: found } = match;
      if (found === '%%' || found === '<!--') return { opening: found, from: from + index };
      if (found.startsWith('`')) MARK_OR_CODE.lastIndex = codeAt(index)?.to ?? MARK_OR_CODE.lastIndex;
    }
    return null;
  };
}
