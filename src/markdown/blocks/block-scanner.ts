import type { Line } from '../line';
import { CODE_INDENT, placeLine, type Container, type Openness, type Placement } from './container';
import { isOnlyDefinitions } from './definition';
import { endsHtmlBlock, type HtmlBlockKind } from './html-block';
import { closesFence, isSetextUnderline, leafStartAt, type LeafStart } from './leaf-start';
import { hasDelimiter, type TableHeader } from './table-header';

const PIPE = 124;

/** What a line is. Only the delimiter row after it distinguishes a table's header from a paragraph. */
export type LineRole = 'blank' | 'text' | 'heading' | 'rule' | 'code' | 'html' | 'delimiter' | 'row';

/** A line as a part of the blocks of its text. */
export interface ScannedLine {
  readonly role: LineRole;
  /** Whether the line starts a block; otherwise it continues the one before. */
  readonly starts: boolean;
  /** After container markers and indent (of code: after the markers alone). */
  readonly content: number;
}

interface Paragraph {
  readonly kind: 'paragraph';
  readonly header: TableHeader | null;
  /** The text of each line, kept only while it may consist of nothing but link reference definitions. */
  readonly definitions: string[] | null;
}

type Leaf =
  | { readonly kind: 'none' | 'indented' | 'table' }
  | Paragraph
  | { readonly kind: 'fence'; readonly marker: number; readonly size: number }
  | { readonly kind: 'html'; readonly html: HtmlBlockKind };

export type LeafKind = Leaf['kind'];

const NONE: Leaf = { kind: 'none' };
const INDENTED: Leaf = { kind: 'indented' };
const TABLE: Leaf = { kind: 'table' };

/**
 * CommonMark's block phase with GFM tables, one line at a time and never back: as much of it as is needed to know which
 * lines are table rows. It follows micromark to the letter, quirks included, so that tests can compare the two.
 */
export class BlockScanner {
  #containers: readonly Container[] = [];
  #leaf: Leaf = NONE;

  /** The leaf block that is open after the lines read so far. */
  get openLeaf(): LeafKind {
    return this.#leaf.kind;
  }

  /** Where the next line would be placed; reads nothing. */
  place(line: Line, openness: Openness = this.#openness): Placement {
    return placeLine(line, this.#containers, openness);
  }

  /**
   * Whether the next line is clearly a row of the open table from its first character, as most lines of long notes are:
   * a pipe opens no container and no other leaf. Then the line need not be taken.
   */
  isPlainRow(line: Line): boolean {
    return this.#leaf === TABLE && this.#containers.length === 0 && line.text.charCodeAt(line.from) === PIPE;
  }

  /** Takes the next line. */
  read(line: Line): ScannedLine {
    if (this.isPlainRow(line)) return { role: 'row', starts: false, content: line.from };
    const placement = this.place(line);
    if (placement.opens) this.#leaf = NONE;
    this.#containers = placement.containers;
    const { content } = placement;
    const goesOn = this.#continueLeaf(line, placement);
    if (goesOn) return { role: goesOn, starts: false, content };
    // A lazy line that continues nothing ends the containers that it does not continue.
    if (placement.lazy) this.#containers = this.#containers.slice(0, placement.kept);
    const notAfterTable = this.#leaf.kind !== 'table';
    this.#leaf = NONE;
    return { role: this.#startLeaf(line, placement, notAfterTable), starts: true, content };
  }

  get #openness(): Openness {
    switch (this.#leaf.kind) {
      case 'fence':
      case 'html':
        return 'sealed';
      case 'paragraph':
      case 'indented':
        return 'interrupting';
      default:
        return 'free';
    }
  }

  /** What the line is within the open leaf; null if that leaf ends before it. */
  #continueLeaf(line: Line, spot: Placement): LineRole | null {
    const leaf = this.#leaf;
    switch (leaf.kind) {
      case 'none':
        return null;
      case 'fence':
        return spot.lazy ? null : this.#continueFence(line, spot, leaf.marker, leaf.size);
      case 'html':
        return spot.lazy ? null : this.#continueHtml(line, spot, leaf.html);
      case 'indented':
        if (spot.lazy) return null;
        if (spot.blank) return 'blank';
        return spot.indent >= CODE_INDENT ? 'code' : null;
      case 'table':
        return this.#continueTable(line, spot);
      case 'paragraph':
        return this.#continueParagraph(line, spot, leaf);
    }
  }

  #continueFence(line: Line, spot: Placement, marker: number, size: number): LineRole {
    if (spot.indent < CODE_INDENT && closesFence(line, spot.content, marker, size)) this.#leaf = NONE;
    return 'code';
  }

  #continueHtml(line: Line, spot: Placement, html: HtmlBlockKind): LineRole | null {
    if (spot.blank && (html === 'block' || html === 'complete')) return null;
    if (endsHtmlBlock(html, line.text.slice(spot.content, line.to), false)) this.#leaf = NONE;
    return spot.blank ? 'blank' : 'html';
  }

  #continueTable(line: Line, spot: Placement): LineRole | null {
    if (spot.blank || spot.lazy || spot.indent >= CODE_INDENT) return null;
    return leafStartAt(line, spot.content) ? null : 'row';
  }

  #continueParagraph(line: Line, spot: Placement, { header, definitions }: Paragraph): LineRole | null {
    if (spot.blank) return null;
    if (spot.indent >= CODE_INDENT) return this.#growParagraph(line, spot, definitions, false);
    if (header && !spot.lazy && hasDelimiter(header, line, spot.content)) return this.#startTable(header);
    if (!spot.lazy && isSetextUnderline(line, spot.content)) {
      // Definitions are not text that an underline could turn into a heading.
      if (definitions && isOnlyDefinitions(definitions.join('\n'))) return null;
      this.#leaf = NONE;
      return 'heading';
    }
    const start = leafStartAt(line, spot.content);
    if (start && isLoneTag(start)) {
      // Such a tag does not interrupt a paragraph, but in micromark it does so on a lazy line, without ending the
      // containers.
      if (spot.lazy) return this.#openHtml(start);
    } else if (start) {
      return null;
    }
    return this.#growParagraph(line, spot, definitions, true);
  }

  #growParagraph(line: Line, { content }: Placement, definitions: string[] | null, mayBeHeader: boolean): LineRole {
    definitions?.push(line.text.slice(content, line.to));
    this.#leaf = { kind: 'paragraph', header: mayBeHeader ? { line, content } : null, definitions };
    return 'text';
  }

  /** A tag alone on its line cannot interrupt a paragraph, but if a table would, micromark reads it as HTML. */
  #startTable(header: TableHeader): LineRole {
    const start = leafStartAt(header.line, header.content);
    this.#leaf = start?.kind === 'html' ? start : TABLE;
    return start ? 'html' : 'delimiter';
  }

  #openHtml(start: LeafStart): LineRole {
    this.#leaf = start.kind === 'html' ? start : NONE;
    return 'html';
  }

  #startLeaf(line: Line, spot: Placement, mayBeHeader: boolean): LineRole {
    if (spot.blank) return 'blank';
    if (spot.indent >= CODE_INDENT) {
      // In micromark, code that starts on a lazy line ends with it.
      this.#leaf = spot.lazy ? NONE : INDENTED;
      return 'code';
    }
    const start = leafStartAt(line, spot.content);
    switch (start?.kind) {
      case 'heading':
      case 'rule':
        return start.kind;
      case 'fence':
        this.#leaf = start;
        return 'code';
      case 'html':
        if (!endsHtmlBlock(start.html, line.text.slice(spot.content, line.to), true)) this.#leaf = start;
        return 'html';
      default:
        return this.#growParagraph(line, spot, line.text[spot.content] === '[' ? [] : null, mayBeHeader);
    }
  }
}

function isLoneTag(start: LeafStart): boolean {
  return start.kind === 'html' && start.html === 'complete';
}
