import { runLength } from '../../at-offset';
import type { Range } from '../../range';

/** The code span whose opening backticks start at an offset; null if the backticks are just text. */
export type CodeSpanFinder = (from: number) => Range | null;

/** Finds code spans. For rising offsets it takes linear time in total, whatever the runs. */
export function createCodeSpanFinder(source: string): CodeSpanFinder {
  const runs = backtickRuns(source);
  return (opening) => {
    const size = runLength(source, opening);
    const starts = runs.get(size);
    if (!starts) return null;
    while (starts.length > 0 && (starts.at(-1) ?? 0) < opening + size) starts.pop();
    const closing = starts.at(-1);
    return closing === undefined ? null : { from: opening, to: closing + size };
  };
}

/** Where the runs of each length start, last first. */
function backtickRuns(source: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  let at = source.indexOf('`');
  while (at >= 0) {
    const size = runLength(source, at);
    const starts = runs.get(size);
    if (starts) starts.push(at);
    else runs.set(size, [at]);
    at = source.indexOf('`', at + size);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

/**
 * The content of a code span: without its backticks and one space of padding on both sides; in a table, `\|` is a pipe.
 */
export function codeText(span: string, inTable = true): string {
  const size = runLength(span, 0);
  const written = span.slice(size, span.length - size);
  const inner = inTable ? written.replaceAll('\\|', '|') : written;
  const padded = inner.startsWith(' ') && inner.endsWith(' ') && /[^ \r\n]/.test(inner);
  return padded ? inner.slice(1, -1) : inner;
}
