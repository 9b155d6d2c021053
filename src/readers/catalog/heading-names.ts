/** What the words of a heading or a label say about its part in a catalog. */

export interface TrackName {
  readonly label: string;
  readonly title: string;
}

const SEPARATOR = '\\s*[-–—:.|)]+\\s*';
const NUMBERED =
  '(?:capstone|track|project|lab|option|challenge|assignment|brief)(?:\\s+(?:project|track|lab|option|challenge))?\\s+#?(?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Z]|[IVX]{1,5})';
const NUMBERED_NAME = new RegExp(`^(${NUMBERED})(?:${SEPARATOR}(\\S.*))?$`, 'i');
const BARE_NAME = new RegExp(
  `^((?:capstone|track|project|lab)(?:\\s+project)?)(?:\\s*[:–—]\\s*|\\s+-\\s+)(\\S.*)$`,
  'i',
);
const LEADING_ORNAMENT = /^[^\p{L}\p{N}(<"'`#[]+/u;

/** Words that make a title the name of a section when it has no others. */
const SECTION_WORDS = new Set(
  `functional nonfunctional non spec specs specification specifications requirement requirements acceptance criteria
   criterion deliverable deliverables must have haves should could nice to stretch goal goals rubric scope scopes core
   suggested optional architecture sketch test tests testing rigor rigour plan strategy hardening pass skills exercised
   practised practiced learned outcome outcomes objective objectives constraints success metrics definition of done
   user story stories feature features key evaluation grading submission assessment checklist bonus extension
   extensions out in required recommended reading resources failure scenarios scenario why this what you your build
   will learn ll background overview introduction intro description summary pitch tech technical stack prerequisites milestones
   timeline references hints tips quality performance security reliability observability minimum viable mvp demo design
   api data model interface and the for a be s on with system context problem motivation environment setup ideas
   readings materials tasks steps notes verification validation it works when deliver ship shipping list`.split(/\s+/),
);

/** Of those, the ones that a thing may be called after when they stand alone. */
const WEAK_ALONE = new Set(
  'key list ship shipping build deliver learn system data model user tech works core story'.split(' '),
);
const LONGEST_SECTION_TITLE = 12;

/** Words of a section title that only a spec has. */
const CRITERIA =
  /\b(?:functional|specs?|specifications?|requirements?|acceptance|criteri(?:a|on)|deliverables?|must[- ]?haves?|should[- ]haves?|could[- ]haves?|nice[- ]to[- ]haves?|stretch|rubric|scopes?|definition of done|done when|user stor(?:y|ies)|features|evaluation|grading|assessment|checklist|constraints|non-goals|what (?:to|you) (?:build|deliver|ship)|test (?:plan|rigou?r|strategy)|hardening|success metrics)\b/i;

/** What is said of all tracks of a path rather than of one. */
const SHARED =
  /\b(?:cross[- ](?:track|project|cutting|path)|(?:all|every|each|any|both|these|between|across|which|choosing|picking|pick) (?:a |an |your |the )?(?:track|tracks|project|projects|capstone|capstones|option|options|lab|labs)|(?:track|project)[- ](?:independent|agnostic)|independent of|regardless of|common|shared|across|defen[cs]e|finish early|presentation|portfolio|logistics|submission|submitting|grading)\b/i;

const GROUP_OF_TRACKS =
  /^(?:the |our |available |suggested |project |capstone |possible |all )*(?:tracks?|projects?|capstones?|options?|labs?|challenges?|assignments?|briefs?|catalogu?e?|list|ideas?)$/i;

const OPENING =
  /^(?:overview|intro(?:duction)?|about|how to .*|choosing.*|which .*|before you (?:start|begin)|prerequisites|ground rules|rules|format|timeline|schedule|at a glance|contents|table of contents|jump to .*|summary|background|what (?:this|you) .*|why .*|the brief|instructions|expectations|purpose)$/i;

/** `Track 1-Name`, `Capstone A: Name`, `Project 3 — Name`: a name with a number or letter, which is a track's. */
export function numberedTrack(heading: string): TrackName | null {
  const name = NUMBERED_NAME.exec(heading.replace(LEADING_ORNAMENT, ''));
  const label = name?.[1];
  if (!label) return null;
  if (/\s[ivx]{1,5}$|\s[a-z]$/.test(label)) return null;
  return { label: label.replace(/\s+/g, ' '), title: name[2] ?? '' };
}

/** How a track's heading is split into label and title; label null where the heading is a name alone. */
export function trackName(heading: string): { readonly label: string | null; readonly title: string } {
  const plain = heading.replace(LEADING_ORNAMENT, '') || heading;
  const numbered = numberedTrack(plain);
  if (numbered) return numbered.title ? numbered : { label: null, title: numbered.label };
  const bare = BARE_NAME.exec(plain);
  if (bare?.[1] && bare[2]) return { label: bare[1], title: bare[2] };
  return { label: null, title: heading };
}

/** Whether a title is one that sections have: made of nothing but such words. */
export function isSectionTitle(title: string): boolean {
  return isSectionKey(titleKey(title));
}

function isSectionKey(key: string): boolean {
  const words = key.split(' ');
  if (words.length > LONGEST_SECTION_TITLE || /^\d/.test(key) || WEAK_ALONE.has(key)) return false;
  return words.every((word) => SECTION_WORDS.has(word) || /^\d+$/.test(word));
}

/** Whether a title is one that only the section of a spec has. */
export function isCriteriaTitle(title: string): boolean {
  return CRITERIA.test(title) && isSectionTitle(title);
}

/** Whether a heading or label speaks of all tracks of its path. */
export function isSharedTitle(title: string): boolean {
  return SHARED.test(title);
}

/** Whether a heading does no more than to introduce the tracks below it, as "Projects" does. */
export function isGroupTitle(title: string): boolean {
  return GROUP_OF_TRACKS.test(title.replace(LEADING_ORNAMENT, '').replace(/[:.]$/, ''));
}

/** Whether a heading opens a page or a path without naming it. */
export function isOpeningTitle(title: string): boolean {
  const plain = title.replace(LEADING_ORNAMENT, '').replace(/[:.?]$/, '');
  return OPENING.test(plain) || isGroupTitle(plain) || isSectionTitle(plain) || isSharedTitle(plain);
}

/** Titles are compared without case, parentheses and punctuation. */
export function titleKey(title: string): string {
  const lower = withoutParentheses(title).toLowerCase();
  return (/^[ -~]*$/.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim();
}

function withoutParentheses(title: string): string {
  if (!title.includes('(')) return title;
  const plain = title.replace(/\([^()]*\)/g, ' ').trim();
  return plain || title;
}

interface TitleTraits {
  readonly key: string;
  readonly isSection: boolean;
  readonly isShared: boolean;
  readonly isNumbered: boolean;
}

/** Looks at titles. */
export type TitleReader = (title: string) => TitleTraits;

/** A reader that looks at each wording once: the titles of sections return under every track. */
export function createTitleReader(): TitleReader {
  const known = new Map<string, TitleTraits>();
  return (title) => {
    const seen = known.get(title);
    if (seen) return seen;
    const key = titleKey(title);
    const traits = {
      key,
      isSection: isSectionKey(key),
      isShared: isSharedTitle(title),
      isNumbered: numberedTrack(title) !== null,
    };
    known.set(title, traits);
    return traits;
  };
}
