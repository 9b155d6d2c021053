import { readCell } from '../../markdown/inline/read-cell';

/** Whether each of a cell's lines, as split at `<br>`, starts with a `[ ]` or `[x]`. */
export function findMarkerLines(source: string): boolean[] {
  return readCell(source).map(({ spans }) =>
    spans.some((span) => span.kind === 'checkbox' && span.checkbox.form === 'markdown'),
  );
}
