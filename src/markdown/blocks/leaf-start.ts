import { runLength } from '../at-offset';
import { isSpace, type Line } from '../line';
import { htmlBlockAt, type HtmlBlockKind } from './html-block';

/** A leaf block that can be recognized by its first line; all other lines are paragraphs or table rows. */
export type LeafStart =
  | { readonly kind: 'heading' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'fence'; readonly marker: number; readonly size: number }
  | { readonly kind: 'html'; readonly html: HtmlBlockKind };

const HASH = 35;
const ASTERISK = 42;
const DASH = 45;
const LESS = 60;
const EQUALS = 61;
const UNDERSCORE = 95;
const BACKTICK = 96;
const TILDE = 126;

/** The leaf that starts at `offset`, after container markers and an indent below four. */
export function leafStartAt(line: Line, offset: number): LeafStart | null {
  const code = line.text.charCodeAt(offset);
  switch (code) {
    case HASH:
      return isAtxHeading(line, offset) ? { kind: 'heading' } : null;
    case ASTERISK:
    case DASH:
    case UNDERSCORE:
      return line.isThematicBreak(offset, code) ? { kind: 'rule' } : null;
    case BACKTICK:
    case TILDE:
      return fenceAt(line, offset, code);
    case LESS: {
      const html = htmlBlockAt(line.text, offset, line.to);
      return html && { kind: 'html', html };
    }
    default:
      return null;
  }
}

/** Whether the line from `offset` on, after its indent, turns the paragraph above it into a heading. */
export function isSetextUnderline(line: Line, offset: number): boolean {
  const marker = line.text.charCodeAt(offset);
  if (marker !== DASH && marker !== EQUALS) return false;
  return offset + runLength(line.text, offset) >= line.contentEnd;
}

/** Whether the line from `offset` on, after its indent, closes a fence of `size` markers. */
export function closesFence(line: Line, offset: number, marker: number, size: number): boolean {
  const length = line.text.charCodeAt(offset) === marker ? runLength(line.text, offset) : 0;
  return length >= size && offset + length >= line.contentEnd;
}

function isAtxHeading(line: Line, offset: number): boolean {
  const length = runLength(line.text, offset);
  const behind = offset + length;
  return length <= 6 && (behind >= line.to || isSpace(line.text.charCodeAt(behind)));
}

function fenceAt(line: Line, offset: number, marker: number): LeafStart | null {
  const size = runLength(line.text, offset);
  if (size < 3) return null;
  if (marker === BACKTICK && line.text.slice(offset + size, line.to).includes('`')) return null;
  return { kind: 'fence', marker, size };
}
