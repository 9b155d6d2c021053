/** A half-open stretch of a text, in UTF-16 code units from its start. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The range moved on by so many code units. */
export function shiftRange({ from, to }: Range, by: number): Range {
  return { from: from + by, to: to + by };
}

/** The text in a range. */
export function textIn(text: string, { from, to }: Range): string {
  return text.slice(from, to);
}
