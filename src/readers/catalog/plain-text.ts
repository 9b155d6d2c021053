import { bareLinkAt } from '../../markdown/autolink';
import { createCodeSpanFinder, type CodeSpanFinder } from '../../markdown/code-spans';
import { decodeText } from '../../markdown/decode-text';
import { footnoteLength } from '../../markdown/footnote';
import { createFormattingFinder } from '../../markdown/formatting-tags';
import { matchAt, runLength } from '../../markdown/at-offset';
import { linkResourceAt } from '../../markdown/link-resource';
import { wikilink, withoutSize } from '../../markdown/link-target';
import { textIn } from '../../markdown/range';
import { foldSpaces } from '../fold-spaces';
import { isWordCharacter } from './word-character';

/**
 * The text of one line of Markdown as a reader sees it. A light treatment in one pass: emphasis, code marks and the
 * syntax of links go, and tags that say how text looks; anything that is no clear markup stays, so `<path>` and
 * `Pin<&mut Self>` are text.
 */
export interface PlainText {
  readonly text: string;
  /** Addresses of its web links, in order. */
  readonly urls: readonly string[];
  /** Whether there is any link, to the web or to a note. */
  readonly linked: boolean;
}

const MARKUP = /[*_`~=[\]<\\&]|https?:/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const NEXT_MARK = /[\\`*_~=[\]<]|https?:\/\//g;
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/y;
const BREAK = /<br\s*\/?>/iy;

/** The plain text and the links of a line or paragraph of Markdown. */
export function readPlainText(source: string): PlainText {
  if (!MARKUP.test(source)) return { text: foldSpaces(source), urls: [], linked: false };
  return new InlineReader(source).read();
}

interface Opening {
  /** Which piece of the output holds its marks. */
  readonly piece: number;
  length: number;
}

class InlineReader {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #urls: string[] = [];
  readonly #emphasis = new Map<string, Opening[]>();
  /** Where each that is open stands among the pieces, and how many addresses came before it. */
  readonly #brackets: { readonly piece: number; readonly urls: number }[] = [];
  /** Whether a wikilink may still be closed. */
  #mayCloseWikilink = true;
  #codeAt: CodeSpanFinder | null = null;
  #formattingAt: ReturnType<typeof createFormattingFinder> | null = null;
  #linked = false;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): PlainText {
    while (this.#at < this.#source.length) this.#step();
    return { text: foldSpaces(this.#pieces.join('')), urls: this.#urls, linked: this.#linked };
  }

  #step(): void {
    const character = this.#source.charAt(this.#at);
    switch (character) {
      case '\\':
        return this.#readEscape();
      case '`':
        return this.#readCode();
      case '*':
      case '_':
      case '~':
      case '=':
        return this.#readEmphasis(character);
      case '[':
        return this.#readOpeningBracket();
      case ']':
        return this.#readClosingBracket();
      case '<':
        return this.#readAngle();
      default:
        return this.#readText();
    }
  }

  /** Puts out a piece that stands for `length` characters of the source. */
  #put(piece: string, length: number): void {
    this.#pieces.push(piece);
    this.#at += length;
  }

  #readEscape(): void {
    const next = this.#source.charAt(this.#at + 1);
    if (PUNCTUATION.test(next) || next === '\n') this.#put(next, 2);
    else this.#put('\\', 1);
  }

  #readText(): void {
    const bare = this.#source.charAt(this.#at) === 'h' ? bareLinkAt(this.#source, this.#at) : null;
    if (bare) {
      this.#addLink(bare.link.target);
      return this.#put(bare.link.text, bare.end - this.#at);
    }
    const end = matchAt(NEXT_MARK, this.#source, this.#at + 1)?.index ?? this.#source.length;
    this.#put(decodeText(this.#source.slice(this.#at, end)), end - this.#at);
  }

  #readCode(): void {
    const length = runLength(this.#source, this.#at);
    this.#codeAt ??= createCodeSpanFinder(this.#source);
    const code = this.#codeAt(this.#at);
    if (!code) return this.#put('`'.repeat(length), length);
    this.#put(this.#source.slice(code.from + length, code.to - length), code.to - code.from);
  }

  #readEmphasis(mark: string): void {
    const length = runLength(this.#source, this.#at);
    const before = this.#source.charAt(this.#at - 1);
    const after = this.#source.charAt(this.#at + length);
    const paired = mark === '~' || mark === '=';
    const inWord = mark === '_' && isWordCharacter(before) && isWordCharacter(after);
    const piece = this.#pieces.length;
    this.#put(mark.repeat(length), length);
    if (inWord || (paired && length !== 2)) return;
    const openings = this.#emphasis.get(mark) ?? [];
    this.#emphasis.set(mark, openings);
    const mayClose = before !== '' && !/\s/.test(before) && !(mark === '_' && isWordCharacter(after));
    const rest = mayClose ? this.#closeEmphasis(openings, length) : length;
    const mayOpen = after !== '' && !/\s/.test(after) && !(mark === '_' && isWordCharacter(before));
    this.#pieces[piece] = mark.repeat(rest);
    if (mayOpen && rest > 0) openings.push({ piece, length: rest });
  }

  /** Takes marks from the openings above; answers how many of the closing marks found no partner. */
  #closeEmphasis(openings: Opening[], length: number): number {
    let rest = length;
    for (let opening = openings.at(-1); opening && rest > 0; opening = openings.at(-1)) {
      const taken = Math.min(rest, opening.length);
      opening.length -= taken;
      rest -= taken;
      this.#pieces[opening.piece] = (this.#pieces[opening.piece] ?? '').slice(taken);
      if (opening.length === 0) openings.pop();
    }
    return rest;
  }

  #readOpeningBracket(): void {
    const note = footnoteLength(this.#source, this.#at);
    if (note > 0) return this.#put('', note);
    if (this.#mayCloseWikilink && this.#source.startsWith('[[', this.#at)) {
      const close = this.#source.indexOf(']]', this.#at);
      if (close >= 0) return this.#readWikilink(close);
      this.#mayCloseWikilink = false;
    }
    this.#brackets.push({ piece: this.#pieces.length, urls: this.#urls.length });
    this.#put('[', 1);
  }

  #readWikilink(close: number): void {
    const inner = this.#source.slice(this.#at + 2, close);
    const embeds = this.#dropImageMark(this.#pieces.length);
    this.#linked = true;
    this.#put(wikilink(inner, embeds)?.text ?? inner, close + 2 - this.#at);
  }

  /** Takes away the `!` that makes an image of the bracket at this piece; answers whether there was one. */
  #dropImageMark(piece: number): boolean {
    const before = this.#pieces[piece - 1];
    if (!before?.endsWith('!')) return false;
    this.#pieces[piece - 1] = before.slice(0, -1);
    return true;
  }

  #readClosingBracket(): void {
    const opening = this.#brackets.pop();
    const resource = opening && linkResourceAt(this.#source, this.#at + 1);
    if (!resource) return this.#put(']', 1);
    this.#pieces[opening.piece] = '';
    // An address or image in the text of a link is no link of its own.
    this.#urls.length = opening.urls;
    if (this.#dropImageMark(opening.piece)) this.#pieces.push(withoutSize(this.#pieces.pop() ?? ''));
    this.#addLink(decodeText(textIn(this.#source, resource.destination)));
    this.#at = resource.range.to;
  }

  /** A line break, which ends no line here, a tag that says how text looks, or the address of a link; else text. */
  #readAngle(): void {
    const lineBreak = matchAt(BREAK, this.#source, this.#at)?.[0];
    if (lineBreak !== undefined) return this.#put(' ', lineBreak.length);
    this.#formattingAt ??= createFormattingFinder(this.#source);
    const tag = this.#formattingAt(this.#at);
    if (tag) return this.#put(tag.kind === 'gap' || tag.kind === 'item' ? ' ' : '', tag.end - this.#at);
    const link = matchAt(AUTOLINK, this.#source, this.#at);
    if (!link) return this.#put('<', 1);
    this.#addLink(link[1] ?? '');
    this.#put(link[1] ?? '', link[0].length);
  }

  #addLink(target: string): void {
    this.#linked = true;
    if (/^https?:/i.test(target)) this.#urls.push(target);
  }
}
