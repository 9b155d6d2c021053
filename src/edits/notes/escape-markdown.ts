/**
 * Plain text written so that the app shows it as it is. Only what would be markup is escaped: most text stays readable
 * in source mode. Offsets and lengths are UTF-16 code units.
 */

import { runLength } from '../../markdown/at-offset';
import { flanksOf } from '../../markdown/inline/parse/flanking';
import type { Range } from '../../markdown/range';
import { unicodePattern } from '../../model/words/unicode-pattern';

/** A web address, which the app makes a link of. */
export const ADDRESS = /https?:\/\/[^\s<>[\]()`*\\|$]+/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;
const TAG_NAME = unicodePattern()`^[\p{L}\p{N}_/-]*[\p{L}_/-]`;
const OPENS_BRACKET = /\]\(|\]\[|\[\[|\[\^|\]:/;
const BLOCK_ID = unicodePattern()` \^[\p{L}\p{N}-]+$`;

/**
 * One line of text as part of a line of Markdown, such as a heading. Web addresses stay links.
 *
 * @param kept what is left as it is, as a global pattern
 */
export function escapeInline(text: string, kept: RegExp = ADDRESS): string {
  const traits = {
    bracketed: OPENS_BRACKET.test(text),
    priced: text.split('$').length > 2,
    idAt: text.search(BLOCK_ID()),
  };
  let escaped = '';
  let at = 0;
  for (const { index, 0: address } of text.matchAll(kept)) {
    escaped += escapeStretch(text, at, index, traits) + address;
    at = index + address.length;
  }
  return escaped + escapeStretch(text, at, text.length, traits);
}

/**
 * One line of text as a paragraph or the words of a list item: it must not start a list, a quote or a heading either.
 */
export function escapeLine(text: string, kept: RegExp = ADDRESS): string {
  const inline = escapeInline(text, kept);
  const number = /^(\d{1,9})([.)])(?=\s|$)/.exec(inline);
  if (number) return `${number[1] ?? ''}\\${inline.slice(number[1]?.length)}`;
  return STARTS_BLOCK.test(inline) ? `\\${inline}` : inline;
}

/** One line of text as a heading, where closing `#` marks would be lost. */
export function escapeHeading(text: string, kept: RegExp = ADDRESS): string {
  return escapeInline(text, kept).replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** Marks whose meaning depends on the whole run of them. */
const COME_IN_RUNS = '*_=';

/** A heading, bullet, quote or fence, a rule or underline, a marker or definition. */
const STARTS_BLOCK = /^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|~{3}|`{3}|[-=_*][-=_*\s]*$|\[[^\]]\]|\[[^\]]+\]:|\|)/;

interface TextTraits {
  /** Its brackets may make links. */
  readonly bracketed: boolean;
  /** Two of its dollar signs may make math. */
  readonly priced: boolean;
  /** Where the text ends with what would be a block id; -1 if it does not. */
  readonly idAt: number;
}

function escapeStretch(text: string, from: number, to: number, traits: TextTraits): string {
  let escaped = '';
  let run: Range = { from, to: from };
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (at >= run.to && COME_IN_RUNS.includes(character)) run = { from: at, to: at + runLength(text, at) };
    escaped += isMarkup(text, at, run, traits) ? `\\${character}` : character;
  }
  return escaped;
}

/** @param run of the same mark, for one that comes in runs */
function isMarkup(text: string, at: number, run: Range, { bracketed, priced, idAt }: TextTraits): boolean {
  const character = text.charAt(at);
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  switch (character) {
    case '\\':
      return PUNCTUATION.test(next);
    case '`':
      return true;
    case '*':
    case '_':
      return mayEmphasise(text, run);
    case '~':
      return before === '~' || next === '~';
    case '=':
      return (before === '=' || next === '=') && !standsAlone(text, run);
    case '%':
      return before === '%';
    case '$':
      return priced;
    case '[':
      return bracketed;
    case '<':
      return /[a-zA-Z/!?]/.test(next);
    case '&':
      return ENTITY.test(text.slice(at, at + 40));
    case '#':
      return (before === '' || /\s/.test(before)) && TAG_NAME().test(text.slice(at + 1, at + 80));
    case '^':
      return next === '[' || at === idAt + 1;
    default:
      return false;
  }
}

/** As CommonMark has it: beside a word, and underscores not within one. */
function mayEmphasise(text: string, { from, to }: Range): boolean {
  const { opens, closes } = flanksOf(text, from, to);
  return opens || closes;
}

/** Whether a run of one mark has white space, or nothing, on both of its sides. */
function standsAlone(text: string, { from, to }: Range): boolean {
  return !/\S/.test(text.charAt(from - 1) + text.charAt(to));
}
