import type { CellListener } from '../../../markdown/inline/cell-content';
import { tellCell } from '../../../markdown/inline/tell-cell';
import type { Box, Link } from '../../../model/roadmap';
import { NO_DATE_HERE, STRIKE } from '../../../model/target-date';
import { foldedAnew, foldSpaces } from '../../fold-spaces';
import { compact, NONE } from './compact';

/** What a stretch of a cell says, without markup. */
export interface CellText {
  readonly text: string;
  /**
   * The same text, with links and code spans (in which no date counts) replaced by one character each, and struck-out
   * text marked.
   */
  readonly datable: string;
  readonly links: readonly Link[];
}

/** What a line says from one box to the next; the part before its first box has none. */
export interface Phrase extends CellText {
  readonly box: Box | null;
}

const SPACE = 32;
const LAST_ASCII = 126;

/** Whether a stretch of text is ASCII with single spaces between words; most are, and need no folding. */
function isFolded(text: string, from: number, to: number): boolean {
  let afterSpace = true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_ASCII || (code === SPACE && afterSpace)) return false;
    afterSpace = code === SPACE;
  }
  return !afterSpace || text.length < 2;
}

/** Builds what a stretch of a cell says, or all of it as one line, from what a cell listener is told. */
export class CellTextBuilder implements CellListener {
  readonly #text = new FoldedText();
  /** Null while it is the same as the text. */
  #datable: FoldedText | null = null;
  #links: Link[] | null = null;

  startLine(): void {
    this.text(' ');
  }

  checkbox(): void {
    this.text(' ');
  }

  endLine(): void {
    // The next line starts with a space.
  }

  text(text: string, struck = false): void {
    const folded = foldInner(text);
    if (struck) this.#ownDatable().add(STRIKE + folded + STRIKE);
    else this.#datable?.add(folded);
    this.#text.add(folded);
  }

  code(text: string): void {
    this.#ownDatable().add(NO_DATE_HERE);
    this.#text.add(foldInner(text));
  }

  link(link: Link): void {
    this.code(link.text);
    (this.#links ??= []).push(plainLink(link));
  }

  /** Returns what has been told, as the phrase of a box if there is one, and starts over. */
  take(box: Box | null): Phrase {
    const text = this.#text.take();
    const datable = this.#datable?.take() ?? text;
    const links = this.#links ? compact(this.#links) : NONE;
    this.#datable = null;
    this.#links = null;
    return { box, text, datable, links };
  }

  /** The text in which dates are looked for, which differs from the other from now on. */
  #ownDatable(): FoldedText {
    return (this.#datable ??= this.#text.copy());
  }
}

/** Joins folded texts that may have a space at either end; the result neither begins nor ends with one. */
class FoldedText {
  #text = '';
  /** Kept, since asking a text for its end after each addition takes time in proportion to its length. */
  #endsInSpace = true;

  add(text: string): void {
    if (text === '') return;
    this.#text += this.#endsInSpace && text.charCodeAt(0) === SPACE ? text.slice(1) : text;
    this.#endsInSpace = text.charCodeAt(text.length - 1) === SPACE;
  }

  copy(): FoldedText {
    const copy = new FoldedText();
    copy.#text = this.#text;
    copy.#endsInSpace = this.#endsInSpace;
    return copy;
  }

  /** Returns the text, and starts over. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#endsInSpace = true;
    return text.charCodeAt(text.length - 1) === SPACE ? text.slice(0, -1) : text;
  }
}

/** Folds white space, keeping a space at either end if there was one. */
function foldInner(text: string): string {
  const from = text.charCodeAt(0) === SPACE ? 1 : 0;
  const to = text.charCodeAt(text.length - 1) === SPACE ? text.length - 1 : text.length;
  return isFolded(text, from, to) ? text : foldedAnew(text);
}

/** What a cell's source says, its lines read as one. */
export function readCellText(source: string): CellText {
  return tellCell(source, () => new CellTextBuilder()).take(null);
}

/** The links of stretches, in order: most have none. */
export function linksOf(texts: readonly CellText[]): readonly Link[] {
  return texts.some(({ links }) => links.length > 0) ? compact(texts.flatMap(({ links }) => links)) : NONE;
}

/** Stretches as one. */
export function joinedTexts(parts: readonly CellText[]): CellText {
  let text = '';
  let datable = '';
  const links: Link[] = [];
  for (const part of parts) {
    text = joinWords(text, part.text);
    datable = joinWords(datable, part.datable);
    links.push(...part.links);
  }
  return { text, datable, links: compact(links) };
}

function joinWords(before: string, after: string): string {
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}

/** A link with plain text, like all other text: usually the link itself. */
export function plainLink(link: Link): Link {
  const { kind, target, subpath, text } = link;
  const plain = foldSpaces(text);
  return plain === text ? link : { kind, target, subpath, text: plain };
}
