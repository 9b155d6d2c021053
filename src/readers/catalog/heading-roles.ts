import { hasCriteriaWords, isCriteriaTitle, isFieldTitle, isSectionTitle, isSectionWord } from './section-titles';
import { plainTitle, titleKey } from './title-key';

/** Words about all tracks of a path rather than one. */
const FOR_ALL =
  /\b(?:cross[- ](?:track|project|option|lab|cutting|path)|(?:all|every|each|any|both|these|between|across|which|choosing|picking|pick) (?:of )?(?:a |an |your |the )?(?:track|tracks|project|projects|capstone|capstones|option|options|lab|labs)|(?:track|project)[- ](?:independent|agnostic)|independent of|regardless of|finish early)\b/i;
/** Words that a title about all tracks may also have. */
const BESIDE_SHARED = /^(?:week|month|final|\d+)$/;
/** Words of a title about all tracks that may also be in the name of a track. */
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
  return words.every((word) => SHARED.test(word) || BESIDE_SHARED.test(word) || isSectionWord(word));
}

/** Whether a heading only introduces the tracks below it, as "Projects" does. */
export function isGroupTitle(title: string): boolean {
  return GROUP_OF_TRACKS.test(titleKey(plainTitle(title)));
}

/** Whether a heading opens a page or a path without naming it. */
export function isOpeningTitle(title: string): boolean {
  const plain = plainTitle(title).replace(/[:.?]$/, '');
  if (OPENING.test(plain) || isGroupTitle(plain) || isSharedTitle(plain)) return true;
  return isSectionTitle(plain) && !isFieldTitle(plain);
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
  return RULES.test(title) || isForAllTitle(title) || (hasCriteriaWords(title) && isSectionTitle(title));
}
