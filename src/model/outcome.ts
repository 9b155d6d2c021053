/** Why an edit was not made. `gone`: what it names is no longer there; `ambiguous`: several things fit the name. */
export type RefusalReason = 'gone' | 'ambiguous' | 'unwritable' | 'unsupported';

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** A sentence for people: what was refused, why, and what to do. */
  readonly message: string;
}

/** The result of an edit: `changed` is false if the file already had the requested state. */
export type Outcome = { readonly ok: true; readonly changed: boolean } | Refusal;
