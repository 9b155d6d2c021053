/** How tracks are named: `Track 1-Name`, `Capstone A: Name`, `Project 3 — Name`. */

import { unicodePattern } from '../../model/words/unicode-pattern';
import { labelTitle } from '../prose/label-line';
import { isSectionTitle } from './section-titles';
import { plainTitle } from './title-key';

export interface TrackName {
  readonly label: string;
  /** Empty if the heading is only a label. */
  readonly title: string;
}

/**
 * Words that, with a number or letter, are the label of a track and of hardly anything else. A project may be a
 * `projekt`, `projet`, `projeto`, `proyecto`, …
 */
const TRACK_WORD = 'capstone|track|pro[jy]e[ck]?to?|progetto|проект|lab|option|challenge|assignment|brief|spec';
/**
 * Words that label a track if a heading is known to be one; elsewhere they name parts of a track, or something else.
 */
const SERIES_WORD = `${TRACK_WORD}|milestone|build|module|unit|level|stage|phase|week|quest|mission|exercise|problem|task|topic|idea`;
const BEFORE =
  '(?:(?:final|mini|side|group|team|solo|course|term|bonus|practice|guided|programming|lab|class|portfolio|individual|beginner|intermediate|advanced)[- ])?';
const BEHIND = '(?:\\s+(?:project|track|lab|option|challenge|idea|brief))?';
const NUMERALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ROMANS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** `1-2` or `1A`: only where a sign follows, since a name may begin with `2-phase`, `2.5D` or `3D`. */
const NUMBER_IN_PARTS = '\\d{1,3}(?:-\\d{1,3}|[A-Z])(?=\\s*(?:[:–—|()]|\\.(?!\\d)|-\\s|$))';
const NUMBER = `(?:${NUMBER_IN_PARTS}|\\d{1,3}(?:\\.\\d{1,3})*|[A-Z]|[IVX]{1,5}|${NUMERALS.join('|')})`;
const EAST_ASIAN_NUMERALS = '一二三四五六七八九十';
const EAST_ASIAN = `(?:项目|項目|专案|專案|プロジェクト|프로젝트)\\s*(?:\\d{1,3}|[${EAST_ASIAN_NUMERALS}]{1,3})`;
const NUMBERED = labelPattern(TRACK_WORD);
const IN_SERIES = labelPattern(SERIES_WORD);
/** A remark in parentheses, as in `Lab 2 (20 points): Clocks`, is part of neither label nor title. */
const SEPARATOR = /^(?:(?:\s*\([^()]*\))?\s*[-–—:：.、|)·•/»→>]+\s*|\s+(?=\())(?=\S)/;
const BARE = new RegExp(
  `^(${BEFORE}(?:capstone|track|project|lab)(?:\\s+project)?)(?:\\s*[:–—·]\\s*|\\s+--?\\s+)(\\S.*)$`,
  'i',
);

function labelPattern(words: string): RegExp {
  return new RegExp(`^(?:${BEFORE}(?:${words})${BEHIND}\\s+#?${NUMBER}\\b|${EAST_ASIAN})`, 'i');
}

/** The name of a heading that has a number or letter, as only a track's has. */
export function numberedTrack(heading: string): TrackName | null {
  return splitName(bareTitle(heading), NUMBERED);
}

/** Splits a track's heading into label and title; the label is null if the heading is only a name. */
export function trackName(heading: string): { readonly label: string | null; readonly title: string } {
  const plain = bareTitle(heading);
  const name = splitName(plain, IN_SERIES);
  if (name) return name.title ? name : { label: null, title: name.label };
  const bare = BARE.exec(plain);
  if (bare?.[1] && bare[2]) return { label: bare[1], title: bare[2] };
  return { label: null, title: labelTitle(heading) };
}

/** The words before a name without a number, as other headings may have them too: `project` in `Project: Name`. */
export function seriesWithoutNumbers(heading: string): string | null {
  const bare = BARE.exec(bareTitle(heading));
  return bare?.[1] && bare[2] && !isSectionTitle(bare[2]) ? bare[1].toLowerCase() : null;
}

function bareTitle(heading: string): string {
  return labelTitle(plainTitle(heading));
}

const STARTS_WORD = unicodePattern()`^[\p{L}\p{N}]`;

function splitName(plain: string, pattern: RegExp): TrackName | null {
  const written = pattern.exec(plain)?.[0];
  if (!written || /\s(?:[ivx]{1,5}|[a-z])$/.test(written)) return null;
  const rest = plain.slice(written.length);
  if (STARTS_WORD().test(rest)) return null;
  const label = written.replace(/\s+/g, ' ');
  if (rest === '') return { label, title: '' };
  const separator = SEPARATOR.exec(rest)?.[0];
  if (separator !== undefined) return { label, title: rest.slice(separator.length) };
  return followsDigit(written, rest) ? { label, title: rest.trimStart() } : null;
}

/**
 * After a digit a space is enough, if followed by a capital that does not begin the name of a section: `Lab 2 Clocks`.
 */
function followsDigit(label: string, rest: string): boolean {
  const first = rest.trimStart().charAt(0);
  return /\d$/.test(label) && first !== first.toLowerCase() && !isSectionTitle(rest);
}

/** Whether a heading is that of a later track in the series of another: `Track 3` in that of `Track 1`, not `Track 1.2`. */
export function followsInSeries(heading: string, other: string): boolean {
  const label = numberedTrack(heading)?.label;
  const before = numberedTrack(other)?.label;
  if (!label || !before || seriesOf(label) !== seriesOf(before)) return false;
  return Math.floor(placeInSeries(label)) > placeInSeries(before);
}

/** What labels of one series share: their words, and whether they are numbered in digits. */
function seriesOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/(?:\d[\d.-]*[a-z]?|[一二三四五六七八九十]+)$/, '0')
    .replace(/[a-z]+$/, '');
}

/** The place of a label in its series, counted from 1; a letter counts by its place in the alphabet. */
export function placeInSeries(label: string): number {
  const last = label.slice(label.lastIndexOf(' ') + 1).replace(/^\D+(?=\d)/, '');
  if (/^\d/.test(last)) return parseFloat(inDecimals(last));
  const counted = Array.from(last, (numeral) => EAST_ASIAN_NUMERALS.indexOf(numeral) + 1);
  if (counted.at(-1)) return counted.reduce((sum, value) => sum + value);
  const place = Math.max(NUMERALS.indexOf(last.toLowerCase()), ROMANS.indexOf(last));
  return place < 0 ? last.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : place + 1;
}

/** A number in parts such that a later one is greater: `1-2` as 1.2, `1B` as 1.66. */
function inDecimals(number: string): string {
  return number
    .toUpperCase()
    .replace('-', '.')
    .replace(/([A-Z])$/, (_, letter: string) => `.${letter.charCodeAt(0)}`);
}
