import type { CellContent, CellLine, CellListener, LinkToken, Span } from './cell-content';
import type { CheckboxToken } from './checkbox-token';
import type { Range } from './range';

/** Makes of what it is told the content of a cell, as an object that can be kept. */
export class CellBuilder implements CellListener {
  readonly #lines: CellLine[] = [];
  #lineFrom = 0;
  #bullet: Range | null = null;
  #spans: Span[] = [];

  get content(): CellContent {
    return { lines: this.#lines };
  }

  startLine(from: number, bullet: Range | null): void {
    this.#lineFrom = from;
    this.#bullet = bullet;
    this.#spans = [];
  }

  text(text: string, from: number, to: number): void {
    const span: Span = { kind: 'text', range: { from, to }, text };
    if (this.#spans.length > 0 || !isBlank(span)) this.#spans.push(span);
  }

  code(text: string, from: number, to: number): void {
    this.#spans.push({ kind: 'code', range: { from, to }, text });
  }

  link(link: LinkToken, from: number, to: number): void {
    this.#spans.push({ kind: 'link', range: { from, to }, text: link.text, link });
  }

  checkbox(checkbox: CheckboxToken): void {
    this.#spans.push({ kind: 'checkbox', range: checkbox.range, checkbox });
  }

  endLine(to: number): void {
    const spans = this.#spans;
    while (isBlank(spans.at(-1))) spans.pop();
    this.#lines.push({ range: { from: this.#lineFrom, to }, bullet: this.#bullet, spans });
  }
}

export function isBlank(span: Span | undefined): boolean {
  return span?.kind === 'text' && span.text.trim() === '';
}
