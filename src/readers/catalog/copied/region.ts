import { lazily } from '../../../model/kept/lazily';
import { unicodePattern } from '../../../model/words/unicode-pattern';
import { foldSpaces } from '../../fold-spaces';
import type { Heading } from '../../prose/blocks';
import { LONGEST_LABEL } from '../../prose/label-line';
import { withoutPermalink } from '../../prose/permalink';
import { isDelimiterRow } from '../../prose/pipe-table';
import type { SourceLine } from '../../prose/source-lines';
import type { Block, Part } from '../part';
import { readRequirementRows, startsWithId } from '../requirement-table';
import { isSectionTitle } from '../section-titles';
import { isBulleted, withLostBullets, withOneBullet, BULLET, type RegionLine } from './bullets';
import { LONGEST_LABEL_WORDS, readInlineLists, startsInlineList } from './inline-list';
import { isWrapped, readCodedRun, readsAsProse, splitAtSentences, type NextLine } from './runs';
import { copiedCells } from './table';
import { endsSentence, spaceFileNames } from './words';

const TASK = /^\[([ xX])\]\s+/;
const LABEL = unicodePattern()`^\p{Lu}[\p{L}\p{N}’' &/()-]*$`;

/**
 * A heading with the content of the lines up to the next.
 *
 * @param isBareList whether these are a list that has lost its bullets
 */
export function copiedPart(heading: Heading, lines: readonly SourceLine[], isBareList: boolean): Part {
  const bulleted = isBareList ? withLostBullets : withOneBullet;
  return {
    heading,
    blocks: lazily(() => new RegionReader(bulleted(lines.flatMap(foldedLine))).read()),
    mayHoldLabels: lazily(() => lines.some(mayLabel)),
  };
}

function mayLabel({ text }: SourceLine): boolean {
  if (text.startsWith(BULLET)) return false;
  const line = text.trim();
  const end = line.endsWith(':') ? line.length - 1 : line.indexOf(': - ');
  const length = end < 0 ? line.length : end;
  return length > 0 && length <= LONGEST_LABEL && isSectionTitle(line.slice(0, length));
}

/** Whether a line is a label with a section's name, or a paragraph that one leads in: `Skills exercised: tides, knots`. */
function startsWithSectionTitle(line: string): boolean {
  const colon = `${line} `.indexOf(': ');
  return colon > 0 && colon <= LONGEST_LABEL && isSectionTitle(line.slice(0, colon));
}

function foldedLine({ text, number }: SourceLine): RegionLine[] {
  const folded = foldSpaces(text);
  if (withoutPermalink(folded) === '') return [];
  const cells = copiedCells(text);
  return [{ text: folded, line: number, cells: cells.length > 1 ? cells : [] }];
}

/** Reads the lines between two headings. */
class RegionReader {
  readonly #lines: readonly RegionLine[];
  readonly #blocks: Block[] = [];
  readonly #punctuated: boolean;
  /** The index of the block with the bulleted text right above, or null. */
  #above: number | null = null;

  constructor(lines: readonly RegionLine[]) {
    this.#lines = lines;
    this.#punctuated = endsItemsWithFullStops(lines);
  }

  read(): Block[] {
    for (let at = 0; at < this.#lines.length; at++) {
      const line = this.#lines[at];
      if (!line) continue;
      const rows = this.#tableLength(at);
      if (rows > 0) {
        this.#pushTable(this.#lines.slice(at, at + rows));
        at += rows - 1;
      } else if (line.text === '-' && this.#nextKind(at) !== 'bullet') {
        at++;
        this.#pushBulleted(this.#text(at), line);
      } else if (isBulleted(line.text)) {
        for (const item of splitAtSentences(line.text.slice(BULLET.length))) this.#pushBulleted(item, line);
      } else {
        this.#readText(line, at);
      }
    }
    return this.#blocks;
  }

  #readText(read: RegionLine, at: number): void {
    const { text, line } = read;
    const above = this.#above === null ? null : this.#blocks[this.#above];
    const around = { above: above?.text ?? null, next: this.#nextKind(at), punctuated: this.#punctuated };
    const run = startsWithSectionTitle(text) ? null : readCodedRun(text, around);
    if (!run) {
      this.#above = null;
      if (!this.#readInlineLists(text, line)) this.#pushProse(text, line, this.#isBoldLabel(at));
      return;
    }
    if (run.rest !== null && this.#above !== null && above) {
      this.#blocks[this.#above] = { ...above, text: joinAtCode(above.text, spaceFileNames(run.rest)) };
    }
    if (around.next !== 'text' || !isWrapped(text, around)) this.#above = null;
    for (const led of run.led) this.#pushItem(spaceFileNames(led), line);
    for (const bulleted of run.bulleted) this.#pushBulleted(bulleted, read);
  }

  #nextKind(at: number): NextLine {
    const next = this.#lines[at + 1]?.text;
    if (next === undefined) return 'end';
    if (isBulleted(next)) return 'bullet';
    return this.#isLabel(at + 1) || startsInlineList(next) || readsAsProse(next) ? 'end' : 'text';
  }

  /** A few words above a list, with a colon, or without one if they were bold on the page. */
  #isLabel(at: number): boolean {
    return this.#text(at).endsWith(':') ? isBulleted(this.#text(at + 1)) : this.#isBoldLabel(at);
  }

  #isBoldLabel(at: number): boolean {
    const text = this.#text(at);
    if (!isBulleted(this.#text(at + 1)) || text.split(' ', LONGEST_LABEL_WORDS + 1).length > LONGEST_LABEL_WORDS)
      return false;
    return LABEL().test(text);
  }

  #text(at: number): string {
    return this.#lines[at]?.text ?? '';
  }

  #readInlineLists(text: string, line: number): boolean {
    const lists = readInlineLists(text);
    for (const { label, items } of lists) {
      this.#pushProse(label, line, false);
      for (const item of items) this.#pushItem(item, line);
    }
    return lists.length > 0;
  }

  /** How many lines from here on are rows of one table: at least two, of at least two cells each, the most in the first. */
  #tableLength(at: number): number {
    const most = this.#countCells(at);
    let rows = 0;
    for (let cells = most; cells > 0 && cells <= most; cells = this.#countCells(at + rows)) rows++;
    return rows > 1 ? rows : 0;
  }

  #countCells(at: number): number {
    return this.#lines[at]?.cells.length ?? 0;
  }

  #pushTable(lines: readonly RegionLine[]): void {
    const titled = !startsWithId(lines[0]?.cells ?? []);
    const rows = lines.filter(({ text }, at) => (at > 0 || !titled) && !(at === 1 && isDelimiterRow(text)));
    for (const item of readRequirementRows(rows)) this.#blocks.push(item);
    this.#above = null;
  }

  #pushBulleted(text: string, { line, ordinal }: RegionLine): void {
    if (this.#pushItem(text, line, ordinal)) this.#above = this.#blocks.length - 1;
  }

  #pushItem(source: string, line: number, ordinal?: number): boolean {
    const task = source.startsWith('[') ? TASK.exec(source) : null;
    const text = task ? source.slice(task[0].length) : source;
    if (!text) return false;
    this.#blocks.push({ kind: 'item', text, line, ordinal, checked: task ? task[1] !== ' ' : undefined });
    return true;
  }

  #pushProse(text: string, line: number, strong: boolean): void {
    this.#blocks.push({ kind: 'prose', text, line, joins: false, strong });
  }
}

/**
 * Puts a space in place of the line ending before inline code, unless the code is in parentheses or before a
 * punctuation mark.
 */
function joinAtCode(before: string, after: string): string {
  return /[([{“]$/.test(before) || /^[,.;:)\]}]/.test(after) ? before + after : `${before} ${after}`;
}

/**
 * Whether most complete items of a list end in a full stop; a bullet's text is complete if no line continues it. If
 * none is, any line that ends in one decides.
 */
function endsItemsWithFullStops(lines: readonly RegionLine[]): boolean {
  let whole = 0;
  let stopped = 0;
  lines.forEach(({ text }, at) => {
    const next = lines[at + 1];
    if (!isBulleted(text) || (next && !isBulleted(next.text))) return;
    whole++;
    if (endsSentence(text)) stopped++;
  });
  return whole > 0 ? stopped * 2 >= whole : lines.some(({ text }) => endsSentence(text));
}
