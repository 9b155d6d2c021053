import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { linkPiece, pieceOfToken, textOfPieces, type InlinePiece } from './inline-piece';
import type { InlineToken } from './inline-token';
import { linkTo } from './link-target';
import type { Range } from './range';

/** Punctuation that no keyboard has; what a source does not contain can stand for something else while it is parsed. */
const STAND_INS = ['\u2E0E', '\u2E0F', '\u2E10', '\u2E11', '\u2E12', '\u2E13', '\u2E14', '\u2E15'];

interface Disguise {
  /** As long as the source. */
  readonly text: string;
  /** The text of a node of the disguised source, as the source says it. */
  reveal(value: string): string;
}

/**
 * Reads inline source by mdast, as the only cell of a table: emphasis, links, images, escapes, entities. The tokens
 * found before are hidden from it behind code spans of equal length, so all its offsets hold for the source.
 */
export function parseMarkup(source: string, tokens: readonly InlineToken[]): InlinePiece[] {
  const disguise = disguiseTokens(source, tokens);
  const tree = fromMarkdown(`|${disguise.text} |\n|-|`, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const cell = firstCell(tree);
  return cell ? new MarkupReader(source, tokens, disguise).read(cell) : [];
}

function firstCell(tree: Nodes): readonly PhrasingContent[] | null {
  const table = tree.type === 'root' ? tree.children[0] : undefined;
  return table?.type === 'table' ? (table.children[0]?.children[0]?.children ?? []) : null;
}

function disguiseTokens(source: string, tokens: readonly InlineToken[]): Disguise {
  const [gone = '', backtick = '', pipe = ''] = STAND_INS.filter((character) => !source.includes(character));
  const stray = (text: string): string =>
    text
      .replaceAll('`', backtick)
      .replace(/\r|\n/g, ' ')
      .replace(/\\[\\|]|\|/g, (found) => (found === '|' ? pipe : found));
  let text = '';
  let at = 0;
  for (const { kind, range } of mergeAdjacent(tokens)) {
    text += stray(source.slice(at, range.from));
    const length = range.to - range.from;
    if (kind === 'resource') text += source.slice(range.from, range.to);
    else if (kind === 'gone') text += gone.repeat(length);
    else text += `\`${'x'.repeat(length - 2)}\``;
    at = range.to;
  }
  text += stray(source.slice(at));
  return {
    text,
    reveal: (value) => value.replaceAll(gone, '').replaceAll(backtick, '`').replaceAll(pipe, '|'),
  };
}

interface Hidden {
  readonly kind: 'resource' | 'gone' | 'span';
  readonly range: Range;
}

/** Tokens that touch share one code span, since two would run into one another. */
function mergeAdjacent(tokens: readonly InlineToken[]): Hidden[] {
  const merged: Hidden[] = [];
  for (const { kind: tokenKind, range } of tokens) {
    const kind =
      tokenKind === 'resource' ? 'resource' : tokenKind === 'mark' || tokenKind === 'bullet' ? 'gone' : 'span';
    const last = merged.at(-1);
    if (last?.kind === 'span' && kind === 'span' && last.range.to === range.from) {
      merged[merged.length - 1] = { kind, range: { from: last.range.from, to: range.to } };
    } else {
      merged.push({ kind, range });
    }
  }
  return merged;
}

/** Turns the nodes of a cell into pieces; one reader for one cell. */
class MarkupReader {
  private next = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly InlineToken[],
    private readonly disguise: Disguise,
  ) {}

  read(nodes: readonly PhrasingContent[]): InlinePiece[] {
    return nodes.flatMap((node) => this.readNode(node));
  }

  private readNode(node: PhrasingContent): InlinePiece[] {
    const range = rangeOf(node);
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', range, text: this.disguise.reveal(node.value) }];
      case 'emphasis':
      case 'strong':
        return this.read(node.children);
      case 'inlineCode':
        return this.readTokens(range);
      case 'link':
        return this.readLink(node.url, range, this.read(node.children));
      case 'image':
        return [{ kind: 'text', range, text: this.readAlt(node.alt ?? '', range) }];
      default:
        return [{ kind: 'text', range, text: this.source.slice(range.from, range.to) }];
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

  /** The checkboxes in a link's label stand before it. */
  private readLink(url: string, range: Range, label: readonly InlinePiece[]): InlinePiece[] {
    const boxes = label.filter(({ kind }) => kind === 'checkbox');
    const text = textOfPieces(label);
    if (url === '') return [...boxes, { kind: 'text', range, text }];
    return [...boxes, linkPiece(linkTo(url, text), range)];
  }

  private readAlt(alt: string, range: Range): string {
    const hidesToken = this.tokens.some(
      ({ kind, range: { from, to } }) => kind !== 'resource' && from > range.from && to < range.to,
    );
    if (!hidesToken) return this.disguise.reveal(alt);
    const written = this.source.slice(range.from + 2, range.to);
    return written.slice(0, written.lastIndexOf(']('));
  }
}

function rangeOf(node: PhrasingContent): Range {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return { from: start - 1, to: end - 1 };
}
