import { withoutBlockId } from './block-id';
import type { Bulleted } from './bullet';
import { isLabelSource, isStrong } from './label-line';
import { NESTING, splitHeading, withoutHeadingMarks, type Content, type MarkedHeading } from './markdown-line';
import { readPlainText } from './plain-text';
import type { TextLine } from './text-line';

/** `**Name** – what it is` or `**Name** (what it is)` */
const NAMED = /^(\*\*|__)(.+?)\1 +(?:[–—-]+ +|(?=\())(\S[^]*)$/;

/** A bold name, and what is said about it after a dash and in paragraphs below. */
export interface Named {
  readonly name: string;
  readonly about: readonly TextLine[];
}

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
  /** The last of these lines: those of its paragraphs below the first one. */
  readonly #below: TextLine[] = [];
  #text: string | null = null;

  constructor(
    { quotes, column, indent, line }: Content,
    { text, checked, isBare }: Bulleted,
    readonly list: List,
  ) {
    this.line = line;
    this.quotes = quotes;
    this.indent = indent;
    this.depth = list.depthOf(column);
    this.checked = checked;
    this.isBare = isBare;
    this.#lines = text ? [text] : [];
  }

  /** Takes a line that continues the item. */
  add({ text, line }: Content, afterBlank: boolean): void {
    this.#lines.push(text);
    if (afterBlank || this.#below.length > 0) this.#below.push(proseOf(text, line, !afterBlank));
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

  /** The bold name that it starts with, and what is said about it; null for most. */
  get named(): Named | null {
    const head = this.#lines.slice(0, this.#lines.length - this.#below.length).join('\n');
    const [, , name = head, behind] = NAMED.exec(head) ?? [];
    const about = behind === undefined ? this.#below : [proseOf(behind, this.line, false), ...this.#below];
    if (behind === undefined && !isStrong(head)) return null;
    return { name: readPlainText(name).text, about };
  }

  /** Whether it is written like a label. */
  get labels(): boolean {
    return this.#lines.length === 1 && isLabelSource(this.source);
  }
}

function proseOf(source: string, line: number, joins: boolean): TextLine {
  return { kind: 'prose', text: readPlainText(source).text, line, joins, strong: isStrong(source) };
}
