import type { Block, BodySource } from './blocks';
import { hasBullet, itemBlock, Nesting, NESTING, readBulleted, type OpenItem } from './markdown-items';
import {
  CODE_INDENT,
  codeBehind,
  countRuleMarks,
  isStrong,
  readContent,
  splitHeading,
  textInTags,
  type Content,
} from '../prose/markdown-line';
import { readPlainText } from '../prose/plain-text';
import { RequirementTable, startsTable } from './requirement-table';
import type { SourceLine } from '../prose/source-lines';
import { withoutBlockId } from '../prose/block-id';
import { unicodePattern } from '../../model/unicode-pattern';

const CALLOUT = /^\[![^\]\s]+\][-+]?\s*/;
/** The end of a label: a colon, or the marks of emphasis; a summary and a callout's title are one whatever they end in. */
const MAY_LABEL = /(?:[:*_]|<\/summary>)\s*$|<summary|>[ \t]*\[!/i;
/** A bold label, which starts a line of its own in a paragraph: `**Difficulty:** high`. */
const LED_IN = /^(?:\*\*[^*]{1,60}:\*\*|\*\*[^*]{1,60}\*\*:|__[^_]{1,60}:__|__[^_]{1,60}__:)\s/;
const HARD_BREAK = /(?: {2}|\\)$/;
const LONGEST_LABEL = 60;
const LABEL_START = unicodePattern()`^[\p{Lu}\p{N}]`;

/**
 * The lines from one heading to the next, read in one walk, in which no line is a heading. The walk can be stopped at any
 * line to ask how it stands there.
 */
export class MarkdownBody implements BodySource {
  readonly #lines: readonly SourceLine[];
  readonly #from: number;
  #end: number;
  readonly #blocks: Block[] = [];
  #at: number;
  #item: OpenItem | null = null;
  #nesting = new Nesting();
  #inList = false;
  #inParagraph = false;
  /** In how many quotes the open item, paragraph or table stands. */
  #quotes = 0;
  #afterBlank = true;
  #table: RequirementTable | null = null;
  #fence: Content | null = null;

  /**
   * @param lines of the whole note
   * @param from index of the first line
   */
  constructor(lines: readonly SourceLine[], from: number) {
    this.#lines = lines;
    this.#from = from;
    this.#end = lines.length;
    this.#at = from;
  }

  /** Sets where the body ends: the index of the line behind its last. */
  endAt(end: number): void {
    this.#end = end;
  }

  read(): readonly Block[] {
    this.#readTo(this.#end);
    this.#closeLeaf();
    return this.#blocks;
  }

  mayHoldLabels(): boolean {
    for (let at = this.#from; at < this.#end; at++) if (MAY_LABEL.test(this.#lines[at]?.text ?? '')) return true;
    return false;
  }

  /** Whether a paragraph is open before the line of that index. */
  endsInParagraph(at: number): boolean {
    this.#readTo(at);
    return this.#inParagraph;
  }

  /** Whether indented lines are those of a list, and no code, before the line of that index. */
  endsInList(at: number): boolean {
    this.#readTo(at);
    return this.#inList;
  }

  endsInTable(at: number): boolean {
    this.#readTo(at);
    return this.#table !== null;
  }

  /** Takes out the paragraph that is open, to be a heading. */
  takeParagraph(): { readonly text: string; readonly line: number } {
    const parts: string[] = [];
    let line = 1;
    for (let block = this.#blocks.at(-1); block?.kind === 'prose'; block = this.#blocks.at(-1)) {
      this.#blocks.pop();
      parts.push(block.text);
      line = block.line;
      if (!block.joins) break;
    }
    this.#inParagraph = false;
    return { text: parts.reverse().join(' '), line };
  }

  #readTo(end: number): void {
    for (; this.#at < end; this.#at++) {
      const line = this.#lines[this.#at];
      if (line) this.#readLine(line);
    }
  }

  #readLine(line: SourceLine): void {
    if (line.kind !== 'text') {
      this.#closeLeaf();
      if (line.kind === 'fence') this.#fence = readContent(line, this.#inList);
      else if (this.#fence) this.#pushCode(codeBehind(this.#fence, line.text), line.number);
      this.#afterBlank = false;
      return;
    }
    const content = readContent(line, this.#inList);
    if (content.text === '') {
      this.#closeParagraph();
      this.#afterBlank = true;
      return;
    }
    this.#readContent(content);
    this.#afterBlank = false;
  }

  #readContent(content: Content): void {
    if (this.#table && this.#readTableRow(content)) return;
    if (this.#readEmptyHeading(content) || this.#readRule(content)) return;
    if (this.#readBullet(content) || this.#readTableStart(content)) return;
    if (this.#isIndentedCode(content)) return this.#pushCode(content.text, content.line);
    if (this.#readTag(content)) return;
    this.#readText(content);
  }

  /** A heading without a text opens nothing, but ends what is open. */
  #readEmptyHeading(content: Content): boolean {
    if (this.#isIndentedCode(content) || !splitHeading(content.text)) return false;
    this.#endList();
    return true;
  }

  /** A line of `-`, `*` or `_`. */
  #readRule({ text }: Content): boolean {
    if (countRuleMarks(text) < 3 || text.startsWith('=')) return false;
    this.#endList();
    return true;
  }

  #readBullet({ quotes, indent, text, line }: Content): boolean {
    const bulleted = indent < CODE_INDENT || this.#inList ? readBulleted(text) : null;
    if (!bulleted || (this.#inParagraph && !bulleted.interrupts)) return false;
    this.#closeLeaf();
    if (!this.#inList) this.#nesting = new Nesting();
    const { source, checked } = bulleted;
    this.#item = { parts: source ? [source] : [], line, checked, depth: this.#nesting.depthOf(indent) };
    this.#inList = true;
    this.#quotes = quotes;
    return true;
  }

  #readTableStart({ quotes, text, line }: Content): boolean {
    const next = this.#lines[this.#at + 1];
    if (!text.includes('|') || next?.kind !== 'text' || !startsTable(text, readContent(next).text)) return false;
    this.#closeLeaf();
    this.#table = new RequirementTable(text, line);
    this.#quotes = quotes;
    return true;
  }

  #readTableRow(content: Content): boolean {
    const table = this.#table;
    if (!table) return false;
    if (this.#endsTable(content)) {
      this.#closeTable();
      return false;
    }
    table.add(content.text, content.line);
    return true;
  }

  /** Whether a line right below a row is no other: a quote, a list, a rule, tags. */
  #endsTable({ quotes, text }: Content): boolean {
    if (quotes > this.#quotes) return true;
    return !text.includes('|') && (hasBullet(text) || countRuleMarks(text) > 2 || textInTags(text) !== null);
  }

  #isIndentedCode({ indent }: Content): boolean {
    return indent >= CODE_INDENT && !this.#inList && !this.#inParagraph;
  }

  /** A line that is nothing but tags says nothing; a `<summary>` is a line of its own, and the label of what it folds. */
  #readTag({ text, line }: Content): boolean {
    const inside = textInTags(text);
    if (inside === null) return false;
    this.#endList();
    if (inside) this.#pushProse(inside, line, { joins: false, strong: /<summary/i.test(text) });
    return true;
  }

  #readText(content: Content): void {
    const { quotes, text, line } = content;
    if (this.#item && this.#continuesItem(content) && !this.#isLabelBelowList(content)) {
      this.#item.parts.push(text);
      return;
    }
    const goesOn = this.#inParagraph && quotes <= this.#quotes;
    if (!goesOn) this.#endBefore(quotes);
    const joins = goesOn && !LED_IN.test(text) && !this.#endsLine();
    const callout = CALLOUT.exec(text)?.[0] ?? '';
    this.#pushProse(text.slice(callout.length), line, { joins, strong: callout !== '' || isStrong(text) });
    this.#inParagraph = callout === '';
  }

  /** Whether the line of the paragraph above ends in a line break, whose mark is no text of it then. */
  #endsLine(): boolean {
    if (!HARD_BREAK.test(this.#lines[this.#at - 1]?.text ?? '')) return false;
    const above = this.#blocks.at(-1);
    if (above?.kind === 'prose' && above.text.endsWith('\\')) {
      this.#blocks.splice(-1, 1, { ...above, text: above.text.slice(0, -1).trimEnd() });
    }
    return true;
  }

  /**
   * A line right below an item goes on with it, indented or not; after a blank line only an indented one does. A quote or
   * callout that starts there does not.
   */
  #continuesItem({ quotes, indent }: Content): boolean {
    return quotes <= this.#quotes && (!this.#afterBlank || indent >= NESTING);
  }

  /**
   * `Stretch:` between two lists, with no blank line before it. Markdown takes it for the end of the item above, but
   * whoever wrote it did not.
   */
  #isLabelBelowList({ indent, text }: Content): boolean {
    if (indent > 0 || text.length > LONGEST_LABEL) return false;
    const label = readPlainText(text).text;
    if (!(label.endsWith(':') || isStrong(text)) || !LABEL_START().test(label)) return false;
    const next = this.#lines[this.#at + 1];
    if (next?.kind !== 'text') return false;
    const below = readContent(next);
    return below.indent === 0 && hasBullet(below.text);
  }

  #pushProse(source: string, line: number, traits: { readonly joins: boolean; readonly strong: boolean }): void {
    const { text } = readPlainText(withoutBlockId(source));
    if (text) this.#blocks.push({ kind: 'prose', text, line, ...traits });
  }

  #pushCode(text: string, line: number): void {
    if (text.trim()) this.#blocks.push({ kind: 'code', text: text.trimEnd(), line });
  }

  #closeItem(): void {
    const item = this.#item;
    this.#item = null;
    if (item && item.parts.length > 0) this.#blocks.push(itemBlock(item));
  }

  #closeTable(): void {
    for (const row of this.#table?.rows() ?? []) this.#blocks.push({ kind: 'item', ...row });
    this.#table = null;
  }

  #closeParagraph(): void {
    this.#inParagraph = false;
    this.#closeTable();
  }

  #closeLeaf(): void {
    this.#closeItem();
    this.#closeParagraph();
  }

  /** Ends what is open before text in so many quotes: a list goes on behind a quote, which may stand in one of its items. */
  #endBefore(quotes: number): void {
    if (quotes > this.#quotes) this.#closeLeaf();
    else this.#endList();
    this.#quotes = quotes;
  }

  #endList(): void {
    this.#closeLeaf();
    this.#inList = false;
  }
}
