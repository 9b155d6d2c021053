import { matchAt, runLength } from '../../at-offset';
import { createForwardSearch, type ForwardSearch } from '../../forward-search';
import { angledLinkAt, bareLinkAt } from './autolink';
import { checkboxOfTag } from './checkbox-at';
import { createCodeSpanFinder, type CodeSpanFinder } from './code-spans';
import { findPairedDelimiters } from './paired-delimiters';
import { footnoteLength } from './footnote';
import { createFormattingFinder, type FormattingTag } from './formatting-tags';
import type { InlineToken } from './inline-token';
import { readLineStart } from './line-start';
import { linkResourceAt } from './link-resource';
import { wikilinkAt, type PlacedLink } from './link-target';
import { OpenLabels } from './open-labels';
import { isMarkdownTag, tagAt } from './tag';

const PLAIN = /[^\\`<%[\]!hHwW]+/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * HTML other than tags: how it starts, what ends it, and from where its end is searched for. `<!-->` is a whole
 * comment.
 */
const OTHER_HTML = [
  { start: /<!--/y, end: '-->', skipped: 2, kind: 'markup' },
  { start: /<!\[CDATA\[/y, end: ']]>', skipped: 9, kind: 'html' },
  { start: /<!(?=[a-z])/iy, end: '>', skipped: 3, kind: 'html' },
  { start: /<\?/y, end: '?>', skipped: 2, kind: 'html' },
] as const;

/**
 * The tokens of inline source, in order and disjoint, found from left to right in linear time.
 *
 * @param isCell whether its lines may start with a bullet and a checkbox marker, as those of a cell
 */
export function findInlineTokens(source: string, isCell = true): InlineToken[] {
  const { tokens, labels } = new InlineScanner(source, isCell).scan();
  const pairs = [...labels, ...findPairedDelimiters(source, tokens)];
  return pairs.length === 0 ? tokens : [...tokens, ...pairs].sort((a, b) => a.range.from - b.range.from);
}

class InlineScanner {
  readonly #source: string;
  readonly #isCell: boolean;
  readonly tokens: InlineToken[] = [];
  /** The brackets that open labels of links, known by what follows the label. */
  readonly labels: InlineToken[] = [];
  readonly #open = new OpenLabels();
  readonly #codeAt: CodeSpanFinder;
  readonly #formattingAt: (from: number) => FormattingTag | null;
  readonly #ends = new Map<string, ForwardSearch>();

  constructor(source: string, isCell: boolean) {
    this.#source = source;
    this.#isCell = isCell;
    this.#codeAt = createCodeSpanFinder(source);
    this.#formattingAt = createFormattingFinder(source);
    for (const end of ['%%', ...OTHER_HTML.map((html) => html.end)])
      this.#ends.set(end, createForwardSearch(source, end));
  }

  scan(): this {
    let at = this.#startLine(0);
    while (at < this.#source.length) {
      const token = this.#tokenAt(at);
      if (!token) {
        at += this.#textLength(at);
        continue;
      }
      this.tokens.push(token);
      at = token.kind === 'break' ? this.#startLine(token.range.to) : token.range.to;
    }
    return this;
  }

  /** Takes the bullet and checkbox marker that a line starts with. Returns where the line continues. */
  #startLine(from: number): number {
    if (!this.#isCell) return from;
    const { bullet, checkbox, to } = readLineStart(this.#source, from);
    if (bullet) this.tokens.push({ kind: 'bullet', range: bullet });
    if (checkbox) this.tokens.push({ kind: 'checkbox', range: checkbox.range, checkbox });
    return to;
  }

  #tokenAt(at: number): InlineToken | null {
    switch (this.#source[at]) {
      case '`': {
        const range = this.#codeAt(at);
        return range && { kind: 'code', range };
      }
      case '<':
        return this.#angleToken(at);
      case '%':
        return this.#source[at + 1] === '%' ? this.#closedToken('markup', at, at + 2, '%%') : null;
      case '!':
      case '[':
        return this.#bracketToken(at);
      case ']':
        return this.#resourceToken(at);
      case 'h':
      case 'H':
      case 'w':
      case 'W':
        return linkToken(at, bareLinkAt(this.#source, at));
      default:
        return null;
    }
  }

  #angleToken(from: number): InlineToken | null {
    for (const { start, end, skipped, kind } of OTHER_HTML) {
      if (matchAt(start, this.#source, from)) return this.#closedToken(kind, from, from + skipped, end);
    }
    const autolink = angledLinkAt(this.#source, from);
    if (autolink) return linkToken(from, autolink);
    const formatting = this.#formattingAt(from);
    if (formatting) return formattingToken(this.#source, from, formatting);
    const tag = tagAt(this.#source, from);
    if (!tag) return null;
    const range = { from, to: tag.end };
    const checkbox = checkboxOfTag(this.#source, from, tag);
    if (checkbox) return { kind: 'checkbox', range, checkbox };
    if (tag.name === 'br') return { kind: 'break', range };
    return isMarkdownTag(tag) ? { kind: 'html', range } : null;
  }

  #closedToken(kind: 'markup' | 'html', from: number, inside: number, end: string): InlineToken | null {
    const closing = this.#ends.get(end)?.(inside) ?? -1;
    return closing < 0 ? null : { kind, range: { from, to: closing + end.length } };
  }

  /** A wikilink, embed or footnote reference; otherwise the bracket may open a label. */
  #bracketToken(from: number): InlineToken | null {
    const link = linkToken(from, wikilinkAt(this.#source, from));
    if (link) return link;
    const note = footnoteLength(this.#source, from);
    if (note > 0) return { kind: 'markup', range: { from, to: from + note } };
    const image = this.#source[from] === '!';
    if (!image || this.#source[from + 1] === '[') this.#open.open(from, image);
    return null;
  }

  #resourceToken(bracket: number): InlineToken | null {
    const label = this.#open.close();
    const resource = label && linkResourceAt(this.#source, bracket + 1);
    if (!resource) return null;
    if (!label.image) this.#open.madeLink();
    this.labels.push({ kind: 'label', range: label.range });
    return { kind: 'resource', range: { from: bracket, to: resource.to }, destination: resource.destination };
  }

  /** The length of the text before the next token. */
  #textLength(at: number): number {
    const character = this.#source[at];
    const next = this.#source.charAt(at + 1);
    if (character === '\\') return ESCAPABLE.test(next) ? 2 : 1;
    if (character === '!') return next === '[' ? 2 : 1;
    if (character === '`') return runLength(this.#source, at);
    return matchAt(PLAIN, this.#source, at)?.[0].length ?? 1;
  }
}

function formattingToken(source: string, from: number, { end, kind }: FormattingTag): InlineToken {
  const range = { from, to: end };
  if (kind === 'anchor') return { kind, range, address: addressOfAnchor(source, from) };
  return kind === 'item' ? { kind: 'break', range, isBullet: true } : { kind, range };
}

function addressOfAnchor(source: string, from: number): string | null {
  if (source[from + 1] === '/') return null;
  return tagAt(source, from)?.attributes.find(({ name }) => name === 'href')?.value ?? '';
}

function linkToken(from: number, found: PlacedLink | null): InlineToken | null {
  return found && { kind: 'link', range: { from, to: found.end }, link: found.link };
}
