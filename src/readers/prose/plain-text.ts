import { textOfPieces } from '../../markdown/inline/parse/inline-piece';
import { parseInline } from '../../markdown/inline/parse/parse-inline';
import { codeText } from '../../markdown/inline/tokens/code-spans';
import { findInlineTokens } from '../../markdown/inline/tokens/find-inline-tokens';
import { textIn } from '../../markdown/range';
import { foldSpaces } from '../fold-spaces';

/** The text of a line or paragraph of Markdown as a reader sees it; anything that is not clearly markup stays. */
export interface PlainText {
  readonly text: string;
  /** Addresses of its web links, in order. */
  readonly urls: readonly string[];
  /** Whether there is any link, to the web or to a note. */
  readonly linked: boolean;
}

const MARKUP = /[*_`~=[\]<\\&]|https?:/;

/** The plain text and the links of a line or paragraph of Markdown. */
export function readPlainText(source: string): PlainText {
  if (!MARKUP.test(source)) return { text: foldSpaces(source), urls: [], linked: false };
  const pieces = parseInline(source, findInlineTokens(source, false)).map((piece) =>
    // Outside tables a pipe needs no backslash, so a backslash before it is code.
    piece.kind === 'code' ? { ...piece, text: codeText(textIn(source, piece.range), false) } : piece,
  );
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? [piece.link] : []));
  const urls = links.flatMap(({ target }) => (/^https?:/i.test(target) ? [target] : []));
  return { text: foldSpaces(textOfPieces(pieces)), urls, linked: links.length > 0 };
}
