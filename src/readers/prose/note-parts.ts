/** The parts of a note in Markdown: its headings, with marks or underlined, and the blocks under each. */

import { CODE_INDENT } from '../../markdown/blocks/container';
import { withoutBlockId } from './block-id';
import type { BlockReader } from './block-reader';
import type { Heading } from './blocks';
import type { LabelTest } from './label-line';
import { headingText, readContent, splitHeading, textInTags, type Content, type MarkedHeading } from './markdown-line';
import { NotePart } from './note-part';
import { readPlainText } from './plain-text';
import type { SourceLine } from './source-lines';

/** What a line that starts a paragraph says, in Markdown, if it counts as a heading; else null. */
type HeadingLine = (line: SourceLine) => string | null;

/** What a kind of note has in addition to Markdown headings and lists. */
export interface Customs {
  /** What else counts as a heading. */
  readonly headingIn?: HeadingLine;
  /** The depth that a heading is to have instead of its own. */
  readonly depthOf?: (heading: Heading) => number;
  readonly isLabel?: LabelTest;
}

/** A line that may be a heading, or underline one. */
const MAY_BE_HEADING = /^[ \t>]*(?:#|=+[ \t]*$|-+[ \t]*$)/;
const LINES_BETWEEN_PAUSES = 500;
/** How much deeper a line that counts as a heading is than the heading above it. */
const BELOW = 0.5;

/** Reads the parts of a note, yielding now and then; their blocks are read when asked for. */
export function* readNoteParts(
  lines: readonly SourceLine[],
  { headingIn = () => null, depthOf = ({ depth }) => depth, isLabel = () => false }: Customs = {},
): Generator<void, [NotePart, ...NotePart[]]> {
  let open = new NotePart(null, lines, 0, isLabel);
  const parts: [NotePart, ...NotePart[]] = [open];
  for (let at = 0; at < lines.length; at++) {
    if (at % LINES_BETWEEN_PAUSES === LINES_BETWEEN_PAUSES - 1) yield;
    const heading = headingAt(lines, at, open, headingIn);
    // A heading without text is ignored.
    if (!heading?.text) continue;
    open.endAt(at);
    open = new NotePart({ ...heading, depth: depthOf(heading) }, lines, at + 1, isLabel);
    parts.push(open);
  }
  return parts;
}

/** The heading that ends at a line, in the part open there. */
function headingAt(lines: readonly SourceLine[], at: number, open: NotePart, headingIn: HeadingLine): Heading | null {
  const line = lines[at];
  if (line?.kind !== 'text') return null;
  if (!MAY_BE_HEADING.test(line.text)) {
    const source = at > open.from && !isBlank(lines[at - 1]) ? null : headingIn(line);
    if (source === null) return null;
    const { text } = readPlainText(source);
    return { depth: Math.floor(open.heading?.depth ?? 0) + BELOW, text, line: line.number };
  }
  const content = readContent(line);
  const marked = splitHeading(content.text);
  if (marked && mayBeHeading(content, open, at)) return markedHeading(marked, line.number);
  return isUnderline(content) && !isBlank(lines[at - 1]) ? underlinedHeading(content, open.readTo(at)) : null;
}

/** A line with heading marks may be code, a row of a table, or in a quote within an item. */
function mayBeHeading(content: Content, open: NotePart, at: number): boolean {
  const { quotes, indent, text } = content;
  if (indent >= CODE_INDENT && !open.readTo(at).inList) return false;
  if (text.includes('|') && open.readTo(at).leaf === 'table') return false;
  return quotes === 0 || !open.readTo(at).holds(content);
}

function markedHeading({ depth, source }: MarkedHeading, line: number): Heading {
  const text = headingText(readPlainText(withoutBlockId(source)).text);
  return text === source ? { depth, text, line } : { depth, text, source, line };
}

/** Whether a line that may be a heading may underline one. */
function isUnderline({ indent, text }: Content): boolean {
  return indent < CODE_INDENT && !text.startsWith('#');
}

/** A line of `=` or `-` turns the paragraph above into a heading. */
function underlinedHeading({ text: underline }: Content, above: BlockReader): Heading | null {
  if (above.leaf !== 'paragraph') return null;
  const { text, line } = above.takeParagraph();
  return { depth: underline.startsWith('=') ? 1 : 2, text: headingText(text), line };
}

/** Whether a line has no text; it may have tags. */
function isBlank(line: SourceLine | undefined): boolean {
  const text = line && readContent(line).text;
  return !text || textInTags(text) === '';
}
