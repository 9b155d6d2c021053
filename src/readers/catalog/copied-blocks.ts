/**
 * The front end for catalogs that were copied from a web page, such as one made by MkDocs.
 *
 * What was lost on the way, and how it is told from what is left:
 *
 * - Heading marks: a heading ends in the page's permalink sign `¶`; its depth is restored by `restoreDepths`.
 * - Blank lines and indentation: nested lists are flat, as are the items that are read from them.
 * - Backticks, and the spaces around inline code, which stays glued to the words beside it.
 * - Line ends and bullets of items with inline code: see `copied-runs`.
 * - The fences of code blocks: lines that are no heading, item or sentence of a list are text of their section.
 * - A list that followed its label without a blank line was no list on the page, but one paragraph: `Stretch: - a. - b.`
 */

import type { Block, HeadingBlock, ItemBlock } from './blocks';
import { restoreDepths } from './copied-depths';
import { readCodedRun, readInlineListStart, readsAsProse, type NextLine } from './copied-runs';
import { endsSentence, spaceFileNames } from './copied-words';
import type { TitleReader } from './heading-names';
import { foldSpaces, withoutPermalink } from './plain-text';
import { isDelimiterRow, readRequirementRows, splitRow } from './requirement-table';
import type { SourceLine } from './source-lines';

const PERMALINK = '¶';
const BULLET = '- ';
const TASK = /^\[([ xX])\]\s+/;
const LONGEST_LABEL_WORDS = 4;

/** Whether a note is text copied from a web page: its headings are lines that end in `¶`, not lines that start with `#`. */
export function isCopiedText(lines: readonly SourceLine[]): boolean {
  let marked = 0;
  let copied = 0;
  for (const { text } of lines) {
    if (text.includes('#') && /^ {0,3}#{1,6}\s/.test(text)) marked++;
    else if (text.includes(PERMALINK) && text.trimEnd().endsWith(PERMALINK)) copied++;
  }
  return copied > marked;
}

/** The blocks of a note that was copied from a web page. */
export function readCopiedBlocks(lines: readonly SourceLine[], traits: TitleReader): Block[] {
  const blocks: Block[] = [];
  let region: RegionLine[] = [];
  for (const { text, number } of lines) {
    const folded = foldSpaces(text);
    if (folded.endsWith(PERMALINK)) {
      for (const block of new RegionReader(region).read()) blocks.push(block);
      region = [];
      const title = withoutPermalink(folded);
      if (title) blocks.push({ kind: 'heading', depth: 1, text: title, line: number } satisfies HeadingBlock);
    } else if (folded) {
      region.push({ text: folded, number });
    }
  }
  for (const block of new RegionReader(region).read()) blocks.push(block);
  return restoreDepths(blocks, traits);
}

interface RegionLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** Reads the lines between two headings. */
class RegionReader {
  private readonly blocks: Block[] = [];
  private readonly punctuated: boolean;
  /** Index of the block of the bulleted text right above, or null. */
  private above: number | null = null;

  constructor(private readonly lines: readonly RegionLine[]) {
    this.punctuated = endsItemsWithFullStops(lines);
  }

  read(): Block[] {
    for (let at = 0; at < this.lines.length; at++) {
      const line = this.lines[at];
      if (!line) continue;
      const rows = this.tableLength(at);
      if (rows > 0) {
        this.pushTable(this.lines.slice(at, at + rows));
        at += rows - 1;
      } else if (line.text === '-' && this.nextKind(at) !== 'bullet') {
        at++;
        this.pushBulleted(this.lines[at]?.text ?? '', line.number);
      } else if (isBulleted(line.text)) {
        this.pushBulleted(line.text.slice(BULLET.length), line.number);
      } else {
        this.readText(line, at);
      }
    }
    return this.blocks;
  }

  private readText({ text, number }: RegionLine, at: number): void {
    const above = this.above === null ? null : this.blocks[this.above];
    const run = readCodedRun(text, {
      above: above?.text ?? null,
      next: this.nextKind(at),
      punctuated: this.punctuated,
    });
    if (!run) {
      this.above = null;
      if (!this.readInlineList(text, number)) this.pushProse(text, number, this.isBoldLabel(at));
      return;
    }
    if (run.rest !== null && this.above !== null && above) {
      this.blocks[this.above] = { ...above, text: joinAtCode(above.text, spaceFileNames(run.rest)) };
    }
    this.above = null;
    for (const led of run.led) this.pushItem(spaceFileNames(led), number);
    if (run.bulleted !== null) this.pushBulleted(run.bulleted, number);
  }

  private nextKind(at: number): NextLine {
    const next = this.lines[at + 1]?.text;
    if (next === undefined) return 'end';
    if (isBulleted(next)) return 'bullet';
    return this.isLabel(at + 1) || readInlineListStart(next) || readsAsProse(next) ? 'end' : 'text';
  }

  /** A few words above a list, with a colon, or without one where they were bold on the page. */
  private isLabel(at: number): boolean {
    const text = this.lines[at]?.text ?? '';
    return text.endsWith(':') ? isBulleted(this.lines[at + 1]?.text ?? '') : this.isBoldLabel(at);
  }

  private isBoldLabel(at: number): boolean {
    const text = this.lines[at]?.text ?? '';
    if (
      !isBulleted(this.lines[at + 1]?.text ?? '') ||
      text.split(' ', LONGEST_LABEL_WORDS + 1).length > LONGEST_LABEL_WORDS
    )
      return false;
    return /^\p{Lu}[\p{L}\p{N}’' &/()-]*$/u.test(text);
  }

  /** `Stretch: - a. - b.`: a label and its list, written as one paragraph. */
  private readInlineList(text: string, line: number): boolean {
    const start = readInlineListStart(text);
    if (!start) return false;
    this.pushProse(`${start.label}:`, line, false);
    for (const item of splitInlineList(text.slice(start.behind))) this.pushItem(item, line);
    return true;
  }

  /** How many lines from here on are rows of one table: at least two, of at least two cells each, as many in all. */
  private tableLength(at: number): number {
    const cells = cellCount(this.lines[at]?.text ?? '');
    if (cells < 2) return 0;
    let rows = 1;
    while (cellCount(this.lines[at + rows]?.text ?? '') === cells) rows++;
    return rows > 1 ? rows : 0;
  }

  private pushTable(lines: readonly RegionLine[]): void {
    const header = isDelimiterRow(lines[1]?.text ?? '') ? 2 : 1;
    const rows = lines.slice(header);
    readRequirementRows(rows.map(({ text }) => splitRow(text))).forEach((row, at) => {
      if (row) this.blocks.push({ kind: 'item', ...row, line: rows[at]?.number ?? 1 });
    });
    this.above = null;
  }

  private pushBulleted(text: string, line: number): void {
    if (this.pushItem(text, line)) this.above = this.blocks.length - 1;
  }

  private pushItem(source: string, line: number): boolean {
    const task = source.startsWith('[') ? TASK.exec(source) : null;
    const text = task ? source.slice(task[0].length) : source;
    if (!text) return false;
    const item: ItemBlock = { kind: 'item', text, line };
    this.blocks.push(task ? { ...item, checked: task[1] !== ' ' } : item);
    return true;
  }

  private pushProse(text: string, line: number, strong: boolean): void {
    this.blocks.push({ kind: 'prose', text, line, joins: false, strong });
  }
}

function isBulleted(text: string): boolean {
  return text.startsWith(BULLET) || text === BULLET.trimEnd();
}

/** Puts a space where the line end before inline code was, unless the code stands in parentheses or before a mark. */
function joinAtCode(before: string, after: string): string {
  return /[([{“]$/.test(before) || /^[,.;:)\]}]/.test(after) ? before + after : `${before} ${after}`;
}

/**
 * Whether most whole items of a list end in a full stop; a bullet's text is whole when no line goes on with it. Where
 * none is, any line that ends in one tells.
 */
function endsItemsWithFullStops(lines: readonly RegionLine[]): boolean {
  let whole = 0;
  let stopped = 0;
  lines.forEach(({ text }, at) => {
    const next = lines[at + 1];
    if (!isBulleted(text) || (next && !isBulleted(next.text))) return;
    whole++;
    if (endsSentence(text)) stopped++;
  });
  return whole > 0 ? stopped * 2 >= whole : lines.some(({ text }) => endsSentence(text));
}

function splitInlineList(text: string): string[] {
  const items: string[] = [];
  let from = 0;
  let firm = false;
  for (let at = text.indexOf(' - '); at >= 0; at = text.indexOf(' - ', at + 3)) {
    const ends = endsSentence(text.slice(Math.max(0, at - 24), at));
    firm ||= ends;
    if (!ends && (firm || !/[\p{Lu}\p{N}]/u.test(text.charAt(at + 3)))) continue;
    items.push(text.slice(from, at).trim());
    from = at + 3;
  }
  items.push(text.slice(from).trim());
  return items.filter(Boolean);
}

/** The number of cells where a line is a table row, with pipes at its ends or between spaces; 0 where it is none. */
function cellCount(text: string): number {
  if (!text.includes('|') || !(text.startsWith('|') || text.includes(' | '))) return 0;
  return splitRow(text).length;
}
