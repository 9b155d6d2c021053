import { runLength } from '../../markdown/at-offset';
import { withoutByteOrderMark } from '../../markdown/editor-text';
import { frontmatterEnd } from '../../markdown/hidden/frontmatter';
import { mask } from '../../markdown/hidden/mask';

/** One line of a note, without its line ending. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** With comments and math blocks blanked. */
  readonly text: string;
  /** `fence`: the line that opens or closes a fenced block; `code`: a line within one. */
  readonly kind: 'text' | 'fence' | 'code';
}

const LINE_END = /\r\n|\n|\r/;

/** Also in quotes and as the first thing in a list item. Text after backticks has none. */
const OPENING_FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/;

/** The lines of a Markdown note after its frontmatter, classified as text or fenced code. */
export function readSourceLines(text: string): SourceLine[] {
  let fence: string | null = null;
  return readLines(mask(text, 'kept'), frontmatterEnd(text), (line) => {
    if (!fence) {
      fence = openingFence(line);
      return fence ? 'fence' : 'text';
    }
    const closes = closesFence(line, fence);
    if (closes) fence = null;
    return closes ? 'fence' : 'code';
  });
}

/** The lines of a note that is not Markdown, after any frontmatter that its owner added. */
export function readPlainLines(text: string): SourceLine[] {
  return readLines(text, frontmatterEnd(text), () => 'text');
}

/** The rest of the line that `from` is in counts as a line. */
function readLines(text: string, from: number, kindOf: (line: string) => SourceLine['kind']): SourceLine[] {
  const first = text.slice(0, from).split(LINE_END).length;
  const lines = withoutByteOrderMark(text.slice(from)).split(LINE_END);
  return lines.map((line, at) => ({ number: first + at, text: line, kind: kindOf(line) }));
}

/** The marks that open a fenced block. */
function openingFence(line: string): string | null {
  if (!line.includes('```') && !line.includes('~~~')) return null;
  return OPENING_FENCE.exec(line)?.[1] ?? null;
}

function closesFence(line: string, fence: string): boolean {
  const marks = line.replace(/^[\s>]+/, '').trimEnd();
  return marks.startsWith(fence) && runLength(marks, 0) === marks.length;
}
