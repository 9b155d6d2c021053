import type { CellListener, LinkToken } from '../../../markdown/inline/cell-content';
import type { CheckboxToken } from '../../../markdown/inline/tokens/checkbox-token';
import type { Box } from '../../../model/roadmap';
import { grown, settled } from './compact';
import { isLeftEmpty } from './left-empty';
import { LoneLine, type RowLine } from './row-line';
import { joinedTexts, CellTextBuilder, type Phrase } from './cell-text';

/** Builds, from what it is told, the lines of a cell that have text or a box. */
export class RowLineBuilder implements CellListener {
  readonly #line: number;
  readonly #column: number;
  #lines: RowLine[] | null = null;
  #tokens: CheckboxToken[] | null = null;
  #bullet = false;
  #phrases: Phrase[] | null = null;
  #box: Box | null = null;
  readonly #phrase = new CellTextBuilder();

  /** @param column of the cell's start, in UTF-16 units from the start of its line */
  constructor(line: number, column: number) {
    this.#line = line;
    this.#column = column;
  }

  get lines(): readonly RowLine[] {
    return settled(this.#lines);
  }

  /** The boxes of the cell, in order. */
  get boxes(): readonly CheckboxToken[] {
    return settled(this.#tokens);
  }

  startLine(hasBullet: boolean): void {
    this.#bullet = hasBullet;
  }

  text(text: string, struck = false): void {
    this.#phrase.text(text, struck);
  }

  code(text: string): void {
    this.#phrase.code(text);
  }

  link(link: LinkToken): void {
    this.#phrase.link(link);
  }

  checkbox(token: CheckboxToken): void {
    const { form, checked, id, range } = token;
    this.#tokens = grown(this.#tokens, token);
    this.#endPhrase();
    this.#box = { id, checked, line: this.#line, column: this.#column + range.from, form };
  }

  endLine(): void {
    if (this.#phrases) this.#endBoxedLine(this.#phrases);
    else this.#endLoneLine();
  }

  #endLoneLine(): void {
    const { text, datable, links } = this.#phrase.take(null);
    // A link says something, even one whose text is a dash or an id.
    if (links.length > 0 || !isLeftEmpty(text)) {
      this.#lines = grown(this.#lines, new LoneLine(text, this.#bullet, datable, links));
    }
  }

  #endBoxedLine(phrases: Phrase[]): void {
    this.#endPhrase();
    const { text, datable, links } = joinedTexts(phrases);
    this.#lines = grown(this.#lines, { text, datable, links, bullet: this.#bullet, phrases });
    this.#phrases = null;
    this.#box = null;
  }

  #endPhrase(): void {
    this.#phrases = grown(this.#phrases, this.#phrase.take(this.#box));
  }
}
