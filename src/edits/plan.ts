import type { TextEdit } from '../markdown/edit';
import type { Refusal } from '../model/outcome';

/** What an intent comes to in a given text: the edits that fulfil it (none when it already is so), or why not. */
export type Plan = { readonly ok: true; readonly edits: readonly TextEdit[] } | Refusal;
