import type { MarkdownIt, StateBlock } from 'markdown-it';

/** Obsidian's additions to CommonMark blocks: comments, which are not shown, and formulas, shown as written. */
export function addBlockRules(md: MarkdownIt): void {
  const interrupts = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  md.block.ruler.before('fence', 'comment_block', fencedBy('%%', false), interrupts);
  md.block.ruler.before('fence', 'formula_block', fencedBy('$$', true), interrupts);
}

function fencedBy(mark: string, shown: boolean) {
  return (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
    const lineAt = (line: number) =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    const first = lineAt(start);
    if (
      !first.startsWith(mark) ||
      (first.trim() !== mark && first.indexOf(mark, 2) >= 0 && !first.trim().endsWith(mark))
    )
      return false;
    if (silent) return true;
    let last = start;
    if (first.trim() === mark || first.indexOf(mark, 2) < 0) {
      do last += 1;
      while (last < end && !lineAt(last).includes(mark));
    }
    state.line = Math.min(last + 1, end);
    if (shown) {
      const token = state.push('formula', 'code', 0);
      token.attrs = [['class', 'math math-block']];
      token.content = state.getLines(start, state.line, 0, false);
    }
    return true;
  };
}
