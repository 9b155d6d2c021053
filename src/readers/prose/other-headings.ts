/**
 * What counts as a heading in notes that have no others: bold lines, and the titles of callouts and `<details>`, where
 * they hold what other notes have below headings.
 */

import { BELOW_HEADINGS, type Heading } from './blocks';
import { isStrong } from './label-line';
import { calloutMark, readContent, textInTags } from './markdown-line';
import type { Customs } from './note-parts';
import type { SourceLine } from './source-lines';

const BOLD_START = /^[ \t>]*(?:\*\*|__)\S/;

/** Lets bold lines count as headings if their Markdown passes a test; null if there are none. */
export function boldLinesAsHeadings(
  lines: readonly SourceLine[],
  isHeading: (source: string) => boolean,
): Customs | null {
  const headingIn = (line: SourceLine): string | null => {
    if (line.kind !== 'text' || !BOLD_START.test(line.text)) return null;
    const { text } = readContent(line);
    return isStrong(text) && isHeading(text) ? text : null;
  };
  return lines.some((line) => headingIn(line) !== null) ? { headingIn } : null;
}

interface Fold {
  readonly title: string;
  readonly line: number;
  /** How many quotes and callouts its content is in. */
  readonly level: number;
}

const MAY_FOLD = />[ \t]*\[!|<summary/i;

/** Lets the titles of the outermost callouts and `<details>` count as headings; null if there are not several. */
export function foldsAsHeadings(lines: readonly SourceLine[]): Customs | null {
  const folds = lines.flatMap((line) => foldIn(line) ?? []);
  const level = folds.reduce((least, fold) => Math.min(least, fold.level), Infinity);
  const titles = new Map(folds.flatMap((fold) => (fold.level === level ? [[fold.line, fold.title]] : [])));
  if (titles.size < 2) return null;
  const folded = linesInFolds(lines, level);
  const depthOf = ({ line, depth }: Heading): number => {
    if (titles.has(line)) return BELOW_HEADINGS;
    return folded.has(line) ? BELOW_HEADINGS + depth : depth;
  };
  return { headingIn: ({ number }) => titles.get(number) ?? null, depthOf };
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
    if (line.kind !== 'text') continue;
    for (const [tag] of line.text.matchAll(/<\/?details\b/gi))
      details = Math.max(0, details + (tag[1] === '/' ? -1 : 1));
  }
  return inside;
}
