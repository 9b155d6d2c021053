import { CODE_INDENT } from '../../markdown/blocks/container';
import { BlockList } from './block-list';
import type { NoteBlock } from './blocks';
import { hasBullet, readBulleted, type Bulleted } from './bullet';
import { isDefinition } from './definitions';
import { isStrong, leadsInList, type LabelTest } from './label-line';
import { List, ListItem } from './list-item';
import {
  calloutMark,
  codeBehind,
  countRuleMarks,
  isBreak,
  NESTING,
  readContent,
  textInTags,
  type Content,
} from './markdown-line';
import { PipeTable, startsTable } from './pipe-table';
import type { SourceLine } from './source-lines';

/** A bold label, which starts its own line in a paragraph or below an item: `**Difficulty:** high`. */
const LED_IN = /^(\*\*|__)[^*]{1,60}?(?::\1|\1:)\s/;
const HARD_BREAK = /(?: {2}|\\)$/;

const PARAGRAPH = { kind: 'paragraph' } as const;

/** Makes blocks from the lines between two headings, line by line. */
export class BlockReader {
  readonly #isLabel: LabelTest;
  readonly #blocks = new BlockList();
  /** What the next line may continue: an item, a table, or the paragraph made of the last lines of text. */
  #leaf: ListItem | PipeTable | typeof PARAGRAPH | null = null;
  #list: List | null = null;
  /** How many quotes the leaf is in. */
  #quotes = 0;
  /** The fence that was read last. */
  #fence: Content | null = null;
  #afterBlank = true;
  /** Whether the line above ends in a line break. */
  #afterBreak = false;

  constructor(isLabel: LabelTest) {
    this.#isLabel = isLabel;
  }

  /** What has been read, without empty items. */
  get blocks(): readonly NoteBlock[] {
    return this.#blocks.all;
  }

  /** Whether a list is open, so that an indented line is not code. */
  get inList(): boolean {
    return this.#list !== null;
  }

  get leaf(): 'item' | 'table' | 'paragraph' | undefined {
    return this.#leaf?.kind;
  }

  /** Whether a line would be in a quote within an item. */
  holds({ quotes, column }: Content): boolean {
    return this.inList && quotes > this.#quotes && column >= NESTING;
  }

  /** Takes out the open paragraph, which becomes a heading. */
  takeParagraph(): ReturnType<BlockList['takeParagraph']> {
    this.#leaf = null;
    return this.#blocks.takeParagraph();
  }

  /** Reads a line other than a heading; `next` is the one below it, if any. */
  read(line: SourceLine, next: SourceLine | undefined): void {
    const content = readContent(line, this.inList);
    if (line.kind === 'text') this.#readContent(content, next);
    else this.#readFenced(line, content);
    this.#afterBlank = line.kind === 'text' && content.text === '';
    this.#afterBreak = HARD_BREAK.test(line.text);
  }

  #readFenced({ kind, text }: SourceLine, content: Content): void {
    this.#leaf = null;
    if (kind === 'fence') {
      this.#fence = content;
      this.#blocks.endCode();
    } else if (this.#fence) this.#blocks.addCode(codeBehind(this.#fence, text), content.line);
  }

  #readContent(content: Content, next: SourceLine | undefined): void {
    const { indent, text } = content;
    if (text === '') this.#readBlank();
    else if (this.#leaf?.kind === 'table' && !this.#endsTable(content)) this.#leaf.add(content);
    else if (indent >= CODE_INDENT && !this.inList && this.leaf !== 'paragraph') this.#readIndented(content);
    else if (isBreak(text) || isDefinition(text, this.leaf === 'paragraph')) this.#endAt(content);
    else if (!this.#readTags(content) && !this.#readBullet(content) && !this.#readHeader(content, next))
      this.#readText(content, next);
  }

  #readIndented({ text, line }: Content): void {
    this.#leaf = null;
    this.#blocks.addCode(text, line);
  }

  /** After a blank line only an item may continue. */
  #readBlank(): void {
    if (this.leaf !== 'item') this.#leaf = null;
  }

  /** Whether a line right below a row is not another row: a quote, a list, a rule, tags. */
  #endsTable({ quotes, text }: Content): boolean {
    if (quotes > this.#quotes) return true;
    return !text.includes('|') && (hasBullet(text) || countRuleMarks(text) > 2 || textInTags(text) !== null);
  }

  /** A line of nothing but tags is empty; a `<summary>` is a line of its own, and the label of what it folds. */
  #readTags(content: Content): boolean {
    const { text, line } = content;
    const inside = textInTags(text);
    if (inside === null) return false;
    this.#endAt(content);
    if (inside) this.#blocks.addText(inside, line, { joins: false, strong: /<summary/i.test(text) });
    return true;
  }

  #readBullet(content: Content): boolean {
    const bulleted =
      content.indent < CODE_INDENT || this.inList ? readBulleted(content.text, this.leaf === 'paragraph') : null;
    if (bulleted) this.#openItem(content, bulleted);
    return bulleted !== null;
  }

  #readHeader(content: Content, next: SourceLine | undefined): boolean {
    const below = next?.kind === 'text' && content.text.includes('|') ? readContent(next).text : '';
    const isHeader = startsTable(content.text, below);
    if (isHeader) this.#open(new PipeTable(content), content);
    return isHeader;
  }

  #readText(content: Content, next: SourceLine | undefined): void {
    const { quotes, text, line } = content;
    const item = this.#leaf?.kind === 'item' ? this.#leaf : null;
    const leadsIn = item !== null && leadsInList(content, item.indent, next);
    if (this.#opensLabel(content, leadsIn)) return this.#openItem(content, { text, checked: undefined, isBare: true });
    if (item && !leadsIn && this.#goesOnWithItem(content, item)) return item.add(content, this.#afterBlank);
    const goesOn = this.leaf === 'paragraph' && quotes <= this.#quotes;
    if (!goesOn) this.#endBefore(content);
    if (goesOn && this.#afterBreak) this.#blocks.dropBreak();
    const joins = goesOn && !this.#afterBreak && !LED_IN.test(text);
    const callout = calloutMark(text);
    this.#blocks.addText(text.slice(callout.length), line, { joins, strong: callout !== '' || isStrong(text) });
    // The list that a line leads in goes on with any number.
    this.#leaf = callout || leadsIn ? null : PARAGRAPH;
  }

  /** A label that is not indented starts its own list, and does not continue an item above. */
  #opensLabel({ indent, text }: Content, leadsIn: boolean): boolean {
    if (!this.#isLabel(text)) return false;
    if (indent >= NESTING) return this.inList;
    const opens = leadsIn || this.#afterBlank || this.#leaf?.kind !== 'item' || this.#leaf.isBare;
    if (opens) this.#list = null;
    return opens;
  }

  /**
   * A line right below an item continues it, indented or not; after a blank line, only an indented one does. A quote or
   * callout that starts there does not, nor a bold label that is not indented.
   */
  #goesOnWithItem({ quotes, indent, text }: Content, item: ListItem): boolean {
    if (quotes > this.#quotes) return false;
    if (this.#afterBlank) return indent >= item.indent + NESTING;
    return indent >= NESTING || !LED_IN.test(text);
  }

  #openItem(content: Content, bulleted: Bulleted): void {
    this.#list ??= new List();
    this.#open(new ListItem(content, bulleted, this.#list), content);
  }

  #open(leaf: ListItem | PipeTable, { quotes }: Content): void {
    this.#blocks.add(leaf);
    this.#leaf = leaf;
    this.#quotes = quotes;
  }

  /**
   * Ends what is open before text: a list continues after text in one of its items, and after a quote, which may be in
   * one.
   */
  #endBefore({ quotes, indent }: Content): void {
    if (quotes <= this.#quotes && indent < NESTING) this.#list = null;
    this.#leaf = null;
    this.#quotes = quotes;
  }

  /** Ends what is open, except the list around it, before a line that continues nothing. */
  #endAt({ indent }: Content): void {
    this.#leaf = null;
    if (indent < NESTING) this.#list = null;
  }
}
