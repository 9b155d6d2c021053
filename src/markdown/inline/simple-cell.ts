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

import { matchAt, runLength } from '../at-offset';
import { beforeSpaces } from '../line';
import { addressStart, bareLinkAt } from './tokens/autolink';
import type { CellListener } from './cell-content';
import { checkboxTagAt } from './tokens/checkbox-at';
import { codeText } from './tokens/code-spans';
import { flanksOf } from './parse/flanking';
import { footnoteLength } from './tokens/footnote';
import { readLineStart } from './tokens/line-start';
import { plainLinkAt, wikilinkAt, type PlacedLink } from './tokens/link-target';

/** Characters that may be more than text. */
const SPECIAL = '\0\\`<&[]!*_~=%:wW';
const IS_SPECIAL = Uint8Array.from({ length: 128 }, (_, code) => (SPECIAL.includes(String.fromCharCode(code)) ? 1 : 0));

const CODE = /`[^`]+`(?!`)/y;
const BREAK = /<br\s*\/?>/iy;

/**
 * Reports what a cell's source says, as it is read; false if it takes more than this grammar, and then what was
 * reported so far is void. Linear in its length.
 */
export function tellSimpleCell(source: string, listener: CellListener): boolean {
  return new SimpleCellReader(source, listener).read();
}

class SimpleCellReader {
  readonly #source: string;
  readonly #listener: CellListener;
  /** Emphasis delimiters that wait for their partner. */
  #openRuns: string[] | null = null;
  #at = 0;
  /** Where the text starts that has not been reported yet. */
  #textFrom = 0;
  /** Where the padding behind the content starts. */
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
        return this.#takeRun();
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
        return next === '/' ? this.#takeAddress(addressStart(this.#source, this.#at)) : this.#takeText();
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

  #takeRun(): boolean {
    const from = this.#at;
    const to = from + runLength(this.#source, from);
    const { opens, closes } = flanksOf(this.#source, from, to);
    if (!opens && !closes) {
      this.#at = to;
      return true;
    }
    const run = this.#source.slice(from, to);
    if (!closes) (this.#openRuns ??= []).push(run);
    else if (this.#openRuns?.pop() !== run) return false;
    this.#tellText(from);
    return this.#goOnAt(to);
  }

  #takeCode(): boolean {
    const code = matchAt(CODE, this.#source, this.#at)?.[0];
    if (code === undefined) return false;
    this.#tellText(this.#at);
    this.#listener.code(codeText(code));
    return this.#goOnAt(this.#at + code.length);
  }

  #takeTag(next: string): boolean {
    if (next === 'b' || next === 'B') return this.#takeBreak();
    const checkbox = next === 'i' || next === 'I' ? checkboxTagAt(this.#source, this.#at) : null;
    if (!checkbox) return false;
    this.#tellText(this.#at);
    this.#listener.checkbox(checkbox);
    return this.#goOnAt(checkbox.range.to);
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
    if (note > 0) {
      this.#tellText(this.#at);
      return this.#goOnAt(this.#at + note);
    }
    const link = wikilinkAt(this.#source, this.#at) ?? plainLinkAt(this.#source, this.#at);
    return link ? this.#tellLink(this.#at, link) : this.#takeText();
  }

  /** A bare address that starts at `from`, at or before this character; otherwise it is text. */
  #takeAddress(from: number): boolean {
    const found = from < this.#textFrom ? null : bareLinkAt(this.#source, from);
    return found ? this.#tellLink(from, found) : this.#takeText();
  }

  #tellLink(from: number, { link, end }: PlacedLink): boolean {
    this.#tellText(from);
    this.#listener.link(link);
    return this.#goOnAt(end);
  }

  #goOnAt(at: number): true {
    this.#at = at;
    this.#textFrom = at;
    return true;
  }

  #tellText(to: number): void {
    const from = this.#textFrom;
    if (to > from) this.#listener.text(this.#source.slice(from, to));
  }
}
