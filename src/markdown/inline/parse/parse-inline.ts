import { textIn, type Range } from '../../range';
import type { InlineToken } from '../tokens/inline-token';
import { linkTo, withoutSize } from '../tokens/link-target';
import { decodeText } from './decode-text';
import { linkPiece, pieceOfToken, textOfPieces, withBoxes, type InlinePiece } from './inline-piece';
import { linkAnchors, type LinkedPiece } from './link-anchors';
import { delimiterRunIn, pairDelimiters, type DelimiterRun } from './delimiter-runs';

/** The label of a link or image that is being read. */
interface OpenLabel {
  /** Of the bracket that opens it. */
  readonly range: Range;
  /** How many pieces came before it. */
  readonly pieces: number;
}

/** A piece, or delimiters that may still turn out to be text. */
type Piece = InlinePiece | DelimiterRun;

const ESCAPES_AND_DELIMITERS = /\\[!-/:-@[-`{-~]|\*+|_+/g;

/**
 * Reads what inline source says, in order: its tokens, and text, emphasis, links and images around them. Linear time.
 */
export function parseInline(source: string, tokens: readonly InlineToken[]): LinkedPiece[] {
  const reader = new InlineReader(source);
  for (const token of tokens) {
    reader.readTo(token.range.from);
    reader.take(token);
  }
  return reader.end();
}

class InlineReader {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #labels: OpenLabel[] = [];
  #at = 0;
  #struck = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes text up to `end`, watching for delimiters. */
  readTo(end: number): void {
    const start = this.#at;
    for (const { index, 0: found } of this.#source.slice(start, end).matchAll(ESCAPES_AND_DELIMITERS)) {
      if (found.startsWith('\\')) continue;
      const range = { from: start + index, to: start + index + found.length };
      this.#pushText(range.from);
      this.#pieces.push(delimiterRunIn(this.#source, range));
      this.#at = range.to;
    }
    this.#pushText(end);
  }

  take(token: InlineToken): void {
    const label = token.kind === 'resource' ? this.#labels.pop() : undefined;
    if (label && token.kind === 'resource') this.#closeLink(label, token);
    else if (token.kind === 'label') this.#labels.push({ range: token.range, pieces: this.#pieces.length });
    else if (token.kind === 'strike') this.#struck = !this.#struck;
    else {
      const piece = pieceOfToken(this.#source, token);
      if (piece) this.#pieces.push(piece);
    }
    this.#at = token.range.to;
  }

  end(): LinkedPiece[] {
    this.readTo(this.#source.length);
    return linkAnchors(this.#settle(this.#pieces));
  }

  #closeLink(opened: OpenLabel, { range, destination }: Extract<InlineToken, { kind: 'resource' }>): void {
    const label = this.#settle(this.#pieces.splice(opened.pieces));
    const whole = { from: opened.range.from, to: range.to };
    const text = textOfPieces(label);
    const address = decodeText(textIn(this.#source, destination));
    const isImage = this.#source[whole.from] === '!';
    const isText = isImage || address === '';
    const plain = isImage ? withoutSize(text) : text;
    const link = isText
      ? { kind: 'text' as const, range: whole, text: plain }
      : linkPiece(linkTo(address, text), whole);
    this.#pieces.push(...withBoxes(label, link));
  }

  /** Delimiters pair up within a label, or outside all labels; the rest are text. */
  #settle(pieces: readonly Piece[]): InlinePiece[] {
    pairDelimiters(pieces.filter((piece) => piece.kind === 'delimiters'));
    return pieces.flatMap((piece) => (piece.kind === 'delimiters' ? this.#textOf(piece) : [piece]));
  }

  #pushText(end: number): void {
    this.#pieces.push(...this.#textOf({ from: this.#at, to: end }));
    this.#at = end;
  }

  #textOf({ from, to }: Range): InlinePiece[] {
    if (to <= from) return [];
    const text = decodeText(this.#source.slice(from, to));
    return [{ kind: 'text', range: { from, to }, text, ...(this.#struck && { struck: true }) }];
  }
}
