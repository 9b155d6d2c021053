/**
 * Takes apart a line in which several list items of a copied page run together.
 *
 * The page's copier writes an item's text up to its first code span after a bullet, and a line end. What follows (the
 * code, the rest of the item) has no line end of its own. So three sorts of item come out in three ways:
 *
 *     <li>plain text</li>            `- plain text` and a line end
 *     <li>text <code>x</code> …</li> `- text`, a line end, `x…` and one space        ("interrupted")
 *     <li><code>x</code> …</li>      `x…` and nothing at all: no bullet, no line end ("led by code")
 *
 * A line without a bullet is therefore: the rest of an interrupted item, if the line above left one open; then any
 * number of items led by code; then at most one bullet with the text after it. A space before that bullet says that the
 * item before it was interrupted, none that it was led by code. Spaces around code are lost in all of them. (Other copiers
 * lose more line ends, so that several bullets follow.)
 */

import { unicodePattern } from '../../../model/words/unicode-pattern';
import { startsInlineList } from './inline-list';
import { findFirstLedItem, findLikelyLedItem, splitLedItems } from './led-items';
import { endsSentence, isDangling, looksLikeCode } from './words';

/** What a line without a bullet contributes to a list. */
export interface CodedRun {
  /** The rest of the item that the line above left open. */
  readonly rest: string | null;
  /** Items led by code. */
  readonly led: readonly string[];
  /** The text after each of the line's bullets: a whole item or, at the end, one that the next line continues. */
  readonly bulleted: readonly string[];
}

/** What the line below is to a list; `end`: not of that list, or there is none. */
export type NextLine = 'bullet' | 'text' | 'end';

/** What is known of the list that a line may belong to. */
export interface RunSurroundings {
  /** The bulleted text right above, or null if the line does not follow one. */
  readonly above: string | null;
  /** The label of another list or a sentence ends this one. */
  readonly next: NextLine;
  /** The items of this list end in full stops. */
  readonly punctuated: boolean;
}

/** A bullet within a line. */
interface Bullet {
  /** Where the text before it ends. */
  readonly from: number;
  /** Where the text after it starts. */
  readonly to: number;
  readonly spaced: boolean;
  /** A sentence ends before it. */
  readonly firm: boolean;
  /** A capital, a number or an opening mark follows. */
  readonly capital: boolean;
}

const FEWEST_WORDS_OF_A_SENTENCE = 4;
/** What follows the hyphen of `pre- and post-`. */
const SUSPENDED = /^(?:and|or|to|&) /;
const STARTS_ITEM = unicodePattern()`[\p{Lu}\p{N}"(\x60]`;

/** What a line without a bullet contributes to a list; null if it belongs to none. */
export function readCodedRun(line: string, around: RunSurroundings): CodedRun | null {
  const { above, next } = around;
  const open = above !== null && isOpen(above, around.punctuated);
  const bullets = findBullets(line);
  if (!open && leadsToList(line, bullets)) return null;
  if (startsInlineList(line) && !(above !== null && isDangling(above))) return null;
  const bullet = chooseBullet(bullets, around, open || startsWithCode(line));
  if (!bullet) return readBareLine(line, around, open);
  const head = line.slice(0, bullet.from);
  const bulleted = splitAtSentences(line.slice(bullet.to));
  if (!bullet.spaced) return { ...readLedHead(head, open ? around : null), bulleted };
  const interrupted = above !== null && (open || next === 'bullet' || !readsAsProse(line));
  return interrupted ? { rest: head, led: [], bulleted } : null;
}

/** Whether a line that continues no item is a paragraph with a list of its own, to which it leads with a colon. */
function leadsToList(line: string, bullets: readonly Bullet[]): boolean {
  const first = bullets.find((bullet) => bullet.firm);
  return first !== undefined && line.charAt(first.from - 1) === ':';
}

/**
 * A line without any bullet: the last of its list, since only text with a bullet is followed by a line ending. Copied
 * from a page of plain text, it may also be the rest of an item that was wrapped there.
 */
function readBareLine(line: string, around: RunSurroundings, open: boolean): CodedRun | null {
  const { above, next } = around;
  if (isWrapped(line, around)) return { rest: line, led: [], bulleted: [] };
  if (open && above !== null && (next !== 'bullet' || isDangling(above) || endsSentence(line))) {
    const border = findFirstLedItem(line);
    const led = border === null ? [] : splitLedItems(line.slice(border));
    return { rest: border === null ? line : line.slice(0, border).trimEnd(), led, bulleted: [] };
  }
  const led = readLedItems(line, around);
  return led && { rest: null, led, bulleted: [] };
}

/** The text before a bullet without a space: items led by code, and before them the rest of an interrupted item. */
function readLedHead(head: string, open: RunSurroundings | null): { rest: string | null; led: string[] } {
  const border = open && (findFirstLedItem(head) ?? findLikelyLedItem(head, open.punctuated));
  if (border !== null) return { rest: head.slice(0, border).trimEnd(), led: splitLedItems(head.slice(border)) };
  const above = open?.above ?? '';
  if (isDangling(above) && !above.endsWith(':')) return { rest: head, led: [] };
  return { rest: null, led: splitLedItems(head) };
}

/** The items in the text after a bullet: another bullet counts behind the end of a sentence, or a colon. */
export function splitAtSentences(text: string): string[] {
  const items: string[] = [];
  let start = 0;
  for (const { from, to, spaced, firm } of findBullets(text)) {
    if (!spaced || !firm) continue;
    items.push(text.slice(start, from));
    start = to;
  }
  return [...items, text.slice(start)];
}

/** Whether the bulleted text above was cut off at a code span. */
function isOpen(above: string, punctuated: boolean): boolean {
  return isDangling(above) || (punctuated && !endsSentence(above));
}

/** Everything that may be a bullet: `x. - Y`, `x.- Y`, `x - y` and `x- y`, but not `pre- and post-`. */
function findBullets(line: string): Bullet[] {
  const bullets: Bullet[] = [];
  for (let at = line.indexOf('- ', 1); at > 0; at = line.indexOf('- ', at + 2)) {
    const spaced = line.charAt(at - 1) === ' ';
    const from = spaced ? at - 1 : at;
    if (from === 0 || at + 2 >= line.length || line.charAt(from - 1) === '-') continue;
    if (!spaced && SUSPENDED.test(line.slice(at + 2, at + 6))) continue;
    const firm = endsSentence(line.slice(Math.max(0, from - 24), from)) || line.charAt(from - 1) === ':';
    bullets.push({ from, to: at + 2, spaced, firm, capital: STARTS_ITEM().test(line.charAt(at + 2)) });
  }
  return bullets;
}

/**
 * A bullet after the end of a sentence. If there is none, and the list has no full stops or the surrounding lines
 * require a bullet: any that a capital follows, else the last likely one.
 */
function chooseBullet(
  bullets: readonly Bullet[],
  { next, punctuated }: RunSurroundings,
  inList: boolean,
): Bullet | null {
  const firm = bullets.find((bullet) => bullet.firm);
  if (firm) return firm;
  const needed = inList && next !== 'end';
  const capital = needed || !punctuated ? bullets.find((bullet) => bullet.capital) : undefined;
  if (capital || !needed) return capital ?? null;
  return bullets.findLast((bullet) => !bullet.spaced) ?? (next === 'bullet' ? (bullets.at(-1) ?? null) : null);
}

/**
 * Items led by code at the end of a list, or making up a whole list: without bullets, only their wording identifies
 * them.
 */
function readLedItems(line: string, { above, next }: RunSurroundings): string[] | null {
  if (next === 'bullet') return null;
  if (!startsWithCode(line) || /[│▼►┌└├─→]{2}|[;{}]$/.test(line)) return null;
  const items = splitLedItems(line);
  if (items.length > 1 && endsSentence(line)) return items;
  if (above !== null && next === 'end') return items;
  return endsSentence(line) && next === 'end' && countWords(line) >= FEWEST_WORDS_OF_A_SENTENCE ? items : null;
}

function startsWithCode(line: string): boolean {
  const space = line.indexOf(' ');
  return looksLikeCode(space < 0 ? line : line.slice(0, space));
}

const WRAPPED = unicodePattern()`^\p{Ll}+(?:,? |\.?$)`;
const CODE_LINE = /[{};=│▼]|──|\)$/;

/**
 * Whether a line without a bullet goes on in the middle of a sentence: below an item that has not ended its own, or
 * above the next bullet.
 */
export function isWrapped(line: string, { above, next }: RunSurroundings): boolean {
  if (above === null || !WRAPPED().test(line)) return false;
  if (next === 'text' && !line.includes(' ')) return false;
  return next === 'bullet' || (!endsSentence(above) && !CODE_LINE.test(line));
}

const PROSE_START = unicodePattern()`^(?:\p{Lu}[\p{Ll}’']*),? \S`;

/** Whether a line starts as a sentence does: a capitalised word, then another word. */
export function readsAsProse(line: string): boolean {
  return PROSE_START().test(line);
}

function countWords(text: string): number {
  let words = 0;
  for (const word of text.split(' ')) if (word) words++;
  return words;
}
