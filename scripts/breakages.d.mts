/** A way to break the source. */
export interface Breakage {
  /** What goes wrong then, as the end of a sentence that begins with "When". */
  readonly name: string;
  /** The test files of which one at least must fail. */
  readonly tests: readonly string[];
  readonly changes: readonly { readonly file: string; readonly find: string; readonly put: string }[];
}

export const BREAKAGES: readonly Breakage[];
