/** The front end for catalogs in Markdown: headings with marks, or underlined. */

import { Body, type Heading, type Part } from './blocks';
import { MarkdownBody } from './markdown-body';
import {
  CODE_INDENT,
  countRuleMarks,
  headingText,
  isStrong,
  readContent,
  splitHeading,
  type Content,
} from '../prose/markdown-line';
import { withoutBlockId } from '../prose/block-id';
import { readPlainText } from '../prose/plain-text';
import type { SourceLine } from '../prose/source-lines';
import { numberedTrack } from './track-names';

/** A line that may be a heading, or underline one. */
const MAY_BE_HEADING = /^[ \t>]*(?:#|=+[ \t]*$|-+[ \t]*$)/;
const STRONG_LINE = /^[ \t>]*(?:\*\*|__)\S/;
const LINES_BETWEEN_PAUSES = 500;
/** How much deeper than the heading above it a bold line stands that is used as one. */
const BELOW = 0.5;

/** The parts of a note in Markdown. Where no heading is named as a track is, bold lines that are stand for headings. */
export function* readMarkdownParts(lines: readonly SourceLine[]): Generator<void, [Part, ...Part[]]> {
  const parts = yield* new HeadingScanner(lines, false).scan();
  const isNamed = parts.some(({ heading }) => heading && numberedTrack(heading.text));
  if (isNamed || !lines.some(isTrackLine)) return parts;
  return yield* new HeadingScanner(lines, true).scan();
}

class HeadingScanner {
  readonly #lines: readonly SourceLine[];
  readonly #withTrackLines: boolean;
  readonly #parts: Part[] = [];
  #body: MarkdownBody;
  #depth = 0;

  constructor(lines: readonly SourceLine[], withTrackLines: boolean) {
    this.#lines = lines;
    this.#withTrackLines = withTrackLines;
    this.#body = new MarkdownBody(lines, 0);
  }

  *scan(): Generator<void, [Part, ...Part[]]> {
    const first: Part = { heading: null, body: new Body(this.#body) };
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
    } else if (this.#withTrackLines && isTrackLine(line) && this.#standsAlone(at)) {
      this.#open({ depth: Math.floor(this.#depth) + BELOW, text: plain(line), line: line.number }, at);
    }
  }

  #readMarked({ indent, text, line }: Content, at: number): boolean {
    const heading = splitHeading(text);
    if (!heading || (indent >= CODE_INDENT && !this.#body.endsInList(at))) return false;
    if (text.includes('|') && this.#body.endsInTable(at)) return false;
    const { depth, source } = heading;
    const plain = headingText(readPlainText(withoutBlockId(source)).text);
    this.#open(plain === source ? { depth, text: plain, line } : { depth, text: plain, source, line }, at);
    return true;
  }

  /** A line of `=` or `-` below a paragraph makes that a heading. */
  #readUnderline({ indent, text }: Content, at: number): void {
    if (indent >= CODE_INDENT || countRuleMarks(text) === 0 || /[ \t]/.test(text)) return;
    const above = this.#lines[at - 1];
    if (above?.kind !== 'text' || above.text.trim() === '' || !this.#body.endsInParagraph(at)) return;
    const paragraph = this.#body.takeParagraph();
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
    this.#body = new MarkdownBody(this.#lines, at + 1);
    this.#depth = heading.depth;
    this.#parts.push({ heading, body: new Body(this.#body) });
  }
}

/** Whether a bold line is named as a track is. */
function isTrackLine(line: SourceLine): boolean {
  if (line.kind !== 'text' || !STRONG_LINE.test(line.text) || !isStrong(readContent(line).text)) return false;
  return Boolean(numberedTrack(plain(line))?.title);
}

function plain(line: SourceLine): string {
  return readPlainText(readContent(line).text).text;
}
