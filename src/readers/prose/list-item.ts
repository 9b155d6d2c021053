import { withoutBlockId } from './block-id';
import type { Bulleted } from './bullet';
import { isLabelSource } from './label-line';
import { NESTING, splitHeading, withoutHeadingMarks, type Content, type MarkedHeading } from './markdown-line';
import { readPlainText } from './plain-text';

/** `**Name** – what it is` or `**Name** (what it is)` */
const NAMED = /^(\*\*|__)(.+?)\1 +(?:[–—-]+ +|(?=\())(\S[^]*)$/;

/** A list that is open: it knows how deep the next item is nested. */
export class List {
  readonly #columns: number[] = [];

  /** @returns 0 for the outermost items */
  depthOf(column: number): number {
    while ((this.#columns.at(-1) ?? -NESTING) > column - NESTING) this.#columns.pop();
    this.#columns.push(column);
    return this.#columns.length - 1;
  }
}

/** A list item to which lines may be added. Its text is read when asked for. */
export class ListItem {
  readonly kind = 'item';
  readonly line: number;
  /** How many quotes and callouts it is in. */
  readonly quotes: number;
  readonly indent: number;
  /** How deep it is nested in its list. */
  readonly depth: number;
  /** Only for a task item. */
  readonly checked: boolean | undefined;
  readonly isBare: boolean;
  readonly #lines: string[];
  #text: string | null = null;

  constructor(
    { quotes, column, indent, line }: Content,
    { said, checked, isBare }: Bulleted,
    readonly list: List,
  ) {
    this.line = line;
    this.quotes = quotes;
    this.indent = indent;
    this.depth = list.depthOf(column);
    this.checked = checked;
    this.isBare = isBare;
    this.#lines = said ? [said] : [];
  }

  /** Takes a line that continues the item. */
  add(text: string): void {
    this.#lines.push(text);
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** The heading that the item starts with; null for most. */
  get heading(): MarkedHeading | null {
    return splitHeading(this.#lines[0] ?? '');
  }

  /** As written, without the marks of a heading and the id. */
  get source(): string {
    return withoutBlockId(withoutHeadingMarks(this.#lines.join('\n')));
  }

  get text(): string {
    return (this.#text ??= readPlainText(this.source).text);
  }

  /** The bold name that it starts with, and what is said of it behind a dash; null for most. */
  get named(): readonly [name: string, said: string] | null {
    const [, , name = '', said = ''] = NAMED.exec(this.source) ?? [];
    return said ? [readPlainText(name).text, readPlainText(said).text] : null;
  }

  /** Whether it is written like a label. */
  get labels(): boolean {
    return this.#lines.length === 1 && isLabelSource(this.source);
  }
}
