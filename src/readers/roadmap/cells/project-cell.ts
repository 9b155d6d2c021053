import { unicodePattern } from '../../../model/words/unicode-pattern';
import type { Box, Link, Subtask, Target } from '../../../model/roadmap';
import { type CellTitle, findTitle } from './cell-title';
import { grown, NONE, settled } from './compact';
import type { RowLine } from './row-line';
import type { Phrase } from './cell-text';
import { targetInTitle, targetOfLabelledLine } from './target';

/** What a project cell says about its project. */
export interface ProjectCell {
  readonly title: string;
  readonly tentative: boolean;
  /** The box that belongs to the title, if the checklist cell has none. */
  readonly box: Box | null;
  readonly notes: readonly string[];
  readonly subtasks: readonly Subtask[];
  /** Links of the title and the notes. */
  readonly links: readonly Link[];
  readonly target: Target | null;
}

/** The question marks of Western, East Asian and Arabic scripts, and what may follow them before a date. */
const QUESTION = /[?？؟](?: ?[,;–—-])?$/;

/** Reads a project cell on a line; null if it is empty. */
export function readProjectCell(lines: readonly RowLine[], line: number): ProjectCell | null {
  if (lines.length === 0) return null;
  const title = findTitle(lines);
  if (!title) return null;
  if (title.after.length === 0 && title.further.length === 0) return lone(title, line);
  const trailing = title.box ? null : trailingBox(title);
  let subtasks = trailing ? null : withSubtasks(null, title.after, line);
  let notes: string[] | null = null;
  let { links } = title.phrase;
  const signed = targetInTitle(title.phrase, line);
  let target = signed;
  for (const { phrases } of title.further) {
    subtasks = withSubtasks(subtasks, phrases, line);
    const note = noteOf(phrases);
    if (!note) continue;
    notes = grown(notes, note.text);
    if (note.links.length > 0) links = links.concat(note.links);
    target ??= targetOfLabelledLine(note, line);
  }
  return {
    title: title.text,
    tentative: isTentative(title.text, signed),
    box: title.box ?? trailing,
    notes: settled(notes),
    subtasks: settled(subtasks),
    links,
    target,
  };
}

/** Adds the boxes of a line to the subtasks; null if there are none. */
export function withSubtasks(before: Subtask[] | null, phrases: readonly Phrase[], line: number): Subtask[] | null {
  let subtasks = before;
  for (const { box, text, links } of phrases) if (box) subtasks = grown(subtasks, { label: text, line, box, links });
  return subtasks;
}

/** The reading of a project with only a title, as most have. */
function lone({ text, box, phrase }: CellTitle, line: number): ProjectCell {
  const target = targetInTitle(phrase, line);
  return {
    title: text,
    tentative: isTentative(text, target),
    box,
    notes: NONE,
    subtasks: NONE,
    links: phrase.links,
    target,
  };
}

/** Whether a title ends in a question mark, or has only its due date after one. */
function isTentative(title: string, signed: Target | null): boolean {
  const words = signed && title.endsWith(signed.text) ? title.slice(0, -signed.text.length).trimEnd() : title;
  return QUESTION.test(words);
}

/**
 * Whether the project cell of a row that starts an objective is a detail of that objective: prose without bullet,
 * checkbox or link that ends in a full stop.
 */
export function isObjectiveProse(lines: readonly RowLine[]): boolean {
  const plain = lines.every(({ bullet, links, phrases }) => !bullet && links.length === 0 && phrases.length === 1);
  return plain && /[.。]$/.test(lines.at(-1)?.text ?? '');
}

/** A single box after the title with nothing after it belongs to the title. */
function trailingBox({ after }: CellTitle): Box | null {
  return after.length === 1 && after[0]?.text === '' ? after[0].box : null;
}

const LETTER = unicodePattern()`\p{L}`;

/** What a line says before any box; the number of a numbered list before a box is not a note, unless it is a link. */
function noteOf(phrases: readonly Phrase[]): Phrase | null {
  const [lead] = phrases;
  if (!lead || lead.text === '') return null;
  return phrases.length === 1 || lead.links.length > 0 || LETTER().test(lead.text) ? lead : null;
}
