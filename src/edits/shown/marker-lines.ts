import { readCell } from '../../markdown/inline/read-cell';

/** A cell's lines, as split at `<br>`, and those of them that start with a `[ ]` or `[x]`. */
interface MarkerLines {
  readonly lines: number;
  readonly markers: readonly MarkerLine[];
}

interface MarkerLine {
  /** Counted from 0. */
  readonly line: number;
  readonly checked: boolean;
}

/** Which lines of a cell's source start with a marker. */
export function findMarkerLines(source: string): MarkerLines {
  const lines = readCell(source);
  const markers = lines.flatMap(({ spans }, line): MarkerLine[] =>
    spans.flatMap((span) =>
      span.kind === 'checkbox' && span.checkbox.form === 'markdown' ? [{ line, checked: span.checkbox.checked }] : [],
    ),
  );
  return { lines: lines.length, markers };
}
