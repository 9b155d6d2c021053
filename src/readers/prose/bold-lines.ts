import { isStrong } from './label-line';
import { readContent } from './markdown-line';
import type { Customs } from './note-parts';
import type { SourceLine } from './source-lines';

const BOLD_START = /^[ \t>]*(?:\*\*|__)\S/;

/** Has those bold lines count as headings whose Markdown passes a test; null if there are none. */
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
