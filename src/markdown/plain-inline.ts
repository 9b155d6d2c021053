import { decodeText } from './decode-text';
import { linkPiece, pieceOfToken, textOfPieces, withBoxes, type InlinePiece } from './inline-piece';
import type { InlineToken } from './inline-token';
import { linkTo } from './link-target';
import type { Range } from './range';

/** A bracket that may open the label of a link or image. */
interface Opening {
  readonly range: Range;
  /** How many pieces stood before it. */
  readonly pieces: number;
}

const BRACKET = /\\[!-/:-@[-`{-~]|!?\[|\]/g;

/**
 * Reads inline source without mdast, in linear time: text, tokens, links and images; emphasis marks stay as written.
 * For source too long to be given to mdast.
 */
export function parsePlain(source: string, tokens: readonly InlineToken[]): InlinePiece[] {
  const reader = new PlainReader(source);
  for (const token of tokens) {
    reader.readTo(token.range.from, token.kind === 'resource');
    reader.take(token);
  }
  reader.readTo(source.length);
  return reader.pieces;
}

class PlainReader {
  readonly pieces: InlinePiece[] = [];
  private readonly openings: Opening[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  /** Takes text up to `end`, watching for brackets; the last one may close the label of a link. */
  readTo(end: number, endsLabel = false): void {
    const start = this.at;
    for (const { index, 0: found } of this.source.slice(start, end).matchAll(BRACKET)) {
      const range = { from: start + index, to: start + index + found.length };
      if (found === '[' || found === '![') this.open(range);
      else if (found === ']' && !(endsLabel && range.to === end)) this.openings.pop();
    }
    this.pushText(end);
  }

  take(token: InlineToken): void {
    const opening = token.kind === 'resource' ? this.openings.pop() : undefined;
    if (token.kind === 'resource') {
      if (opening) this.closeLink(opening, token);
      else this.pushText(token.range.to);
    } else {
      const piece = pieceOfToken(this.source, token);
      if (piece) this.pieces.push(piece);
    }
    this.at = token.range.to;
  }

  private open(range: Range): void {
    this.pushText(range.from);
    this.openings.push({ range, pieces: this.pieces.length });
  }

  private closeLink(opening: Opening, { range, destination }: Extract<InlineToken, { kind: 'resource' }>): void {
    const label = this.pieces.splice(opening.pieces);
    const whole = { from: opening.range.from, to: range.to };
    const text = textOfPieces(label).slice(opening.range.to - opening.range.from, -1);
    const address = decodeText(this.source.slice(destination.from, destination.to));
    const isImage = opening.range.to - opening.range.from === 2;
    const isText = isImage || address === '';
    const link = isText ? { kind: 'text' as const, range: whole, text } : linkPiece(linkTo(address, text), whole);
    this.pieces.push(...withBoxes(label, [link]));
  }

  private pushText(end: number): void {
    if (end <= this.at) return;
    const range = { from: this.at, to: end };
    this.pieces.push({ kind: 'text', range, text: decodeText(this.source.slice(this.at, end)) });
    this.at = end;
  }
}
