import type { CellListener, LinkToken } from '../../../src/markdown/inline/cell-content';
import type { CheckboxToken } from '../../../src/markdown/inline/tokens/checkbox-token';

/** A line of a cell as a listener is told of it. */
export interface ToldLine {
  readonly hasBullet: boolean;
  readonly spans: readonly ToldSpan[];
}

export type ToldSpan =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly link: LinkToken }
  | { readonly kind: 'checkbox'; readonly checkbox: CheckboxToken };

/** A listener that writes down what it is told. */
export class Notebook implements CellListener {
  readonly lines: ToldLine[] = [];
  #spans: ToldSpan[] = [];

  startLine(hasBullet: boolean): void {
    this.#spans = [];
    this.lines.push({ hasBullet, spans: this.#spans });
  }

  text(text: string): void {
    this.#spans.push({ kind: 'text', text });
  }

  code(text: string): void {
    this.#spans.push({ kind: 'code', text });
  }

  link(link: LinkToken): void {
    this.#spans.push({ kind: 'link', link });
  }

  checkbox(checkbox: CheckboxToken): void {
    this.#spans.push({ kind: 'checkbox', checkbox });
  }

  endLine(): void {
    this.#spans = [];
  }
}
