import type { SystemsSectionTitle } from '../model/systems-note';
import { CODE_INDENT, columnsBefore, splitHeading } from './prose/markdown-line';
import { withoutPermalink } from './prose/permalink';
import { readPlainText } from './prose/plain-text';
import { readSourceLines, type SourceLine } from './prose/source-lines';
import { unicodePattern } from '../model/unicode-pattern';
import { withoutOrnament } from './prose/ornament';

/** A line of a note of drafts. */
export interface SystemsLine {
  /** 1-based. */
  readonly number: number;
  /** As written, comments blanked. */
  readonly raw: string;
  /** Without markup, heading marks included. */
  readonly text: string;
  /** Of a heading; null for any other line. */
  readonly depth: number | null;
  readonly code: boolean;
  /** The part that the line opens. */
  readonly section: SystemsSectionTitle | null;
  /** What a label such as `**Context:** …` says in its own line. */
  readonly inline: string;
}

const PARTS: readonly (readonly [SystemsSectionTitle, RegExp])[] = [
  ['Context', /^context$/],
  ['Problem', /^(?:the )?problem(?: statement)?$/],
  ['Approach', /^(?:the |our |my )?approach$/],
  ['Tradeoffs', /^trade[-‐‑ ]?offs?$/],
  ['Takeaways', /^(?:key )?take[- ]?aways?$/],
];
/** A colon and emoji. */
const BEHIND_NAME = unicodePattern()`[:\s\p{Extended_Pictographic}\u200D\uFE0F]+$`;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const INLINE_LABEL = /^(?:(?:\*\*|__)([^*_:]{1,30}):?(?:\*\*|__):?|([A-Z][a-z -]{1,30}):)\s+(\S.*)$/s;

/** The lines of a note, each with what it opens. */
export function readSystemsLines(text: string): SystemsLine[] {
  const source = readSourceLines(text);
  const lines: SystemsLine[] = [];
  source.forEach((line, at) => {
    if (isUnderline(source, at)) return;
    lines.push(
      line.kind === 'text' ? readLine(line, isUnderline(source, at + 1) ? source[at + 1] : undefined) : codeLine(line),
    );
  });
  return lines;
}

/** Whether a line underlines the one above, which makes that a heading. */
function isUnderline(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  if (line?.kind !== 'text' || above?.kind !== 'text' || !UNDERLINE.test(line.text)) return false;
  return (
    above.text.trim() !== '' && !headingIn(above.text) && !UNDERLINE.test(above.text) && !/^\s*[-*+>|]/.test(above.text)
  );
}

/** A heading with marks that says something. */
function headingIn(raw: string): ReturnType<typeof splitHeading> {
  const heading = columnsBefore(raw) < CODE_INDENT ? splitHeading(raw.trim()) : null;
  return heading?.source ? heading : null;
}

function readLine({ text: raw, number }: SourceLine, underline: SourceLine | undefined): SystemsLine {
  const heading = headingIn(raw);
  const underlined = underline && (underline.text.trim().startsWith('=') ? 1 : 2);
  const depth = heading?.depth ?? underlined ?? null;
  const source = heading?.source ?? raw.replace(/^\s*>\s?/, '');
  const text = withoutPermalink(readPlainText(source).text);
  const label = INLINE_LABEL.exec(raw.trim());
  const inlineSection = label ? partNamed(label[1] ?? label[2] ?? '') : null;
  const section = partNamed(text) ?? inlineSection;
  return { number, raw, text, depth, code: false, section, inline: inlineSection ? (label?.[3] ?? '') : '' };
}

function codeLine({ text, number }: SourceLine): SystemsLine {
  return { number, raw: text, text: text.trim(), depth: null, code: true, section: null, inline: '' };
}

function partNamed(text: string): SystemsSectionTitle | null {
  if (text.length > 40) return null;
  const name = withoutOrnament(text)
    .replace(/^\d+[.)]\s*/, '')
    .replace(BEHIND_NAME(), '')
    .toLowerCase();
  return PARTS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
