/** The parts of a note in Markdown: its headings, with marks or underlined, and the blocks under each. */

import { withoutBlockId } from './block-id';
import type { LabelTest } from './block-reader';
import { CODE_INDENT, countRuleMarks, headingText, readContent, splitHeading, type Content } from './markdown-line';
import { PartBody } from './part-body';
import { readPlainText } from './plain-text';
import type { SourceLine } from './source-lines';

export interface Heading {
  /** 1 for the outermost. A line that stands for a heading lies between two depths. */
  readonly depth: number;
  readonly text: string;
  /** The text with its markup; absent where it has none. */
  readonly source?: string;
  readonly line: number;
}

/** A heading and what stands under it up to the next; the first part of a note has no heading. */
export interface NotePart {
  readonly heading: Heading | null;
  readonly body: PartBody;
}

/** What a kind of note has beside the headings and lists of Markdown. */
interface Customs {
  /** Whether a line that is a paragraph of its own stands for a heading. */
  readonly isHeading?: (line: SourceLine) => boolean;
  readonly isLabel?: LabelTest;
}

/** A line that may be a heading, or underline one. */
const MAY_BE_HEADING = /^[ \t>]*(?:#|=+[ \t]*$|-+[ \t]*$)/;
const LINES_BETWEEN_PAUSES = 500;
/** How much deeper than the heading above it a line stands that is used as one. */
const BELOW = 0.5;

/** Reads the parts of a note, yielding now and then; their blocks are read when they are asked for. */
export function* readNoteParts(
  lines: readonly SourceLine[],
  customs: Customs = {},
): Generator<void, [NotePart, ...NotePart[]]> {
  return yield* new HeadingScanner(lines, customs).scan();
}

class HeadingScanner {
  readonly #lines: readonly SourceLine[];
  readonly #isHeading: (line: SourceLine) => boolean;
  readonly #isLabel: LabelTest;
  readonly #parts: NotePart[] = [];
  #body: PartBody;
  #depth = 0;

  constructor(lines: readonly SourceLine[], { isHeading = () => false, isLabel = () => false }: Customs) {
    this.#lines = lines;
    this.#isHeading = isHeading;
    this.#isLabel = isLabel;
    this.#body = new PartBody(lines, 0, isLabel);
  }

  *scan(): Generator<void, [NotePart, ...NotePart[]]> {
    const first: NotePart = { heading: null, body: this.#body };
    let at = 0;
    for (const line of this.#lines) {
      if (line.kind === 'text') this.#readLine(line, at);
      at++;
      if (at % LINES_BETWEEN_PAUSES === 0) yield;
    }
    return [first, ...this.#parts];
  }

  #readLine(line: SourceLine, at: number): void {
    if (MAY_BE_HEADING.test(line.text)) {
      const content = readContent(line);
      if (!this.#readMarked(content, at)) this.#readUnderline(content, at);
    } else if (this.#isHeading(line) && this.#standsAlone(at)) {
      const { text } = readPlainText(readContent(line).text);
      this.#open({ depth: Math.floor(this.#depth) + BELOW, text, line: line.number }, at);
    }
  }

  #readMarked(content: Content, at: number): boolean {
    const heading = splitHeading(content.text);
    if (!heading || !this.#mayBeHeading(content, at)) return false;
    const { depth, source } = heading;
    const { line } = content;
    const text = headingText(readPlainText(withoutBlockId(source)).text);
    this.#open(text === source ? { depth, text, line } : { depth, text, source, line }, at);
    return true;
  }

  /** A line with the marks of a heading may be code, the row of a table, or stand in a quote that an item holds. */
  #mayBeHeading(content: Content, at: number): boolean {
    const { quotes, indent, text } = content;
    if (indent >= CODE_INDENT && !this.#body.readTo(at).inList) return false;
    if (text.includes('|') && this.#body.readTo(at).inTable) return false;
    return quotes === 0 || !this.#body.readTo(at).holds(content);
  }

  /** A line of `=` or `-` below a paragraph makes that a heading. */
  #readUnderline({ indent, text }: Content, at: number): void {
    if (indent >= CODE_INDENT || countRuleMarks(text) === 0 || /[ \t]/.test(text)) return;
    const above = this.#lines[at - 1];
    if (above?.kind !== 'text' || above.text.trim() === '' || !this.#body.readTo(at).inParagraph) return;
    const paragraph = this.#body.readTo(at).takeParagraph();
    const depth = text.startsWith('=') ? 1 : 2;
    this.#open({ depth, text: headingText(paragraph.text), line: paragraph.line }, at);
  }

  #standsAlone(at: number): boolean {
    return [at - 1, at + 1].every((beside) => (this.#lines[beside]?.text ?? '').trim() === '');
  }

  /** Ends the open body at the line where a heading ends, and opens the next below; one without a text says nothing. */
  #open(heading: Heading, at: number): void {
    if (heading.text === '') return;
    this.#body.endAt(at);
    this.#body = new PartBody(this.#lines, at + 1, this.#isLabel);
    this.#depth = heading.depth;
    this.#parts.push({ heading, body: this.#body });
  }
}
