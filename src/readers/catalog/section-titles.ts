/** What the words of a heading or label say about its role in a catalog. */

import { unicodePattern } from '../../model/words/unicode-pattern';
import { wordSet } from '../../model/words/word-set';
import { wordsAlone } from '../../model/words/words-alone';
import { isWordCharacter } from './word-character';

const LEADING_ORNAMENT = unicodePattern()`^[^\p{L}\p{N}(<"'\x60#[]+`;
/** `1.2`, `3.`, `A)`: the number of a heading. */
const ENUMERATOR = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|\(\d{1,3}\)|[A-Z][.)])\s+(?=\S)/;

/** A title made only of these words names a section. */
const SECTION_WORDS = wordSet(
  `functional nonfunctional non spec specs specification specifications requirement requirements acceptance criteria
   criterion deliverable deliverables must have haves should could nice to stretch goal goals rubric scope scopes core
   suggested optional architecture sketch test tests testing rigor rigour plan strategy hardening pass skills exercised
   practised practiced learned outcome outcomes result results assessed objective objectives constraints success metrics definition of done
   user story stories feature features key evaluation grading submission assessment checklist bonus extension
   extensions out in required recommended reading resources failure scenarios scenario why this what you your build
   will learn ll background overview introduction intro description summary pitch tech technical stack prerequisites milestones
   timeline references hints tips quality performance security reliability observability minimum viable mvp demo design
   api data model interface and the for a be s on with system context problem motivation environment setup ideas
   readings materials tasks steps notes verification validation it works when deliver ship shipping list include includes
   including not rules evidence brief expectations checks`,
);

/** Those of them that may also name a thing when they are alone. */
const WEAK_ALONE = wordSet('key list ship shipping build deliver learn system data model user tech works core story');
/** Those of them that may also name a path. */
const FIELD_WORDS = wordSet(
  'security reliability observability performance quality testing design architecture data systems and',
);
const LONGEST_SECTION_TITLE = 12;
/** Whatever comes before: `Documentation requirements`, `Passing criteria`. */
const ENDS_SECTION = /\b(?:requirements|criteria|deliverables|rubric)$/;
/** Words that tell no more of a section: `Project requirements`, `Learning objectives`. */
const OF_SECTION =
  /^(?:project|capstone|assignment|course|lab) (?=[a-z]{3})|\blearning (?=(?:goal|objective|outcome)s?\b)/g;

/** Words of a section title that only a spec has. */
const CRITERIA =
  /\b(?:functional|specs?|specifications?|requirements?|acceptance|criteri(?:a|on)|deliverables?|must[- ]?haves?|should[- ]haves?|could[- ]haves?|nice[- ]to[- ]haves?|stretch|rubric|scopes?|definition of done|done when|user stor(?:y|ies)|features|evaluation|grading|assessment|checklist|constraints|non-goals|what (?:to|you) (?:build|deliver|ship)|test (?:plan|rigou?r|strategy)|hardening|success metrics)\b/i;

/** Words about all tracks of a path rather than one. */
const FOR_ALL =
  /\b(?:cross[- ](?:track|project|option|lab|cutting|path)|(?:all|every|each|any|both|these|between|across|which|choosing|picking|pick) (?:of )?(?:a |an |your |the )?(?:track|tracks|project|projects|capstone|capstones|option|options|lab|labs)|(?:track|project)[- ](?:independent|agnostic)|independent of|regardless of|finish early)\b/i;
/** Words that such a title may also have. */
const BESIDE_SHARED = /^(?:week|month|final|\d+)$/;
/** Words of such a title that may also be in the name of a track. */
const SHARED =
  /\b(?:common|shared|across|defen[cs]e|presentation|portfolio|logistics|submission|submitting|grading)\b/i;

const GROUP_OF_TRACKS =
  /^(?:the |our |available |suggested |project |capstone |possible |final |example |all )*(?:tracks?|projects?|capstones?|options?|labs?|challenges?|assignments?|briefs?|catalogu?e?|list|ideas?)$/i;

const OPENING =
  /^(?:about|how to .*|choosing.*|which .*|before you (?:start|begin)|ground rules|format|schedule|at a glance|contents|table of contents|jump to .*|what (?:this|you) .*|why .*|instructions|purpose)$/i;

/** Titles that belong to neither tracks nor paths: advice, and what closes the note. */
const BACK_MATTER =
  /^(?:why\b.*|(?:how to )?(?:choos|pick)(?:e|ing)?\b.*|getting started|(?:\w+ )?tips\b.*|(?:your )?next steps|conclusions?|final thoughts|appendix\b.*|appendices|glossary|index|change ?log|acknowledge?ments?|credits|licen[sc]e|contributing|contact|see also|about (?:the|this|us|me)\b.*|(?:further |recommended )?reading|references|bibliography|(?:learning |additional |useful )?resources|faqs?|frequently asked questions)$/i;

/** Headings above the tracks of a path that require something of them. */
const RULES = /\b(?:rules|expectations|guidelines|baseline|prerequisites|conventions)\b/i;

/** A heading without its number and the ornaments, such as emoji, before it. */
export function plainTitle(title: string): string {
  const unadorned = isWordCharacter(title.charAt(0)) ? title : title.replace(LEADING_ORNAMENT(), '');
  return unadorned.replace(ENUMERATOR, '') || title;
}

/** Whether a heading has a number of its own. */
export function isEnumerated(title: string): boolean {
  return ENUMERATOR.test(title.replace(LEADING_ORNAMENT(), ''));
}

/** Whether a title is that of a section. */
export function isSectionTitle(title: string): boolean {
  return isSectionKey(titleKey(title));
}

/** The same for the key of a title. */
export function isSectionKey(key: string): boolean {
  return hasSectionWords(key) || (ENDS_SECTION.test(key) && key.split(' ').length < 4);
}

/** Whether a title is made only of words for sections. */
function hasSectionWords(key: string): boolean {
  const own = key.replace(OF_SECTION, '');
  const words = own.split(' ');
  if (words.length > LONGEST_SECTION_TITLE || /^\d/.test(own) || WEAK_ALONE().has(own)) return false;
  return words.every((word) => SECTION_WORDS().has(word) || /^\d+$/.test(word));
}

/** Whether a title is one that only the section of a spec has. */
export function isCriteriaTitle(title: string): boolean {
  return CRITERIA.test(title) && hasSectionWords(titleKey(title));
}

const OUTCOME_LINE =
  /^(?:(?:the|project|main) )?(?:outcomes?|pitch|goals?|objectives?)\s*(?:::?|[—–]|\.(?= ))\s*(\S.*)$/i;
const GOAL_TITLE = /^(?:(?:the|project|main) )?(?:goals?|outcomes?|pitch|objectives?)$/i;

/** What a line such as `Outcome: …` says; undefined for any other line. */
export function outcomeIn(line: string): string | undefined {
  return OUTCOME_LINE.exec(plainTitle(line))?.[1];
}

/** Whether a heading or label names the goal of a track. */
export function isGoalTitle(title: string): boolean {
  return GOAL_TITLE.test(plainTitle(title));
}

const PERIOD =
  /^(?:(?:week|day|month|sprint|quarter|year|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d)/i;

/** Whether a heading names a period, as in a log or a plan by weeks. */
export function isPeriodTitle(title: string): boolean {
  return PERIOD.test(plainTitle(title));
}

/** Whether a heading or label is, or may be, about all tracks of its path. */
export function isSharedTitle(title: string): boolean {
  return FOR_ALL.test(title) || SHARED.test(title);
}

/** Whether it can be about nothing else, so that it cannot name a track. */
export function isForAllTitle(title: string): boolean {
  if (FOR_ALL.test(title)) return true;
  if (!SHARED.test(title)) return false;
  const words = titleKey(title).split(' ');
  return words.every((word) => SHARED.test(word) || BESIDE_SHARED.test(word) || SECTION_WORDS().has(word));
}

/** Whether a heading only introduces the tracks below it, as "Projects" does. */
export function isGroupTitle(title: string): boolean {
  return GROUP_OF_TRACKS.test(titleKey(plainTitle(title)));
}

/** Whether a heading opens a page or a path without naming it. */
export function isOpeningTitle(title: string): boolean {
  const plain = plainTitle(title).replace(/[:.?]$/, '');
  if (OPENING.test(plain) || isGroupTitle(plain) || isSharedTitle(plain)) return true;
  return isSectionTitle(plain) && !isField(plain);
}

/** Whether the title of a section is also that of a field, so that it may name a path. */
function isField(title: string): boolean {
  return titleKey(title)
    .split(' ')
    .every((word) => FIELD_WORDS().has(word));
}

/** Whether a heading beside the tracks belongs to the note rather than to them. */
export function isBackMatter(title: string): boolean {
  return BACK_MATTER.test(plainTitle(title).replace(/[:.?!]$/, ''));
}

/** Whether a heading above the tracks of a path requires something of all of them, if there is a list under it. */
export function isRulesTitle(title: string): boolean {
  return !isBackMatter(title) && (RULES.test(title) || isSharedTitle(title) || isCriteriaTitle(title));
}

/** The same for a heading beside the paths, where more of other kinds are found. */
export function isForAllPathsTitle(title: string): boolean {
  if (isBackMatter(title)) return false;
  return RULES.test(title) || isForAllTitle(title) || (CRITERIA.test(title) && isSectionTitle(title));
}

/** Titles are compared without case, leading numbers, parentheses and punctuation. */
export function titleKey(title: string): string {
  const lower = withoutParentheses(title.replace(ENUMERATOR, '')).toLowerCase();
  return /^[ -~]*$/.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ').trim() : wordsAlone(lower);
}

function withoutParentheses(title: string): string {
  if (!title.includes('(')) return title;
  const plain = title.replace(/\([^()]*\)/g, ' ').trim();
  return plain || title;
}
