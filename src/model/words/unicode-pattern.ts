import { lazily } from '../kept/lazily';

/**
 * A regular expression with Unicode classes, made when it is first asked for: `unicodePattern('g')` before a template
 * with the expression as it would stand between slashes. As a literal it would cost while the script is read, used or
 * not: V8 checks each literal there, and works out all of `\p{L}` to do so.
 *
 * Write `(?:\p{L}|\p{N})$` instead of `[\p{L}\p{N}]$`: V8 14.6 (Node 26) looks for what a class in brackets says in the
 * last code unit alone, and so finds no letter of two.
 *
 * @param flags those in addition to `u`
 */
export function unicodePattern(flags = '') {
  return (expression: TemplateStringsArray, ...parts: readonly string[]): (() => RegExp) =>
    lazily(() => new RegExp(String.raw(expression, ...parts), `u${flags}`));
}
