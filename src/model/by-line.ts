/** The order of things in a note, to sort them by. */
export function byLine(a: { readonly line: number }, b: { readonly line: number }): number {
  return a.line - b.line;
}
