import type { Block, ItemBlock } from './blocks';
import { foldSpaces, readPlainText, withoutPermalink } from './plain-text';
import { isDelimiterRow, readRequirementRows, splitRow } from './requirement-table';
import type { SourceLine } from './source-lines';

const BULLET = /^(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)/;
const TASK = /^\[([ xX])\](?:[ \t]+|$)/;
const CALLOUT = /^\[![^\]\s]+\][-+]?\s*/;
const CODE_INDENT = 4;
const TAB_WIDTH = 4;
const LONGEST_LABEL = 60;

/** Where a line stands: its indent in columns, and its text behind indent and quote marks. */
interface Content {
  readonly indent: number;
  readonly text: string;
  readonly line: number;
}

/** The blocks of a note in Markdown, by one walk over its lines. */
export function readMarkdownBlocks(lines: readonly SourceLine[]): Block[] {
  return new MarkdownScanner(lines).read();
}

class MarkdownScanner {
  private readonly blocks: Block[] = [];
  /** The source of the item that is open, one line of it each. */
  private item: { readonly parts: string[]; readonly line: number; readonly checked: boolean | null } | null = null;
  private inList = false;
  private inParagraph = false;
  private afterBlank = true;
  private table: { readonly rows: string[][]; readonly lines: number[] } | null = null;

  constructor(private readonly lines: readonly SourceLine[]) {}

  read(): Block[] {
    for (let at = 0; at < this.lines.length; at++) {
      const line = this.lines[at];
      if (line) this.readLine(line, at);
    }
    this.closeLeaf();
    return this.blocks;
  }

  private readLine(line: SourceLine, at: number): void {
    if (line.kind !== 'text') {
      this.closeLeaf();
      if (line.kind === 'code') this.pushCode(line.text, line.number);
      this.afterBlank = false;
      return;
    }
    const content = readContent(line);
    if (content.text === '') {
      this.closeParagraph();
      this.afterBlank = true;
      return;
    }
    this.readContent(content, at);
    this.afterBlank = false;
  }

  private readContent(content: Content, at: number): void {
    if (this.table && this.readTableRow(content)) return;
    if (this.readHeading(content) || this.readRule(content)) return;
    if (this.readBullet(content) || this.readTableStart(content, at)) return;
    if (this.isIndentedCode(content)) return this.pushCode(content.text, content.line);
    if (this.readTag(content)) return;
    this.readText(content, at);
  }

  private readHeading({ indent, text, line }: Content): boolean {
    const marks = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0];
    if (!marks || (indent >= CODE_INDENT && !this.inList)) return false;
    this.endList();
    this.pushHeading(marks.length, withoutClosingMarks(text.slice(marks.length).trim()), line);
    return true;
  }

  private pushHeading(depth: number, source: string, line: number): void {
    const text = headingText(source);
    if (text) this.blocks.push({ kind: 'heading', depth, text, line });
  }

  /** A line of `=` or `-`: the underline of the paragraph above, or a thematic break. */
  private readRule({ indent, text }: Content): boolean {
    const mark = text.charAt(0);
    const marks = countRuleMarks(text);
    if (marks === 0) return false;
    if ((mark === '=' || mark === '-') && this.inParagraph && indent < CODE_INDENT && !/[ \t]/.test(text)) {
      this.underline(mark === '=' ? 1 : 2);
      return true;
    }
    if (mark === '=' || marks < 3) return false;
    this.endList();
    return true;
  }

  /** Turns the paragraph above into a heading. */
  private underline(depth: number): void {
    const parts: string[] = [];
    let first = 0;
    for (let block = this.blocks.at(-1); block?.kind === 'prose'; block = this.blocks.at(-1)) {
      this.blocks.pop();
      parts.push(block.text);
      first = block.line;
      if (!block.joins) break;
    }
    this.inParagraph = false;
    this.pushHeading(depth, parts.reverse().join(' '), first);
  }

  private readBullet({ indent, text, line }: Content): boolean {
    let rest = text;
    let bullet = BULLET.exec(rest);
    if (!bullet || (indent >= CODE_INDENT && !this.inList)) return false;
    if (this.inParagraph && (rest.length === bullet[0].length || (bullet[1] && Number(bullet[1]) !== 1))) return false;
    this.closeLeaf();
    for (; bullet; bullet = BULLET.exec(rest)) rest = rest.slice(bullet[0].length);
    const task = TASK.exec(rest);
    if (task) rest = rest.slice(task[0].length);
    const source = rest.replace(/^#{1,6}[ \t]+/, '');
    this.item = { parts: source ? [source] : [], line, checked: task ? task[1] !== ' ' : null };
    this.inList = true;
    return true;
  }

  private readTableStart({ text, line }: Content, at: number): boolean {
    if (!text.includes('|')) return false;
    const next = this.lines[at + 1];
    if (next?.kind !== 'text' || !isDelimiterRow(readContent(next).text)) return false;
    if (splitRow(text).length !== splitRow(readContent(next).text).length) return false;
    this.closeLeaf();
    this.table = { rows: [], lines: [line] };
    return true;
  }

  private readTableRow({ text, line }: Content): boolean {
    const table = this.table;
    if (!table) return false;
    const first = table.rows.length === 0 && line === (table.lines[0] ?? 0) + 1;
    if (first) return true;
    if (!text.includes('|') && (BULLET.test(text) || /^#{1,6}\s/.test(text))) {
      this.closeTable();
      return false;
    }
    table.rows.push(splitRow(text).map((cell) => readPlainText(cell).text));
    table.lines.push(line);
    return true;
  }

  private isIndentedCode({ indent }: Content): boolean {
    return indent >= CODE_INDENT && !this.inList && !this.inParagraph;
  }

  /** A line that is nothing but tags says nothing; a `<summary>` is a line of its own. */
  private readTag({ text, line }: Content): boolean {
    if (!/^<\/?[a-zA-Z]/.test(text) || !text.endsWith('>')) return false;
    const inside = text.replace(/<[^<>]*>/g, '').trim();
    if (inside && !/^<(?:summary|details|p|div|h[1-6])\b/i.test(text)) return false;
    if (!inside && !/^(?:<\/?(?:details|summary|div|p|br|hr|center|section|a|img|span)\b[^<>]*>\s*)+$/i.test(text))
      return false;
    this.endList();
    if (inside) this.pushProse(inside, line, false);
    return true;
  }

  private readText(content: Content, at: number): void {
    const { indent, text, line } = content;
    if (this.item && this.continuesItem(indent) && !this.isLabelBelowList(content, at)) {
      this.item.parts.push(text);
      return;
    }
    const joins = this.inParagraph;
    if (!joins) this.endList();
    this.pushProse(text, line, joins);
    this.inParagraph = true;
  }

  /** A line right below an item goes on with it, indented or not; after a blank line only an indented one does. */
  private continuesItem(indent: number): boolean {
    return !this.afterBlank || indent >= 2;
  }

  /**
   * `Stretch:` between two lists, with no blank line before it. Markdown takes it for the end of the item above, but
   * whoever wrote it did not.
   */
  private isLabelBelowList({ indent, text }: Content, at: number): boolean {
    if (indent > 0 || text.length > LONGEST_LABEL) return false;
    const label = readPlainText(text).text;
    if (!(label.endsWith(':') || isStrong(text)) || !/^[\p{Lu}\p{N}]/u.test(label)) return false;
    const next = this.lines[at + 1];
    if (next?.kind !== 'text') return false;
    const below = readContent(next);
    return below.indent === 0 && BULLET.test(below.text);
  }

  private pushProse(source: string, line: number, joins: boolean): void {
    const text = readPlainText(source.replace(CALLOUT, '')).text;
    if (text) this.blocks.push({ kind: 'prose', text, line, joins, strong: isStrong(source) });
  }

  private pushCode(text: string, line: number): void {
    if (text.trim()) this.blocks.push({ kind: 'code', text: text.trimEnd(), line });
  }

  private closeItem(): void {
    const item = this.item;
    this.item = null;
    const text = item ? readPlainText(item.parts.join(' ')).text : '';
    if (!item || !text) return;
    const block: ItemBlock = { kind: 'item', text, line: item.line };
    this.blocks.push(item.checked === null ? block : { ...block, checked: item.checked });
  }

  private closeTable(): void {
    const table = this.table;
    this.table = null;
    if (!table) return;
    readRequirementRows(table.rows).forEach((row, at) => {
      if (row) this.blocks.push({ kind: 'item', ...row, line: table.lines[at + 1] ?? 1 });
    });
  }

  private closeParagraph(): void {
    this.inParagraph = false;
    this.closeTable();
  }

  private closeLeaf(): void {
    this.closeItem();
    this.closeParagraph();
  }

  private endList(): void {
    this.closeLeaf();
    this.inList = false;
  }
}

function readContent({ text, number }: SourceLine): Content {
  const quote = /^(?:[ \t]{0,3}>)+[ \t]?/.exec(text)?.[0] ?? '';
  const behind = text.slice(quote.length);
  const content = behind.trim();
  return { indent: columnsBefore(behind), text: content, line: number };
}

/** How many marks a line has that is nothing but `=`, `-`, `*` or `_` and spaces; 0 for any other line. */
function countRuleMarks(text: string): number {
  const mark = text.charAt(0);
  if (mark !== '=' && mark !== '-' && mark !== '*' && mark !== '_') return 0;
  let marks = 0;
  for (const character of text) {
    if (character === mark) marks++;
    else if (character !== ' ' && character !== '\t') return 0;
  }
  return marks;
}

function columnsBefore(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === ' ') columns++;
    else if (character === '\t') columns += TAB_WIDTH - (columns % TAB_WIDTH);
    else break;
  }
  return columns;
}

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end--;
  return end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

/** A heading's text, without the permalink mark of a web page and the attributes some writers put behind it. */
function headingText(source: string): string {
  const plain = withoutPermalink(readPlainText(source).text);
  return foldSpaces(plain.replace(/\{[^{}]{0,100}\}$/, ''));
}

function isStrong(source: string): boolean {
  return /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/.test(source.trim());
}
