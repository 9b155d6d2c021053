import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { disguise, type Disguise } from './disguise';
import { linkPiece, pieceOfToken, textOfPieces, withBoxes, type InlinePiece } from './inline-piece';
import { shiftToken, type InlineToken } from './inline-token';
import { linkTo } from './link-target';
import { parsePlain } from './plain-inline';
import type { Range } from './range';

/**
 * Reads inline source by mdast, as the only cell of a table: emphasis, links, images, escapes, entities. The tokens
 * found before are hidden from it behind text of equal length, so all its offsets hold for the source.
 */
export function parseMarkup(source: string, tokens: readonly InlineToken[]): InlinePiece[] {
  const disguised = disguise(source, tokens);
  if (!disguised) return parsePlain(source, tokens);
  const tree = fromMarkdown(`|${disguised.text} |\n|-|`, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return new MarkupReader(source, tokens, disguised).read(firstCell(tree));
}

function firstCell(tree: Nodes): readonly PhrasingContent[] {
  const table = tree.type === 'root' ? tree.children[0] : undefined;
  return (table?.type === 'table' && table.children[0]?.children[0]?.children) || [];
}

/** Turns the nodes of a cell into pieces, taking up the tokens on the way; one reader for one cell. */
class MarkupReader {
  private next = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly InlineToken[],
    private readonly disguised: Disguise,
  ) {}

  read(nodes: readonly PhrasingContent[]): InlinePiece[] {
    return nodes.flatMap((node) => this.readNode(node));
  }

  private readNode(node: PhrasingContent): InlinePiece[] {
    const range = rangeOf(node);
    switch (node.type) {
      case 'text':
        return textPiece(range, this.disguised.reveal(node.value));
      case 'emphasis':
      case 'strong':
        return this.read(node.children);
      case 'inlineCode':
        return this.readTokens(range);
      case 'link':
        return this.readLink(node.url, range, this.read(node.children));
      case 'image':
        return this.readImage(node.alt ?? '', range);
      default:
        return textPiece(range, this.source.slice(range.from, range.to));
    }
  }

  private readTokens(range: Range): InlinePiece[] {
    const pieces: InlinePiece[] = [];
    for (let token = this.tokens[this.next]; token && token.range.from < range.to; token = this.tokens[++this.next]) {
      const piece = token.range.from >= range.from ? pieceOfToken(this.source, token) : null;
      if (piece) pieces.push(piece);
    }
    return pieces;
  }

  private readLink(url: string, range: Range, label: readonly InlinePiece[]): InlinePiece[] {
    const text = textOfPieces(label);
    const said = url === '' ? textPiece(range, text) : [linkPiece(linkTo(this.disguised.reveal(url), text), range)];
    return withBoxes(label, said);
  }

  /** An image says its alternative text, in which mdast saw none of the tokens. */
  private readImage(alt: string, range: Range): InlinePiece[] {
    const first = this.next;
    const hidden = this.readTokens(range);
    const inner = this.tokens.slice(first, this.next).filter((token) => token.range.from >= range.from);
    const resource = inner.pop();
    const text = inner.length > 0 && resource ? this.readLabel(range.from + 2, resource.range.from - 1, inner) : alt;
    return withBoxes(hidden, textPiece(range, this.disguised.reveal(text)));
  }

  private readLabel(from: number, to: number, tokens: readonly InlineToken[]): string {
    const label = this.source.slice(from, to);
    const inLabel = tokens.map((token) => shiftToken(token, -from));
    // mdast trims a cell, but not a label.
    const [before = '', , after = ''] = /^( *)(.*?)( *)$/s.exec(label)?.slice(1) ?? [];
    // Images in images would give mdast the same text again, once for each that it stands in.
    const read = label.includes('![') ? parsePlain : parseMarkup;
    return before + textOfPieces(read(label, inLabel)) + after;
  }
}

function textPiece(range: Range, text: string): InlinePiece[] {
  return text === '' ? [] : [{ kind: 'text', range, text }];
}

/** One character, the table's first pipe, stands before the source. */
function rangeOf(node: PhrasingContent): Range {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return { from: start - 1, to: end - 1 };
}
