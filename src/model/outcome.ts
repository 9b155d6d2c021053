/** Why an edit was not made. `gone`: what it names is no longer there; `ambiguous`: several things fit the name. */
export type RefusalReason = 'gone' | 'ambiguous' | 'unreadable' | 'unwritable' | 'unsupported';

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** A sentence for people: what was refused, why, and what to do. */
  readonly message: string;
}

/** What became of an edit: `changed` is false when the file already said so. */
export type Outcome = { readonly ok: true; readonly changed: boolean } | Refusal;
