import { SYSTEMS_SECTIONS, type SystemsNoteReading, type SystemsSection } from '../../model/systems-note';
import { behindQuotes, countRuleMarks } from '../prose/markdown-line';
import { splitDrafts, type DraftPlace } from './draft-places';
import { readSystemsLines, type SystemsLine } from './lines';

/** A bullet, a box or a quote mark without text. */
const WAITING = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?)?\s*$/;

/** Reads the drafts of a note, of which there may be several. Never throws; empty when the note holds none. */
export function readSystemsNotes(text: string): SystemsNoteReading[] {
  const lines = readSystemsLines(text);
  return splitDrafts(lines).flatMap((draft, nth, drafts) => {
    const next = drafts[nth + 1];
    const note = readDraft(lines, draft, next?.title ?? next?.labels[0] ?? lines.length);
    const isBegun = drafts.length === 1 && isBelowTitle(lines, draft);
    return note.sections.length > 1 || note.status !== null || isBegun ? [note] : [];
  });
}

/** Whether a draft's first part is a heading below that of its title: such a draft may have no further part yet. */
function isBelowTitle(lines: readonly SystemsLine[], { title, labels: [first = -1] }: DraftPlace): boolean {
  const depth = title === null ? null : (lines[title]?.depth ?? null);
  return depth !== null && (lines[first]?.depth ?? 0) > depth;
}

/** @param end where the next draft starts */
function readDraft(lines: readonly SystemsLine[], draft: DraftPlace, end: number): SystemsNoteReading {
  const { title, status, labels } = draft;
  const sections = labels.map((at, nth): SystemsSection => {
    const label = lines[at];
    const until = endOfPart(lines, at, labels[nth + 1] ?? end);
    const body = lines.slice(at + 1, until).map(({ raw }) => behindQuotes(raw, label?.quotes ?? 0));
    const text = trimBlankLines([label?.inline ?? '', ...body]).join('\n');
    return { title: label?.section ?? 'Context', line: label?.number ?? 1, text };
  });
  const written = new Set(sections.filter(hasText).map((section) => section.title));
  return {
    title: title === null ? '' : (lines[title]?.text ?? ''),
    line: (title === null ? undefined : lines[title]?.number) ?? sections[0]?.line ?? 1,
    status: status === null ? null : (lines[status]?.text ?? null),
    sections,
    missing: SYSTEMS_SECTIONS.filter((part) => !written.has(part)),
  };
}

function hasText({ text }: SystemsSection): boolean {
  return text.split('\n').some((line) => !WAITING.test(line));
}

/** A part under a heading ends at the next heading as high, whatever it is called. */
function endOfPart(lines: readonly SystemsLine[], label: number, end: number): number {
  const depth = lines[label]?.depth ?? null;
  for (let at = label + 1; at < end; at++) {
    const other = lines[at]?.depth ?? null;
    if (other !== null && (depth === null || other <= depth)) return at;
  }
  return end;
}

function trimBlankLines(lines: readonly string[]): string[] {
  const says = (line: string): boolean => line.trim() !== '' && countRuleMarks(line.trim()) < 3;
  const first = lines.findIndex(says);
  const last = lines.findLastIndex(says);
  return first < 0 ? [] : lines.slice(first, last + 1).map((line) => line.trimEnd());
}
