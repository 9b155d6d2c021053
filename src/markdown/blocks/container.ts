import { afterSpaces, isSpace, type Line } from '../line';
import { LineCursor } from './line-cursor';

/** A block that holds other blocks: a block quote or a list item. */
export type Container = typeof QUOTE | ListItem;

interface ListItem {
  readonly kind: 'item';
  readonly ordered: boolean;
  /** The bullet, or what follows the number. */
  readonly marker: number;
  /** Columns by which its further lines must be indented. */
  readonly width: number;
  /** Nothing has come after its marker so far … */
  readonly startsBlank: boolean;
  /** … and a blank line came next, so that nothing further belongs to it. */
  readonly staysBlank: boolean;
}

const QUOTE = { kind: 'quote' } as const;

const ASTERISK = 42;
const PLUS = 43;
const DASH = 45;
const DOT = 46;
const ZERO = 48;
const ONE = 49;
const NINE = 57;
const GREATER = 62;
const PARENTHESIS = 41;

/** Indented this many columns, a line may be code. */
export const CODE_INDENT = 4;
const LONGEST_NUMBER = 9;
/** Deeper nesting is read as text, so that no input can make every line walk over thousands of containers. */
const DEEPEST = 100;

/** A line's place among the containers. */
export interface Placement {
  /** The containers that were open before, updated by this line, and those that this line opens. */
  readonly containers: readonly Container[];
  /** How many of the containers that were open before continue on this line. */
  readonly kept: number;
  /** The line opens a container or list item, which ends the leaf before it. */
  readonly opens: boolean;
  /** Some container does not continue and none is opened: a lazy continuation, or the end of those containers. */
  readonly lazy: boolean;
  /** Columns between the container markers and the text. */
  readonly indent: number;
  /** Where the line's own text starts, after container markers and indent. */
  readonly content: number;
  readonly blank: boolean;
}

/** What the open leaf allows a line to open: nothing at all, what may interrupt a paragraph, or anything. */
export type Openness = 'sealed' | 'interrupting' | 'free';

/**
 * Places a line among the open containers, as micromark's document tokenizer does. `openness` applies if all open
 * containers continue; if one does not, the line may open anything.
 */
export function placeLine(line: Line, open: readonly Container[], openness: Openness): Placement {
  const content = LineCursor.atStart(line);
  let containers = open;
  for (const [kept, before] of open.entries()) {
    const after = continueContainer(content, before);
    if (!after) {
      const sibling = before.kind === 'item' ? attempt(content, (at) => startSibling(at, before)) : null;
      if (!sibling) return openMore(content, containers, kept, false);
      return placed(content, openAll(content, [...containers.slice(0, kept), sibling], false), kept, true);
    }
    if (after !== before) containers = [...containers.slice(0, kept), after, ...containers.slice(kept + 1)];
  }
  if (openness === 'sealed') return placed(content, containers, open.length, false);
  return openMore(content, containers, open.length, openness === 'interrupting');
}

function openMore(content: LineCursor, open: readonly Container[], kept: number, interrupting: boolean): Placement {
  const containers = mayOpen(content) ? openAll(content, open.slice(0, kept), interrupting) : [];
  const opens = containers.length > kept;
  return placed(content, opens ? containers : open, kept, opens);
}

function placed(cursor: LineCursor, containers: readonly Container[], kept: number, opens: boolean): Placement {
  const lazy = !opens && kept < containers.length;
  const indent = cursor.skipSpaces();
  return { containers, kept, opens, lazy, indent, content: cursor.offset, blank: cursor.isBlank };
}

function openAll(content: LineCursor, outer: readonly Container[], interrupting: boolean): readonly Container[] {
  let containers = outer;
  while (containers.length < DEEPEST) {
    const next = attempt(content, (at) => startContainer(at, interrupting));
    if (!next) break;
    containers = [...containers, next];
  }
  return containers;
}

/** Whether the next non-space character can be a container's marker, to spare most lines the attempt. */
function mayOpen(content: LineCursor): boolean {
  const { text, to } = content.line;
  const at = afterSpaces(text, content.offset, to);
  const code = text.charCodeAt(at);
  return at < to && (code === GREATER || isBullet(code) || isDigit(code));
}

/** Runs a step on a copy, and moves the cursor only if the step succeeds. */
function attempt(cursor: LineCursor, step: (at: LineCursor) => Container | null): Container | null {
  const copy = cursor.copy();
  const container = step(copy);
  if (container) cursor.moveTo(copy);
  return container;
}

/** The container after this line, with the cursor after its marker or indent; null if it does not continue. */
function continueContainer(cursor: LineCursor, container: Container): Container | null {
  if (container.kind === 'quote') return attempt(cursor, startQuote);
  if (cursor.isBlank) return container.startsBlank ? { ...container, staysBlank: true } : container;
  if (container.staysBlank) return null;
  return attempt(cursor, (at) => {
    if (at.skipSpaces(container.width) < container.width) return null;
    return container.startsBlank ? { ...container, startsBlank: false } : container;
  });
}

function startContainer(cursor: LineCursor, interrupting: boolean): Container | null {
  return attempt(cursor, startQuote) ?? startItem(cursor, interrupting);
}

function startQuote(cursor: LineCursor): Container | null {
  cursor.skipSpaces(CODE_INDENT - 1);
  if (cursor.code !== GREATER) return null;
  cursor.advance();
  cursor.skipSpaces(1);
  return QUOTE;
}

function startSibling(cursor: LineCursor, before: ListItem): Container | null {
  const item = startItem(cursor, false);
  return item && item.ordered === before.ordered && item.marker === before.marker ? item : null;
}

function startItem(cursor: LineCursor, interrupting: boolean): ListItem | null {
  const indent = cursor.skipSpaces(CODE_INDENT - 1);
  const start = cursor.offset;
  const ordered = isDigit(cursor.code);
  if (ordered ? !takeNumber(cursor, interrupting) : !isBullet(cursor.code)) return null;
  const marker = cursor.code;
  if (!ordered && marker !== PLUS && cursor.line.isThematicBreak(start, marker)) return null;
  cursor.advance();
  const width = indent + cursor.offset - start;
  if (cursor.isBlank) {
    if (interrupting) return null;
    return { kind: 'item', ordered, marker, width: width + 1, startsBlank: true, staysBlank: false };
  }
  const gap = takeGap(cursor);
  return gap === 0
    ? null
    : { kind: 'item', ordered, marker, width: width + gap, startsBlank: false, staysBlank: false };
}

/** Takes an ordered item's number up to its delimiter; only a lone 1 may interrupt a paragraph. */
function takeNumber(cursor: LineCursor, interrupting: boolean): boolean {
  if (interrupting && cursor.code !== ONE) return false;
  const start = cursor.offset;
  while (isDigit(cursor.code) && cursor.offset - start < LONGEST_NUMBER) cursor.advance();
  if (interrupting && cursor.offset - start > 1) return false;
  return cursor.code === DOT || cursor.code === PARENTHESIS;
}

/** Takes the space after a marker: all of one to four columns, but only one column if indented code follows. */
function takeGap(cursor: LineCursor): number {
  const copy = cursor.copy();
  const columns = copy.skipSpaces(CODE_INDENT);
  if (columns === 0) return 0;
  if (isSpace(copy.code)) return cursor.skipSpaces(1);
  cursor.moveTo(copy);
  return columns;
}

function isBullet(code: number): boolean {
  return code === DASH || code === ASTERISK || code === PLUS;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
