import { BlockScanner, type LeafKind } from '../blocks/block-scanner';
import { CODE_INDENT, type Placement } from '../blocks/container';
import { leafStartAt } from '../blocks/leaf-start';
import { createForwardSearch, type ForwardSearch } from '../forward-search';
import { Line } from '../line';
import type { Range } from '../range';
import { createCommentSearch } from './comment-openings';

/** A stretch of a line to be blanked, and the character to blank it with. */
export interface HiddenStretch extends Range {
  readonly blank: ' ' | '\u00A0';
}

type Opening = '%%' | '<!--' | '$$';

/** Something that hides the following lines. */
interface OpenVeil {
  /** After its closing delimiter; the end of the text if it has none. */
  readonly end: number;
  /** The rest of the line after its closing delimiter is hidden too, being HTML. */
  readonly hidesLine: boolean;
  /** It ends with its containers, not only at its closing delimiter. */
  readonly bound: boolean;
}

/** A line's place, and what decides how its delimiters are read. */
interface Spot extends Pick<Placement, 'indent' | 'content' | 'opens' | 'kept'> {
  readonly line: Line;
  /** The leaf that is open before the line and may continue on it. */
  readonly leaf: LeafKind;
  /** How many containers the line is in, including its own. */
  readonly depth: number;
}

const CLOSINGS = { '%%': '%%', '<!--': '-->', $$: '$$' } as const;
const MAY_HIDE = /%%|<!--|\$\$/;
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/;

/** Finds, line by line, what comments and math hide, in linear time. */
export class LineVeil {
  readonly #text: string;
  readonly #scanner = new BlockScanner();
  readonly #closings: Readonly<Record<Opening, ForwardSearch>>;
  readonly #blankLine: ForwardSearch;
  readonly #hidesBehind: boolean;
  #veil: OpenVeil | null = null;
  #veilDepth = 0;

  /** @param hidesBehind whether text behind an HTML comment that starts its block is hidden too: it is HTML */
  constructor(text: string, hidesBehind: boolean) {
    this.#text = text;
    this.#hidesBehind = hidesBehind;
    this.#closings = {
      '%%': createForwardSearch(text, CLOSINGS['%%']),
      '<!--': createForwardSearch(text, CLOSINGS['<!--']),
      $$: createForwardSearch(text, CLOSINGS.$$),
    };
    this.#blankLine = createForwardSearch(text, BLANK_LINE);
  }

  /** The hidden stretches of the next line, in order. */
  hide(line: Line): HiddenStretch[] {
    const before = this.#veil;
    const spot = this.#place(line);
    const ranges = this.#veil ? this.#rangesUnder(this.#veil, spot) : this.#rangesInOpen(spot);
    const hidden = ranges.map((range) => ({ from: range.from, to: range.to, blank: blankFor(range, ranges, spot) }));
    this.#scanner.read(hidden.length > 0 ? blankedLine(line, hidden) : line);
    // A blanked line keeps a list open that the line itself would have ended.
    if (this.#veil !== before) this.#veilDepth = spot.depth;
    return hidden;
  }

  /** Places the line, and drops a veil that ended with its containers. */
  #place(line: Line): Spot {
    const spot = this.#spotOf(line, this.#veil !== null);
    if (!this.#veil?.bound || spot.kept >= this.#veilDepth) return spot;
    this.#veil = null;
    return this.#spotOf(line, false);
  }

  #spotOf(line: Line, sealed: boolean): Spot {
    const scanner = this.#scanner;
    const { indent, content, opens, lazy, kept, containers } = scanner.place(line, sealed ? 'sealed' : undefined);
    const goesOn = !opens && !(lazy && (scanner.openLeaf === 'fence' || scanner.openLeaf === 'html'));
    const leaf = goesOn ? scanner.openLeaf : 'none';
    return { line, leaf, indent, content, opens, kept, depth: opens ? containers.length : kept };
  }

  #rangesUnder(veil: OpenVeil, spot: Spot): Range[] {
    const { line, content } = spot;
    if (veil.end > line.to) return content < line.contentEnd ? [{ from: content, to: line.to }] : [];
    this.#veil = null;
    if (veil.hidesLine) return [{ from: content, to: line.to }];
    return [{ from: content, to: veil.end }, ...this.#inlineRanges(spot, veil.end)];
  }

  #rangesInOpen(spot: Spot): Range[] {
    const { line, content } = spot;
    if (!MAY_HIDE.test(line.text.slice(content, line.to)) || isCode(spot)) return [];
    const first = this.#rangeAtStart(spot);
    return first ? [first, ...this.#inlineRanges(spot, first.to)] : this.#inlineRanges(spot, content);
  }

  /** The comment or math that a line starts with; it may continue on further lines. */
  #rangeAtStart(spot: Spot): Range | null {
    const { leaf, content, indent, line } = spot;
    if (this.#text.startsWith('<!--', content) && indent < CODE_INDENT) {
      const end = this.#endOf('<!--', content) ?? this.#text.length;
      const hidesLine = this.#hidesBehind;
      return this.#cover(spot, hidesLine ? Math.max(end, line.to) : end, { end, hidesLine, bound: true });
    }
    if (leaf === 'html') return null;
    if (this.#text.startsWith('%%', content)) {
      const end = this.#endOf('%%', content);
      return this.#cover(spot, end ?? line.to, {
        end: end ?? this.#text.length,
        hidesLine: false,
        bound: end === null,
      });
    }
    const end = leaf !== 'table' && this.#startsMath(content) ? this.#endOf('$$', content) : null;
    return end === null ? null : this.#cover(spot, end, { end, hidesLine: false, bound: true });
  }

  #startsMath(offset: number): boolean {
    return this.#text.startsWith('$$', offset) && this.#text[offset + 2] !== '$';
  }

  /** Covers the line up to `end`, and leaves the veil open if that is beyond the line. */
  #cover({ line, content }: Spot, end: number, veil: OpenVeil): Range {
    if (veil.end > line.to) this.#veil = veil;
    return { from: content, to: Math.min(end, line.to) };
  }

  /** Comments within a line, outside its code spans; the last may continue on further lines of its paragraph. */
  #inlineRanges({ line, leaf, content }: Spot, from: number): Range[] {
    const ranges: Range[] = [];
    const mayBeRow = leaf === 'table' || this.#text.slice(content, line.to).includes('|');
    const nextComment = createCommentSearch(this.#text, from, line.to);
    for (let next = nextComment(from); next;) {
      const end = leaf === 'html' && next.opening === '%%' ? null : this.#endOf(next.opening, next.from);
      if (end === null || (end > line.to && (mayBeRow || this.#crossesBlankLine(next.from, end)))) {
        next = nextComment(next.from + next.opening.length);
        continue;
      }
      ranges.push({ from: next.from, to: Math.min(end, line.to) });
      if (end > line.to) this.#veil = { end, hidesLine: false, bound: true };
      next = end < line.to ? nextComment(end) : null;
    }
    return ranges;
  }

  #crossesBlankLine(from: number, to: number): boolean {
    const blank = this.#blankLine(from);
    return blank >= 0 && blank < to;
  }

  /** After the closing delimiter of what is opened at `from`; null if it has none. */
  #endOf(opening: Opening, from: number): number | null {
    const closing = this.#closings[opening](from + 2);
    return closing < 0 ? null : closing + CLOSINGS[opening].length;
  }
}

function isCode({ line, leaf, indent, content }: Spot): boolean {
  if (leaf === 'fence') return true;
  if (leaf === 'html') return false;
  if (indent >= CODE_INDENT) return leaf !== 'paragraph';
  return leafStartAt(line, content)?.kind === 'fence';
}

/**
 * No-break spaces where blanks at the start of a line would indent what follows, leave a list item empty, or end a
 * table that a `%%` comment does not end.
 */
function blankFor(range: Range, ranges: readonly Range[], spot: Spot): ' ' | '\u00A0' {
  const { line, leaf, content, opens } = spot;
  if (range.from > content) return ' ';
  if (leaf === 'table' && !line.text.startsWith('<!--', content)) return '\u00A0';
  if (opens) return '\u00A0';
  let at = content;
  for (const { from, to } of ranges) {
    if (line.text.slice(at, from).trim() !== '') return '\u00A0';
    at = to;
  }
  return at < line.contentEnd ? '\u00A0' : ' ';
}

function blankedLine(line: Line, hidden: readonly HiddenStretch[]): Line {
  const [first] = hidden;
  if (first?.to === line.to && first.blank === ' ') return new Line(line.text, line.from, first.from, line.number);
  let text = '';
  let at = line.from;
  for (const { from, to, blank } of hidden) {
    text += line.text.slice(at, from) + blank.repeat(to - from);
    at = to;
  }
  text += line.text.slice(at, line.to);
  return new Line(text, 0, text.length, line.number);
}
