import type { Anchor } from '../tokens/inline-token';
import { linkTo } from '../tokens/link-target';
import { decodeText } from './decode-text';
import { linkPiece, textOfPieces, withBoxes, type InlinePiece } from './inline-piece';

/** A piece other than a link tag. */
export type LinkedPiece = Exclude<InlinePiece, Anchor>;

/**
 * Makes a link of what is between an `<a href="…">` and its `</a>`. Links contain no links: of two nested ones, the
 * inner one counts. Tags without a partner or an address are dropped.
 */
export function linkAnchors(pieces: readonly InlinePiece[]): LinkedPiece[] {
  const linked: LinkedPiece[] = [];
  let open: Anchor | null = null;
  let inside = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'anchor') {
      linked.push(piece);
    } else if (piece.address !== null) {
      open = piece;
      inside = linked.length;
    } else if (open?.address) {
      const label = linked.splice(inside);
      const link = linkTo(decodeText(open.address), textOfPieces(label));
      const range = { from: open.range.from, to: piece.range.to };
      for (const one of withBoxes(label, linkPiece(link, range))) linked.push(one);
      open = null;
    }
  }
  return linked;
}
