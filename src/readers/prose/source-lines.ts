import { frontmatterEnd } from '../../markdown/frontmatter';
import { mask } from '../../markdown/mask';

/** One line of a note, without its line end. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** With comments and math blocks blanked. */
  readonly text: string;
  /** `fence`: the line that opens or closes a fenced block; `code`: a line within one. */
  readonly kind: 'text' | 'fence' | 'code';
}

const LINE_END = /\r\n|\n|\r/;
const BYTE_ORDER_MARK = /^\uFEFF/;

interface Fence {
  readonly marker: string;
  readonly length: number;
}

/** The lines of a note in Markdown after its frontmatter, told apart into text and fenced code. */
export function readSourceLines(text: string): SourceLine[] {
  let fence: Fence | null = null;
  return readLines(mask(text), frontmatterEnd(text), (line) => {
    if (!fence) {
      fence = openedFence(line);
      return fence ? 'fence' : 'text';
    }
    const closes = closesFence(line, fence);
    if (closes) fence = null;
    return closes ? 'fence' : 'code';
  });
}

/** The lines of a note that is no Markdown, after the frontmatter that its owner put above it. */
export function readPlainLines(text: string): SourceLine[] {
  return readLines(text, frontmatterEnd(text), () => 'text');
}

/** Of the line that `from` stands in, what is after it counts as a line. */
function readLines(text: string, from: number, kindOf: (line: string) => SourceLine['kind']): SourceLine[] {
  const first = text.slice(0, from).split(LINE_END).length;
  const lines = text.slice(from).replace(BYTE_ORDER_MARK, '').split(LINE_END);
  return lines.map((line, at) => ({ number: first + at, text: line, kind: kindOf(line) }));
}

function openedFence(line: string): Fence | null {
  if (!line.includes('```') && !line.includes('~~~')) return null;
  const marker = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})([^`]*)/.exec(line);
  const run = marker?.[1];
  if (!marker || !run) return null;
  if (run.startsWith('`') && marker[0].length < line.length) return null;
  return { marker: run.charAt(0), length: run.length };
}

function closesFence(line: string, fence: Fence): boolean {
  const run = line.replace(/^[\s>]+/, '').trimEnd();
  if (run.length < fence.length) return false;
  for (const character of run) if (character !== fence.marker) return false;
  return true;
}
