/*
 * Reads the cells that people mostly write in a part of the time that all of Markdown takes. What is not of this grammar
 * is left to `readCell`.
 *
 *   cell      = line *(break line)
 *   break     = "<br>" / "<br/>" / "<br />"    ; in any case
 *   line      = [bullet] [marker] *inline
 *   bullet    = "-" / "*" / "+" / sign         ; with a space after it
 *   sign      = "•" / "‣" / "◦" / "▪" / "⁃" / "·" / "・"    ; the last without a space, too
 *   marker    = "[ ]" / "[x]" / "[X]"          ; with no letter and no bracket after it
 *   inline    = text / code / box / link / emphasis / note
 *   code      = "`" 1*(all but "`") "`"        ; with no more backticks beside it
 *   box       = "<input …>"                    ; of type checkbox
 *   link      = "[[" target ["\|" alias] "]]"
 *             / "[" label "](" address ")"     ; a label of text alone, an address with nothing to decode, no title
 *             / "https://…" / "www.…"          ; as GFM reads them
 *   emphasis  = run *(inline / break) run      ; both of one delimiter and length
 *   run       = 1*"*" / 1*"_"
 *   note      = "[^" 1*3digit "]"           ; says nothing
 *   text      = all else, but none of \ NUL, no other "`", "<", no "&" before a letter or "#", no "~~", "==", "%%", "![", "]("
 *
 * The first run of emphasis can open and not close, the second can close, by CommonMark's rules of flanking; one that can
 * do neither is text. Where all runs have their partner in this way, CommonMark finds the same pairs: it takes the nearest
 * run of the same delimiter, and nothing of either is left over.
 */

import { matchAt } from '../at-offset';
import { beforeSpaces } from '../line';
import { bareLinkAt } from './tokens/autolink';
import type { CellListener } from './cell-content';
import { checkboxTagAt } from './tokens/checkbox-at';
import { codeText } from './tokens/code-spans';
import { flanksOf } from './parse/flanking';
import { footnoteLength } from './tokens/footnote';
import { readLineStart } from './tokens/line-start';
import { linkTo, wikilinkAt, type PlacedLink } from './tokens/link-target';

/** Characters that may be more than text. */
const SPECIAL = '\0\\`<&[]!*_~=%:wW';
const IS_SPECIAL = Uint8Array.from({ length: 128 }, (_, code) => (SPECIAL.includes(String.fromCharCode(code)) ? 1 : 0));

const CODE = /`[^`]+`(?!`)/y;
const BREAK = /<br\s*\/?>/iy;
const LINK = /\[([^*_[\]\\`&<|\0]+)\]\(([^\0- \x7F\s()<>\\&"'`]+)\)/y;
const NOT_IN_LABEL = /:\/\/|www\.|%%|~~|==/i;
const SCHEME = /https?$/i;

/**
 * Reports what a cell's source says, as it is read; false if it takes more than this grammar, and then what was
 * reported so far is void. Linear in its length.
 */
export function tellSimpleCell(source: string, listener: CellListener): boolean {
  return new SimpleCellReader(source, listener).read();
}

/** Emphasis delimiters that wait for their partner. */
interface OpenRun {
  readonly delimiter: string;
  readonly length: number;
}

class SimpleCellReader {
  readonly #source: string;
  readonly #listener: CellListener;
  #openRuns: OpenRun[] | null = null;
  #at = 0;
  /** Where the text that is not in a span yet starts. */
  #textFrom = 0;
  /** Before the padding of the cell. */
  readonly #end: number;

  constructor(source: string, listener: CellListener) {
    this.#source = source;
    this.#listener = listener;
    this.#end = beforeSpaces(source, 0, source.length);
  }

  read(): boolean {
    this.#startLine(0);
    for (this.#skipText(); this.#at < this.#end; this.#skipText()) {
      if (!this.#takeSpecial()) return false;
    }
    if (this.#openRuns && this.#openRuns.length > 0) return false;
    this.#endLine(this.#end);
    return true;
  }

  #startLine(from: number): void {
    const { bullet, checkbox, to } = readLineStart(this.#source, from);
    this.#listener.startLine(bullet !== null);
    if (checkbox) this.#listener.checkbox(checkbox);
    this.#goOnAt(to);
  }

  #endLine(to: number): void {
    this.#tellText(to);
    this.#listener.endLine();
  }

  #skipText(): void {
    const end = this.#end;
    const source = this.#source;
    while (this.#at < end && IS_SPECIAL[source.charCodeAt(this.#at)] !== 1) this.#at++;
  }

  /** Takes what starts with a special character; false if it is not in the grammar. */
  #takeSpecial(): boolean {
    const next = this.#source.charAt(this.#at + 1);
    const special = this.#source.charAt(this.#at);
    switch (special) {
      case '*':
      case '_':
        return this.#takeRun(special);
      case '`':
        return this.#takeCode();
      case '<':
        return this.#takeTag(next);
      case '[':
        return this.#takeBracket();
      case ']':
        return next !== '(' && this.#takeText();
      case '!':
        return next !== '[' && this.#takeText();
      case '&':
        return !/[a-z#]/i.test(next) && this.#takeText();
      case '~':
      case '=':
      case '%':
        return next !== special && this.#takeText();
      case ':':
        return next === '/' ? this.#takeAddress(this.#schemeStart()) : this.#takeText();
      case 'w':
      case 'W':
        return next === 'w' || next === 'W' ? this.#takeAddress(this.#at) : this.#takeText();
      default:
        return false;
    }
  }

  #takeText(): boolean {
    this.#at++;
    return true;
  }

  #takeRun(delimiter: string): boolean {
    const from = this.#at;
    let to = from + 1;
    while (to < this.#end && this.#source[to] === delimiter) to++;
    const { opens, closes } = flanksOf(this.#source, from, to);
    if (!opens && !closes) {
      this.#at = to;
      return true;
    }
    const length = to - from;
    if (!closes) (this.#openRuns ??= []).push({ delimiter, length });
    else if (!this.#closeRun(delimiter, length)) return false;
    this.#tellText(from);
    this.#goOnAt(to);
    return true;
  }

  #closeRun(delimiter: string, length: number): boolean {
    const opening = this.#openRuns?.pop();
    return opening?.delimiter === delimiter && opening.length === length;
  }

  #takeCode(): boolean {
    const code = matchAt(CODE, this.#source, this.#at)?.[0];
    if (code === undefined) return false;
    this.#tellText(this.#at);
    this.#listener.code(codeText(code));
    this.#goOnAt(this.#at + code.length);
    return true;
  }

  #takeTag(next: string): boolean {
    if (next === 'b' || next === 'B') return this.#takeBreak();
    const checkbox = next === 'i' || next === 'I' ? checkboxTagAt(this.#source, this.#at) : null;
    if (!checkbox) return false;
    this.#tellText(this.#at);
    this.#listener.checkbox(checkbox);
    this.#goOnAt(checkbox.range.to);
    return true;
  }

  #takeBreak(): boolean {
    const lineBreak = matchAt(BREAK, this.#source, this.#at)?.[0];
    if (lineBreak === undefined) return false;
    this.#endLine(this.#at);
    this.#startLine(this.#at + lineBreak.length);
    return true;
  }

  /** A link or footnote reference; otherwise text. */
  #takeBracket(): boolean {
    const note = footnoteLength(this.#source, this.#at);
    if (note > 0) return this.#leaveOut(note);
    const link = wikilinkAt(this.#source, this.#at);
    if (link) return this.#tellLink(this.#at, link);
    const match = matchAt(LINK, this.#source, this.#at);
    if (!match) return this.#takeText();
    const [whole, label = '', address = ''] = match;
    const end = this.#at + whole.length;
    return !NOT_IN_LABEL.test(label) && this.#tellLink(this.#at, { link: linkTo(address, label), end });
  }

  /** A bare address that starts at `from`, at or before this character; otherwise it is text. */
  #takeAddress(from: number): boolean {
    const found = from < this.#textFrom ? null : bareLinkAt(this.#source, from);
    return found ? this.#tellLink(from, found) : this.#takeText();
  }

  /** Where the scheme that ends at the colon starts; the colon itself if there is none. */
  #schemeStart(): number {
    const scheme = SCHEME.exec(this.#source.slice(Math.max(0, this.#at - 5), this.#at));
    return this.#at - (scheme?.[0].length ?? 0);
  }

  #leaveOut(length: number): boolean {
    this.#tellText(this.#at);
    this.#goOnAt(this.#at + length);
    return true;
  }

  #tellLink(from: number, { link, end }: PlacedLink): boolean {
    this.#tellText(from);
    this.#listener.link(link);
    this.#goOnAt(end);
    return true;
  }

  #goOnAt(at: number): void {
    this.#at = at;
    this.#textFrom = at;
  }

  #tellText(to: number): void {
    const from = this.#textFrom;
    if (to > from) this.#listener.text(this.#source.slice(from, to));
  }
}
