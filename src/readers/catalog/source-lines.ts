/** One line of a note, without its line end. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** With comments blanked, unless it is code. */
  readonly text: string;
  /** `fence`: the line that opens or closes a fenced block; `code`: a line within one. */
  readonly kind: 'text' | 'fence' | 'code';
}

interface Fence {
  readonly marker: string;
  readonly length: number;
}

const COMMENTS = [
  { opens: '%%', closes: '%%' },
  { opens: '<!--', closes: '-->' },
] as const;

/** The lines of a note behind its frontmatter, told apart into text and fenced code, with comments blanked. */
export function readSourceLines(text: string): SourceLine[] {
  const lines = splitLines(text);
  const first = frontmatterLength(lines);
  const comments = new CommentBlanker(lines);
  const found: SourceLine[] = [];
  let fence: Fence | null = null;
  for (let at = first; at < lines.length; at++) {
    const raw = lines[at] ?? '';
    const number = at + 1;
    if (fence) {
      const closes = closesFence(raw, fence);
      found.push({ number, text: raw, kind: closes ? 'fence' : 'code' });
      if (closes) fence = null;
      continue;
    }
    const visible = comments.blank(at);
    fence = openedFence(visible);
    found.push({ number, text: visible, kind: fence ? 'fence' : 'text' });
  }
  return found;
}

/** The lines of a text; ends are CRLF, LF or CR. A byte order mark is no part of the first. */
export function splitLines(text: string): string[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return body.split(/\r\n|\n|\r/);
}

/** How many lines the frontmatter takes, its fences included; 0 where there is none. */
export function frontmatterLength(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]?.trimEnd() === '---') return at + 1;
  }
  return 0;
}

function openedFence(line: string): Fence | null {
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

/**
 * Blanks comments, which may reach over lines. One that is never closed is left as text, so that a stray mark does not
 * hide the rest of the note; code spans are stepped over.
 */
class CommentBlanker {
  private closing: string | null = null;
  private readonly lastClosing: Readonly<Record<string, number>>;

  constructor(private readonly lines: readonly string[]) {
    this.lastClosing = Object.fromEntries(
      COMMENTS.map(({ closes }) => [closes, lines.findLastIndex((line) => line.includes(closes))]),
    );
  }

  blank(at: number): string {
    const line = this.lines[at] ?? '';
    if (!this.closing && !line.includes('%%') && !line.includes('<!--')) return line;
    let visible = '';
    let from = 0;
    while (from < line.length) {
      if (this.closing) {
        const end = line.indexOf(this.closing, from);
        if (end < 0) return visible;
        from = end + this.closing.length;
        this.closing = null;
      } else {
        const next = this.nextOpening(line, from, at);
        visible += line.slice(from, next.at);
        this.closing = next.closes;
        from = next.behind;
      }
    }
    return visible;
  }

  private nextOpening(line: string, from: number, at: number): { at: number; behind: number; closes: string | null } {
    for (let i = from; i < line.length; i++) {
      if (line[i] === '`') {
        i = behindCodeSpan(line, i) - 1;
        continue;
      }
      for (const { opens, closes } of COMMENTS) {
        if (!line.startsWith(opens, i)) continue;
        const behind = i + opens.length;
        if (line.includes(closes, behind) || (this.lastClosing[closes] ?? -1) > at) return { at: i, behind, closes };
      }
    }
    return { at: line.length, behind: line.length, closes: null };
  }
}

/** Where the code span that opens here ends; behind its first backticks where it is not closed in the line. */
function behindCodeSpan(line: string, from: number): number {
  let behind = from;
  while (line[behind] === '`') behind++;
  const run = line.slice(from, behind);
  const close = line.indexOf(run, behind);
  return close < 0 ? behind : close + run.length;
}
