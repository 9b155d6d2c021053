/*
 * Reads the cells that people mostly write in a part of the time that all of Markdown takes. What is not of this grammar
 * is left to `readMarkedUpCell`.
 *
 *   cell      = line *(break line)
 *   break     = "<br>" / "<br/>" / "<br />"    ; in any case
 *   line      = [bullet] [marker] *inline
 *   bullet    = "-" / "*" / "+"                ; with a space behind it
 *   marker    = "[ ]" / "[x]" / "[X]"          ; with no letter and no bracket behind it
 *   inline    = text / code / box / link / emphasis
 *   code      = "`" 1*(all but "`") "`"        ; with no more backticks beside it
 *   box       = "<input …>"                    ; of type checkbox
 *   link      = "[[" target ["\|" alias] "]]"
 *             / "[" label "](" address ")"     ; a label of text alone, an address with nothing to decode, no title
 *             / "https://…" / "www.…"          ; as GFM reads them
 *   emphasis  = run *(inline / break) run      ; both of one mark and length
 *   run       = 1*"*" / 1*"_"
 *   text      = all else, but none of \ NUL, no other "`", "<", no "&" before a letter or "#", no "~~", "==", "%%", "![", "]("
 *
 * The first run of emphasis can open and not close, the second can close, by CommonMark's rules of flanking; one that can
 * do neither is text. Where all runs have their partner in this way, CommonMark finds the same pairs: it takes the nearest
 * run of the same mark, and nothing of either is left over.
 */

import { bareLinkAt } from './autolink';
import type { CellContent, CellLine, Span } from './cell-content';
import { checkboxTagAt } from './checkbox-at';
import { codeText } from './code-spans';
import { flanksOf } from './flanking';
import { beforeSpaces } from './line';
import { lineStartAt } from './line-start';
import { linkTo, wikilinkAt, type PlacedLink } from './link-target';
import type { Range } from './range';

/** Whatever may be more than text. */
const MARKS = '\0\\`<&[]!*_~=%:wW';
const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) => (MARKS.includes(String.fromCharCode(code)) ? 1 : 0));

const CODE = /`[^`]+`(?!`)/y;
const BREAK = /<br\s*\/?>/iy;
const LINK = /\[([^*_[\]\\`&<|\0]+)\]\(([^\0- \x7F\s()<>\\&"'`]+)\)/y;
/** In a label this is no text. */
const MARKED = /:\/\/|www\.|%%|~~|==/i;
const SCHEME = /https?$/i;

/** What a cell's source says; null where it takes more than this grammar. Linear in its length. */
export function readSimpleCell(source: string): CellContent | null {
  return new SimpleCellReader(source).read();
}

/** Marks of emphasis that wait for their partner. */
interface OpenRun {
  readonly mark: string;
  readonly length: number;
}

class SimpleCellReader {
  private readonly lines: CellLine[] = [];
  private readonly openRuns: OpenRun[] = [];
  private lineFrom = 0;
  private bullet: Range | null = null;
  private spans: Span[] = [];
  private at = 0;
  /** Where the text starts that is no span yet. */
  private textFrom = 0;
  /** Before the padding of the cell. */
  private readonly end: number;

  constructor(private readonly source: string) {
    this.end = beforeSpaces(source, 0, source.length);
  }

  read(): CellContent | null {
    this.startLine(0);
    for (this.skipText(); this.at < this.end; this.skipText()) {
      if (!this.takeMark()) return null;
    }
    if (this.openRuns.length > 0) return null;
    this.endLine(this.end, this.source.length);
    return { lines: this.lines };
  }

  private startLine(from: number): void {
    const { bullet, checkbox, to } = lineStartAt(this.source, from);
    this.lineFrom = from;
    this.bullet = bullet;
    this.spans = [];
    if (checkbox) this.spans.push({ kind: 'checkbox', range: checkbox.range, checkbox });
    this.goOnAt(to);
  }

  private endLine(textTo: number, to: number): void {
    this.pushText(textTo);
    const { spans } = this;
    while (isBlank(spans.at(-1))) spans.pop();
    this.lines.push({ range: { from: this.lineFrom, to }, bullet: this.bullet, spans });
  }

  private skipText(): void {
    const { source, end } = this;
    while (this.at < end && IS_MARK[source.charCodeAt(this.at)] !== 1) this.at++;
  }

  /** Takes what starts with the mark that comes next; false where it is not of the grammar. */
  private takeMark(): boolean {
    const next = this.source.charAt(this.at + 1);
    const mark = this.source.charAt(this.at);
    switch (mark) {
      case '*':
      case '_':
        return this.takeRun(mark);
      case '`':
        return this.takeCode();
      case '<':
        return this.takeTag(next);
      case '[':
        return this.takeBracket();
      case ']':
        return next !== '(' && this.takeText();
      case '!':
        return next !== '[' && this.takeText();
      case '&':
        return !/[a-z#]/i.test(next) && this.takeText();
      case '~':
      case '=':
      case '%':
        return next !== mark && this.takeText();
      case ':':
        return next === '/' ? this.takeAddress(this.schemeStart()) : this.takeText();
      case 'w':
      case 'W':
        return next === 'w' || next === 'W' ? this.takeAddress(this.at) : this.takeText();
      default:
        return false;
    }
  }

  private takeText(): boolean {
    this.at++;
    return true;
  }

  private takeRun(mark: string): boolean {
    const from = this.at;
    let to = from + 1;
    while (to < this.end && this.source[to] === mark) to++;
    const { opens, closes } = flanksOf(this.source, from, to);
    if (!opens && !closes) {
      this.at = to;
      return true;
    }
    const length = to - from;
    if (!closes) this.openRuns.push({ mark, length });
    else if (!this.closeRun(mark, length)) return false;
    this.pushText(from);
    this.goOnAt(to);
    return true;
  }

  private closeRun(mark: string, length: number): boolean {
    const opening = this.openRuns.pop();
    return opening?.mark === mark && opening.length === length;
  }

  private takeCode(): boolean {
    CODE.lastIndex = this.at;
    const code = CODE.exec(this.source)?.[0];
    if (code === undefined) return false;
    this.pushSpan({ kind: 'code', range: { from: this.at, to: this.at + code.length }, text: codeText(code) });
    return true;
  }

  private takeTag(next: string): boolean {
    if (next === 'b' || next === 'B') return this.takeBreak();
    const checkbox = next === 'i' || next === 'I' ? checkboxTagAt(this.source, this.at) : null;
    if (checkbox) this.pushSpan({ kind: 'checkbox', range: checkbox.range, checkbox });
    return checkbox !== null;
  }

  private takeBreak(): boolean {
    BREAK.lastIndex = this.at;
    const found = BREAK.exec(this.source);
    if (!found) return false;
    this.endLine(this.at, this.at);
    this.startLine(this.at + found[0].length);
    return true;
  }

  /** A link, or else text. */
  private takeBracket(): boolean {
    const link = wikilinkAt(this.source, this.at);
    if (link) return this.pushLink(this.at, link);
    LINK.lastIndex = this.at;
    const [whole, label = '', address = ''] = LINK.exec(this.source) ?? [];
    if (whole === undefined) return this.takeText();
    return !MARKED.test(label) && this.pushLink(this.at, { link: linkTo(address, label), end: this.at + whole.length });
  }

  /** A bare address that starts at `from`, in or before the mark; else the mark is text. */
  private takeAddress(from: number): boolean {
    const found = from < this.textFrom ? null : bareLinkAt(this.source, from);
    return found ? this.pushLink(from, found) : this.takeText();
  }

  /** Where the scheme starts that ends at the colon; the colon itself where none does. */
  private schemeStart(): number {
    const scheme = SCHEME.exec(this.source.slice(Math.max(0, this.at - 5), this.at));
    return this.at - (scheme?.[0].length ?? 0);
  }

  private pushLink(from: number, { link, end }: PlacedLink): boolean {
    this.pushSpan({ kind: 'link', range: { from, to: end }, text: link.text, link });
    return true;
  }

  private pushSpan(span: Span): void {
    this.pushText(span.range.from);
    this.spans.push(span);
    this.goOnAt(span.range.to);
  }

  private goOnAt(at: number): void {
    this.at = at;
    this.textFrom = at;
  }

  private pushText(to: number): void {
    if (to <= this.textFrom) return;
    const range = { from: this.textFrom, to };
    const span: Span = { kind: 'text', range, text: this.source.slice(range.from, to) };
    if (this.spans.length > 0 || !isBlank(span)) this.spans.push(span);
  }
}

function isBlank(span: Span | undefined): boolean {
  return span?.kind === 'text' && span.text.trim() === '';
}
