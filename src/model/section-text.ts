import { unicodePattern } from './words/unicode-pattern';

/** Lines of prose, or lines of one code block, distinguished by how they look. */
export interface TextRun {
  readonly kind: 'prose' | 'code';
  readonly lines: readonly string[];
}

const DRAWING = /[│┃┆┊┌┐└┘├┤┬┴┼─━═║╔╗╚╝╠╣╦╩╬▼▲►◄▶◀]|-->|<--|\+--/;
const INDENTED = /^(?:\t| {2})\s*\S/;
const CODE_END = /[{};\\]$|\)\s*[:{]$/;
const CODE_START = /^(?:\$ |#!|\/\/|\/\*|@\w+\(|<\/?[a-z]+>$)/;
const LONGEST_CODE_WORDS = 14;
const SENTENCE = unicodePattern()`^\p{Lu}.*[.!?…][)"'”’]*$`;

/**
 * Distinguishes code from prose where fences are lost, as in text read from a catalog: a line that is indented, has
 * drawing characters, or ends as a statement does is code. Lines around and between those belong to the same block
 * unless they are sentences. A single such line is code only if it is indented or has drawing characters.
 */
export function divideText(lines: readonly string[]): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const block of codeBlocks(lines)) {
    if (block.from > at) runs.push({ kind: 'prose', lines: lines.slice(at, block.from) });
    runs.push({ kind: 'code', lines: lines.slice(block.from, block.to) });
    at = block.to;
  }
  if (at < lines.length) runs.push({ kind: 'prose', lines: lines.slice(at) });
  return runs;
}

/** Paragraphs and blocks of code: a paragraph as its one line, code as all of its lines. */
export function textRuns(text: string | null): readonly TextRun[] {
  return divideText(text ? text.split('\n') : []).flatMap((run): readonly TextRun[] =>
    run.kind === 'code' ? [run] : run.lines.filter(Boolean).map((line) => ({ kind: 'prose', lines: [line] })),
  );
}

export interface SectionText {
  /** The text above the section's list. */
  readonly above: readonly TextRun[];
  readonly below: readonly TextRun[];
}

/**
 * The text of a section, split around its list. A spec as read does not say where the list was: it is placed below a
 * line that introduces it with a colon, if there is one, and otherwise below all of the text.
 */
export function textAround(text: string | null): SectionText {
  const runs = textRuns(text);
  const lead = runs.findLastIndex(
    ({ kind, lines }, at) => kind === 'prose' && lines[0]?.endsWith(':') === true && runs[at + 1]?.kind !== 'code',
  );
  const end = lead < 0 ? runs.length : lead + 1;
  return { above: runs.slice(0, end), below: runs.slice(end) };
}

interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Sorted and disjoint. */
function codeBlocks(lines: readonly string[]): LineRange[] {
  const blocks: LineRange[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    if (!isSentence(line)) return;
    blocks.push(...blockWithin(lines, from, at));
    from = at + 1;
  });
  return [...blocks, ...blockWithin(lines, from, lines.length)];
}

/** The block among lines that are not sentences; a line that introduces it with a colon stays before it. */
function blockWithin(lines: readonly string[], from: number, to: number): LineRange[] {
  const signs = lines.slice(from, to).flatMap((line, index) => (isCode(line) ? [from + index] : []));
  const [first] = signs;
  if (first === undefined) return [];
  let start = first;
  while (start > from && !lines[start - 1]?.endsWith(':')) start--;
  const drawn = DRAWING.test(lines[first] ?? '') || INDENTED.test(lines[first] ?? '');
  return to - start > 1 || drawn ? [{ from: start, to }] : [];
}

function isCode(line: string): boolean {
  return DRAWING.test(line) || INDENTED.test(line) || CODE_START.test(line) || CODE_END.test(line.trimEnd());
}

function isSentence(line: string): boolean {
  if (DRAWING.test(line) || INDENTED.test(line)) return false;
  const words = line.split(' ').length;
  return words > LONGEST_CODE_WORDS || (words > 3 && SENTENCE().test(line.trimEnd()));
}
