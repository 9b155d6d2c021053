import { decodeText } from './decode-text';
import { linkPiece, pieceOfToken, textOfPieces, withBoxes, type InlinePiece } from './inline-piece';
import type { InlineToken } from './inline-token';
import { linkAnchors, type LinkedPiece } from './link-anchors';
import { linkTo, withoutSize } from './link-target';
import { markRun, pairMarks, type MarkRun } from './mark-runs';
import type { Range } from './range';

/** A bracket that may open the label of a link or image. */
interface Opening {
  readonly range: Range;
  /** How many pieces stood before it. */
  readonly pieces: number;
}

/** A piece, or marks of which is not known yet whether they are text. */
type Piece = InlinePiece | MarkRun;

const MARKUP = /\\[!-/:-@[-`{-~]|!?\[|\]|\*+|_+/g;

/** What inline source says, in order: its tokens, and around them text, emphasis, links and images, in linear time. */
export function parseInline(source: string, tokens: readonly InlineToken[]): LinkedPiece[] {
  const reader = new InlineReader(source);
  for (const token of tokens) {
    reader.readTo(token.range.from, token.kind === 'resource');
    reader.take(token);
  }
  return reader.end();
}

class InlineReader {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #openings: Opening[] = [];
  #at = 0;
  #struck = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes text up to `end`, watching for brackets and marks; the last bracket may close the label of a link. */
  readTo(end: number, endsLabel = false): void {
    const start = this.#at;
    for (const { index, 0: found } of this.#source.slice(start, end).matchAll(MARKUP)) {
      const range = { from: start + index, to: start + index + found.length };
      if (found === '[' || found === '![') this.#open(range);
      else if (found === ']' && !(endsLabel && range.to === end)) this.#openings.pop();
      else if (found.startsWith('*') || found.startsWith('_')) this.#takeMarks(range);
    }
    this.#pushText(end);
  }

  take(token: InlineToken): void {
    const opening = token.kind === 'resource' ? this.#openings.pop() : undefined;
    if (token.kind === 'resource') {
      if (opening) this.#closeLink(opening, token);
      else this.#pushText(token.range.to);
    } else if (token.kind === 'strike') {
      this.#struck = !this.#struck;
    } else {
      const piece = pieceOfToken(this.#source, token);
      if (piece) this.#pieces.push(piece);
    }
    this.#at = token.range.to;
  }

  end(): LinkedPiece[] {
    this.readTo(this.#source.length);
    return linkAnchors(this.#settle(this.#pieces));
  }

  #open(range: Range): void {
    this.#pushText(range.from);
    this.#openings.push({ range, pieces: this.#pieces.length });
  }

  #takeMarks(range: Range): void {
    this.#pushText(range.from);
    this.#pieces.push(markRun(this.#source, range));
    this.#at = range.to;
  }

  #closeLink(opening: Opening, { range, destination }: Extract<InlineToken, { kind: 'resource' }>): void {
    const label = this.#settle(this.#pieces.splice(opening.pieces));
    const whole = { from: opening.range.from, to: range.to };
    const text = textOfPieces(label).slice(opening.range.to - opening.range.from, -1);
    const address = decodeText(this.#source.slice(destination.from, destination.to));
    const isImage = opening.range.to - opening.range.from === 2;
    const isText = isImage || address === '';
    const said = isImage ? withoutSize(text) : text;
    const link = isText ? { kind: 'text' as const, range: whole, text: said } : linkPiece(linkTo(address, text), whole);
    this.#pieces.push(...withBoxes(label, [link]));
  }

  /** Marks pair up within a label, or outside of all; those that do not are text. */
  #settle(pieces: readonly Piece[]): InlinePiece[] {
    pairMarks(pieces.filter((piece) => piece.kind === 'marks'));
    return pieces.flatMap((piece) => (piece.kind === 'marks' ? this.#textOf(piece) : [piece]));
  }

  #pushText(end: number): void {
    this.#pieces.push(...this.#textOf({ from: this.#at, to: end }));
    this.#at = Math.max(this.#at, end);
  }

  #textOf({ from, to }: Range): InlinePiece[] {
    if (to <= from) return [];
    const text = decodeText(this.#source.slice(from, to));
    return [{ kind: 'text', range: { from, to }, text, ...(this.#struck && { struck: true }) }];
  }
}
