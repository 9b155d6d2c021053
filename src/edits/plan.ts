import type { TextEdit } from '../markdown/edit';
import type { Refusal } from '../model/outcome';

/** What an intent means for a given text: the edits that fulfil it (none if it already holds), or why it is refused. */
export type Plan = { readonly ok: true; readonly edits: readonly TextEdit[] } | Refusal;
