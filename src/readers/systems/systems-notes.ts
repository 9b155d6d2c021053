import {
  SYSTEMS_SECTIONS,
  type SystemsNoteReading,
  type SystemsSection,
  type SystemsSectionTitle,
} from '../../model/systems-note';
import { behindQuotes, countRuleMarks } from '../prose/markdown-line';
import { isStatus } from './find-title';
import { readSystemsLines, type LabelLine, type SystemsLine } from './lines';
import { splitDrafts, type Draft } from './split-drafts';

/** A bullet, a box or a quote mark without text. */
const WAITING = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?)?\s*$/;
/** How many lines below a title its status and the first part may be. */
const STATUS_REACH = 8;

/** Reads the drafts of a note, of which there may be several. Never throws; empty when the note holds none. */
export function readSystemsNotes(text: string): SystemsNoteReading[] {
  const lines = withTitles(readSystemsLines(text));
  const found = splitDrafts(lines);
  const takesBegun = found.length === 1 || found.some(hasProgressed);
  // Whatever is no draft is text of the draft above it.
  const drafts = found.filter((draft, nth) => hasProgressed(draft) || (takesBegun && isBegun(draft, found[nth - 1])));
  return drafts.map((draft, nth) => {
    const next = drafts[nth + 1];
    return readDraft(lines, draft, (next?.title ?? next?.labels[0])?.at ?? lines.length);
  });
}

/** Whether a draft has a status or a second part. Its first part alone may be any text below such a name. */
function hasProgressed({ labels, status }: Draft): boolean {
  return labels.length > 1 || status !== null;
}

/**
 * Whether a draft may have no further part yet: the part is a heading below that of its title, or the one that drafts
 * start with, below the title of another draft than the one with more parts above it.
 */
function isBegun({ title, labels: [part] }: Draft, above: Draft | undefined): boolean {
  const depth = title?.depth ?? null;
  if (depth !== null && (part?.depth ?? 0) > depth) return true;
  return title !== null && part?.section === SYSTEMS_SECTIONS[0] && above !== undefined && above.labels.length > 1;
}

/** A draft may have the name of a part. Such a title does not start that part. */
function withTitles(lines: readonly SystemsLine[]): readonly SystemsLine[] {
  return lines.map((line, at) => {
    if (line.section === null || line.inline !== '') return line;
    const below = line.depth === null ? partBelowStatus(lines, at) : partsBelowHeading(lines, at, line.depth);
    return precedes(below, line.section) ? { ...line, section: null } : line;
  });
}

/** Whether parts begin a new draft instead of continuing after a part: the first of them is the same part, or an earlier one. */
function precedes(parts: readonly SystemsSectionTitle[], section: SystemsSectionTitle): boolean {
  const [first] = parts;
  return first !== undefined && SYSTEMS_SECTIONS.indexOf(first) <= SYSTEMS_SECTIONS.indexOf(section);
}

/** The part that follows a line with nothing but a status below it. */
function partBelowStatus(lines: readonly SystemsLine[], at: number): readonly SystemsSectionTitle[] {
  const [status, part] = lines.slice(at + 1, at + 1 + STATUS_REACH).filter(({ text }) => text !== '');
  const isBetween = status?.section === null && status.depth === null && isStatus(status.text);
  return isBetween && part?.section ? [part.section] : [];
}

/** The parts that a heading holds, if there are several. */
function partsBelowHeading(lines: readonly SystemsLine[], at: number, depth: number): readonly SystemsSectionTitle[] {
  const parts = new Set<SystemsSectionTitle>();
  for (let next = at + 1; next < lines.length; next++) {
    const other = lines[next];
    if (!other || (other.depth !== null && other.depth <= depth)) break;
    if (other.section && (other.depth !== null || depth === 1)) parts.add(other.section);
  }
  return parts.size > 1 ? [...parts] : [];
}

/** @param end the index of the line where the next draft starts */
function readDraft(lines: readonly SystemsLine[], { title, status, labels }: Draft, end: number): SystemsNoteReading {
  const sections = labels.map((label, nth): SystemsSection => {
    const body = lines.slice(label.at + 1, endOfPart(lines, label, labels[nth + 1]?.at ?? end));
    const text = trimBlankLines([label.inline, ...body.map(({ raw }) => behindQuotes(raw, label.quotes))]).join('\n');
    return { title: label.section, line: label.number, text };
  });
  const written = new Set(sections.filter(hasText).map((section) => section.title));
  return {
    title: title?.text ?? '',
    line: title?.number ?? sections[0]?.line ?? 1,
    status: status?.text ?? null,
    sections,
    missing: SYSTEMS_SECTIONS.filter((part) => !written.has(part)),
  };
}

function hasText({ text }: SystemsSection): boolean {
  return text.split('\n').some((line) => !WAITING.test(line));
}

/** A part under a heading ends at the next heading as high, whatever it is called. */
function endOfPart(lines: readonly SystemsLine[], label: LabelLine, end: number): number {
  const next = lines
    .slice(label.at + 1, end)
    .find(({ depth }) => depth !== null && (label.depth === null || depth <= label.depth));
  return next?.at ?? end;
}

function trimBlankLines(lines: readonly string[]): string[] {
  const hasWords = (line: string): boolean => line.trim() !== '' && countRuleMarks(line.trim()) < 3;
  const first = lines.findIndex(hasWords);
  const last = lines.findLastIndex(hasWords);
  return first < 0 ? [] : lines.slice(first, last + 1).map((line) => line.trimEnd());
}
