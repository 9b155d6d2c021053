import type { CellLine, CellListener, Span } from '../../src/markdown/cell-content';
import { tellSimpleCell } from '../../src/markdown/simple-cell';

/** What the reader of simple cells reports of a cell; null if the cell is not in its grammar. */
export function readSimpleCell(source: string): CellLine[] | null {
  const lines: (CellLine & { spans: Span[] })[] = [];
  const say = (span: Span) => void lines.at(-1)?.spans.push(span);
  const listener: CellListener = {
    startLine: (from, bullet) => void lines.push({ range: { from, to: from }, bullet, spans: [] }),
    text: (text, from, to) => say({ kind: 'text', range: { from, to }, text }),
    code: (text, from, to) => say({ kind: 'code', range: { from, to }, text }),
    link: (link, from, to) => say({ kind: 'link', range: { from, to }, text: link.text, link }),
    checkbox: (checkbox) => say({ kind: 'checkbox', range: checkbox.range, checkbox }),
    endLine: (to) => {
      const line = lines.pop();
      if (line) lines.push({ ...line, range: { from: line.range.from, to } });
    },
  };
  return tellSimpleCell(source, listener) ? lines : null;
}
