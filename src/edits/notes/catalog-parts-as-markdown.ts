import { unicodePattern } from '../../model/words/unicode-pattern';
import { divideText } from '../../model/section-text';
import { copiedCells } from '../../readers/catalog/copied/table';
import { isLabel } from '../../readers/catalog/labels';
import type { Block, ItemBlock, Part as CatalogPart } from '../../readers/catalog/part';
import { foldSpaces } from '../../readers/fold-spaces';
import type { TextLine } from '../../readers/prose/text-line';
import { isDelimiterRow } from '../../readers/prose/pipe-table';
import type { SourceLine } from '../../readers/prose/source-lines';
import { ADDRESS, escapeHeading, escapeInline, escapeLine } from './escape-markdown';
import { fenced } from './fence';

const CODE = String.raw`\x60[^\x60\s](?:[^\x60]{0,60}[^\x60\s])?\x60`;
const LINK = String.raw`!?\[\[[^[\]\s][^[\]]*\]\]|!?\[[^[\]]*\]\([^()\s]+\)`;
/** Underscores count only within words, since others would be read as emphasis. */
const TAG = String.raw`(?:^|\s)#\p{L}[\p{L}\p{N}]*(?:(?:_+|[/-]+)[\p{L}\p{N}]+)*[/-]*(?![\p{L}\p{N}_])`;
/**
 * What people added to a copied page and the app already reads: addresses, short code, links, tags. Two backticks far
 * apart are not code, but two that lost their partners.
 */
const KEPT = unicodePattern('g')`${ADDRESS.source}|${CODE}|${LINK}|${TAG}`;

/** The lines of a block of Markdown; a blank line goes between two of them. */
type Paragraph = readonly string[];

/** What the note says in each of its lines, by their numbers. */
type Source = ReadonlyMap<number, string>;

/** Writes the parts that were read from copied text as Markdown, in their order and words. */
export function partsAsMarkdown(parts: readonly CatalogPart[], lines: readonly SourceLine[]): string[] {
  const source: Source = new Map(lines.map(({ number, text }) => [number, text.trimEnd()]));
  const written = parts.flatMap(({ heading, blocks }) => [
    ...(heading.depth > 0 ? [[`${'#'.repeat(heading.depth)} ${escapeHeading(heading.text, KEPT())}`]] : []),
    ...new BodyWriter(blocks(), heading.line, source).write(),
  ]);
  return written.flatMap((paragraph, at) => (at === 0 ? paragraph : ['', ...paragraph]));
}

/** Writes everything under one heading. */
class BodyWriter {
  readonly #blocks: readonly Block[];
  readonly #headingLine: number;
  readonly #source: Source;
  readonly #paragraphs: Paragraph[] = [];

  constructor(blocks: readonly Block[], headingLine: number, source: Source) {
    this.#blocks = blocks;
    this.#headingLine = headingLine;
    this.#source = source;
  }

  write(): readonly Paragraph[] {
    let at = 0;
    while (at < this.#blocks.length) at += this.#writeFrom(at);
    return this.#paragraphs;
  }

  /** Writes what starts at a block. Returns how many blocks it took. */
  #writeFrom(at: number): number {
    if (this.#blocks[at]?.kind !== 'item') return this.#writeText(at);
    return this.#writeTable(at) || this.#writeList(at);
  }

  #writeList(at: number): number {
    let end = at + 1;
    while (this.#blocks[end]?.kind === 'item' && this.#rowsAbove(end) === null) end++;
    const items = this.#blocks.slice(at, end).filter((block): block is ItemBlock => block.kind === 'item');
    this.#paragraphs.push(
      items.map((item) => `${bullet(item)} ${marker(item.checked)}${escapeLine(item.text, KEPT())}`),
    );
    return end - at;
  }

  /** Items that were read from the rows of a table become rows again, below the table's header. */
  #writeTable(at: number): number {
    const rows = this.#rowsAbove(at);
    if (!rows) return 0;
    let end = at;
    for (let item = this.#blocks[end]; item?.kind === 'item'; item = this.#blocks[++end]) {
      const cells = this.#cells(item.line);
      if (cells.length < 2 || cells.length > rows.width) break;
      rows.cells.push(rows.cells[0]?.map((_, column) => cells[column] ?? '') ?? cells);
    }
    const [header = [], ...body] = rows.cells;
    this.#paragraphs.push([header, header.map(() => '---'), ...body].map(tableRow));
    return end - at;
  }

  /** The header of the table whose first row an item was read from: the line above that has as many cells and no block. */
  #rowsAbove(at: number): { readonly width: number; readonly cells: (readonly string[])[] } | null {
    const line = this.#blocks[at]?.line ?? 0;
    const cells = this.#cells(line).length;
    const before = this.#lineAbove(line);
    const header = isDelimiterRow(this.#source.get(before) ?? '') ? this.#lineAbove(before) : before;
    const width = this.#cells(header).length;
    if (cells < 2 || cells > width || !this.#isFree(header, at)) return null;
    return { width, cells: [this.#cells(header)] };
  }

  #lineAbove(line: number): number {
    let above = line - 1;
    while (above > 0 && (this.#source.get(above) ?? '').trim() === '') above--;
    return above;
  }

  /** Whether a line above a block is neither the heading's nor another block's. */
  #isFree(line: number, at: number): boolean {
    return line > this.#headingLine && this.#blocks[at - 1]?.line !== line;
  }

  #cells(line: number): readonly string[] {
    return copiedCells(this.#source.get(line) ?? '');
  }

  /** Paragraphs, and among them code that lost its fence. A label stays with the list that it introduces. */
  #writeText(at: number): number {
    const texts: TextLine[] = [];
    for (let block = this.#blocks[at]; block?.kind === 'prose'; block = this.#blocks[at + texts.length])
      texts.push(block);
    const last = texts.at(-1);
    const label = last && this.#blocks[at + texts.length]?.kind === 'item' && isLabel(last) ? last : null;
    const plain = label ? texts.slice(0, -1) : texts;
    for (const { kind, lines } of divideText(plain.map((block) => this.#sourceOf(block)))) {
      if (kind === 'code') this.#paragraphs.push(fenced(lines));
      else for (const line of lines) this.#paragraphs.push([escapeLine(foldSpaces(line), KEPT())]);
    }
    if (label)
      this.#paragraphs.push([
        label.strong ? `**${escapeInline(label.text, KEPT())}**` : escapeLine(label.text, KEPT()),
      ]);
    return Math.max(1, texts.length);
  }

  /** A line as written in the note, with the indentation that code needs; otherwise as it was read. */
  #sourceOf({ line, text }: TextLine): string {
    const source = this.#source.get(line) ?? '';
    return foldSpaces(source) === text ? source : text;
  }
}

function bullet({ ordinal }: ItemBlock): string {
  return ordinal === undefined ? '-' : `${ordinal}.`;
}

function marker(checked: boolean | undefined): string {
  if (checked === undefined) return '';
  return checked ? '[x] ' : '[ ] ';
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapeInline(cell, KEPT()).replaceAll('|', '\\|')).join(' | ')} |`;
}
