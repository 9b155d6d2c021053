import { textIn, type Range } from '../../range';
import type { LinkToken, Span } from '../cell-content';
import { codeText } from '../tokens/code-spans';
import type { Anchor, InlineToken, LineBreak } from '../tokens/inline-token';

/** What inline source says, piece by piece: a span, the end of a line, or what may open or close a link. */
export type InlinePiece = Span | LineBreak | Anchor;

/** The piece for a token; null for one that says nothing, such as a comment or an emphasis delimiter. */
export function pieceOfToken(source: string, token: InlineToken): InlinePiece | null {
  const { range } = token;
  switch (token.kind) {
    case 'code':
      return { kind: 'code', range, text: codeText(textIn(source, range)) };
    case 'html':
      return { kind: 'text', range, text: textIn(source, range) };
    case 'gap':
      return { kind: 'text', range, text: ' ' };
    case 'link':
      return linkPiece(token.link, range);
    case 'checkbox':
      return { kind: 'checkbox', range, checkbox: token.checkbox };
    case 'break':
    case 'anchor':
      return token;
    default:
      return null;
  }
}

export function linkPiece(link: LinkToken, range: Range): Span {
  return { kind: 'link', range, text: link.text, link };
}

/** A link behind the checkboxes in its label. */
export function withBoxes<Piece extends InlinePiece>(label: readonly Piece[], link: Piece): Piece[] {
  return [...label.filter(({ kind }) => kind === 'checkbox'), link];
}

/** The plain text of pieces, without checkboxes and with line endings as spaces. */
export function textOfPieces(pieces: readonly InlinePiece[]): string {
  return pieces.map(textOfPiece).join('');
}

function textOfPiece(piece: InlinePiece): string {
  if (piece.kind === 'break') return ' ';
  return piece.kind === 'checkbox' || piece.kind === 'anchor' ? '' : piece.text;
}
