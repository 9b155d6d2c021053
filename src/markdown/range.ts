/** A half-open stretch of a text, in UTF-16 code units from its start. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
