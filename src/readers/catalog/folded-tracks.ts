/** Tracks in callouts and `<details>`: their titles count as headings, also of the headings in them. */

import { calloutMark, readContent, textInTags } from '../prose/markdown-line';
import type { SourceLine } from '../prose/source-lines';
import { readPartsWith } from './markdown-parts';
import { BELOW_HEADINGS, type Part } from './part';

const MAY_FOLD = />[ \t]*\[!|<summary/i;

interface Fold {
  readonly title: string;
  readonly line: number;
  /** How many quotes and callouts its content is in. */
  readonly level: number;
}

/** The parts of a note, if it has several callouts or `<details>` with a title within nothing else; else null. */
export function* readFoldedParts(lines: readonly SourceLine[]): Generator<void, [Part, ...Part[]] | null> {
  const folds = lines.flatMap((line) => foldIn(line) ?? []);
  const level = folds.reduce((least, fold) => Math.min(least, fold.level), Infinity);
  const titles = new Map(folds.flatMap((fold) => (fold.level === level ? [[fold.line, fold.title]] : [])));
  if (titles.size < 2) return null;
  const folded = linesInFolds(lines, level);
  const [first, ...others] = yield* readPartsWith(lines, ({ number }) => titles.get(number) ?? null);
  const deepened = others.map((part) => {
    const { line, depth } = part.heading;
    if (titles.has(line)) return { ...part, heading: { ...part.heading, depth: BELOW_HEADINGS } };
    return folded.has(line) ? { ...part, heading: { ...part.heading, depth: BELOW_HEADINGS + depth } } : part;
  });
  return [first, ...deepened];
}

/** The callout or `<details>` that a line opens, if it has a title. */
function foldIn(line: SourceLine): Fold | null {
  if (line.kind !== 'text' || !MAY_FOLD.test(line.text)) return null;
  const { quotes, text } = readContent(line);
  const mark = quotes > 0 ? calloutMark(text) : '';
  const title = mark ? text.slice(mark.length) : textInTags(text);
  return title ? { title, line: line.number, level: mark ? quotes : quotes + 1 } : null;
}

/** The numbers of the lines that are in this many quotes, or between the tags of `<details>`. */
function linesInFolds(lines: readonly SourceLine[], level: number): ReadonlySet<number> {
  const inside = new Set<number>();
  let details = 0;
  for (const line of lines) {
    if (details > 0 || readContent(line).quotes >= level) inside.add(line.number);
    for (const [tag] of line.text.matchAll(/<\/?details\b/gi))
      details = Math.max(0, details + (tag[1] === '/' ? -1 : 1));
  }
  return inside;
}
