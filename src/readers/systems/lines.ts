import { unicodePattern } from '../../model/words/unicode-pattern';
import { SYSTEMS_SECTIONS, type SystemsSectionTitle } from '../../model/systems-note';
import type { Heading } from '../prose/blocks';
import { calloutMark, readContent } from '../prose/markdown-line';
import type { NotePart } from '../prose/note-part';
import { readNoteParts } from '../prose/note-parts';
import { withoutOrnament } from '../prose/ornament';
import { withoutPermalink } from '../prose/permalink';
import { readPlainText } from '../prose/plain-text';
import { readSourceLines, type SourceLine } from '../prose/source-lines';
import { finish } from '../steps';

/** A line of a note of drafts. */
export interface SystemsLine {
  /** 1-based. */
  readonly number: number;
  /** Its index among the note's lines as read here, from which underlines are left out. */
  readonly at: number;
  /** As written, comments blanked. */
  readonly raw: string;
  /** How many quotes and callouts it is in. */
  readonly quotes: number;
  /** Without markup, heading marks included, but without the mark of a callout. */
  readonly text: string;
  /** Of a heading; null for any other line. */
  readonly depth: number | null;
  readonly code: boolean;
  /** The part that the line starts. */
  readonly section: SystemsSectionTitle | null;
  /** The text of a label such as `**Context:** …` on its own line. */
  readonly inline: string;
}

/** A line that starts a part. */
export interface LabelLine extends SystemsLine {
  readonly section: SystemsSectionTitle;
}

/** What each part is called, in lower case. */
const NAMES: Readonly<Record<SystemsSectionTitle, RegExp>> = {
  Context: /^context$/,
  Problem: /^(?:the )?problem(?: statement)?$/,
  Approach: /^(?:the |our |my |proposed )?approach$/,
  Tradeoffs: /^(?:(?:key|alternatives (?:and|&)) )?trade[-‐‑ ]?offs?(?: (?:and|&) alternatives)?$/,
  Takeaways: /^(?:key )?take[- ]?aways?$/,
};
/** A colon or full stop, and emoji. */
const BEHIND_NAME = unicodePattern()`[:.\s\p{Extended_Pictographic}\u200D\uFE0F]+$`;
/** Such as a template has behind the name of a part: `Context (two sentences)`. */
const REMARK = /\s+\([^()]*\)$/;
const INLINE_LABEL = /^(?:(?:\*\*|__)([^*_:]{1,30}):?(?:\*\*|__):?|([A-Z][a-z -]{1,30}):)\s+(?:[-–—]\s+)?(\S.*)$/s;

/** The lines of a note, each with what it starts; underlines are left out. */
export function readSystemsLines(text: string): SystemsLine[] {
  const source = readSourceLines(text);
  const parts = partsByHeading(source);
  const lines: SystemsLine[] = [];
  let next = 0;
  source.forEach((line, at) => {
    if (at < next) return;
    const part = parts.get(at);
    next = part?.from ?? at + 1;
    lines.push(readLine(line, lines.length, part?.heading ?? null));
  });
  return lines;
}

/**
 * The parts of a note by the index of their heading. Of an underlined paragraph only the last line counts, since names
 * of parts may be in the lines above, and no heading is in a quote.
 */
function partsByHeading(source: readonly SourceLine[]): ReadonlyMap<number, NotePart> {
  const parts = finish(readNoteParts(source)).map((part): [number, NotePart] => {
    const last = part.from - 1;
    return [source[last]?.number === part.heading?.line ? last : last - 1, part];
  });
  return new Map(parts.filter(([at]) => !source[at]?.text.trimStart().startsWith('>')));
}

function readLine(line: SourceLine, at: number, heading: Heading | null): SystemsLine {
  const { number, text: raw } = line;
  const { quotes, text: content } = readContent(line);
  const source = quotes > 0 ? content.slice(calloutMark(content).length) : content;
  const place = { number, at, raw, quotes, depth: heading?.depth ?? null };
  if (line.kind !== 'text') return { ...place, text: source, code: true, section: null, inline: '' };
  const text = heading?.line === number ? heading.text : withoutPermalink(readPlainText(source).text);
  const [, bold, plain = '', behind = ''] = INLINE_LABEL.exec(raw.trim()) ?? [];
  const inlineSection = partNamed(bold ?? plain);
  const section = partNamed(text) ?? inlineSection;
  const inline = inlineSection ? behind : '';
  return { ...place, text, code: false, section, inline };
}

function partNamed(text: string): SystemsSectionTitle | null {
  if (text.length > 40) return null;
  const name = withoutOrnament(text)
    .replace(/^\d+[.)]\s*/, '')
    .replace(BEHIND_NAME(), '')
    .replace(REMARK, '')
    .toLowerCase();
  return SYSTEMS_SECTIONS.find((title) => NAMES[title].test(name)) ?? null;
}
