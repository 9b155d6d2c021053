import { wordSet } from '../../model/words/word-set';
import { titleKey } from './title-key';

/** A title made only of these words names a section. */
const SECTION_WORDS = wordSet(`
functional nonfunctional non spec specs specification specifications requirement requirements acceptance criteria
criterion deliverable deliverables must have haves should could nice to stretch goal goals rubric scope scopes core
suggested optional architecture sketch test tests testing rigor rigour plan strategy hardening pass skills exercised
practised practiced learned outcome outcomes result results assessed objective objectives constraints success metrics definition of done
user story stories feature features key evaluation grading submission assessment checklist bonus extension
extensions out in required recommended reading resources failure scenarios scenario why this what you your build
will learn ll background overview introduction intro description summary pitch tech technical stack prerequisites milestones
timeline references hints tips quality performance security reliability observability minimum viable mvp demo design
api data model interface and the for a be s on with system context problem motivation environment setup ideas
readings materials tasks steps notes verification validation it works when deliver ship shipping list include includes
including not rules evidence brief expectations checks
`);

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
  return words.every((word) => isSectionWord(word) || /^\d+$/.test(word));
}

/** Whether a word can stand in the title of a section. */
export function isSectionWord(word: string): boolean {
  return SECTION_WORDS().has(word);
}

/** Whether the title of a section is also that of a field, so that it may name a path. */
export function isFieldTitle(title: string): boolean {
  return titleKey(title)
    .split(' ')
    .every((word) => FIELD_WORDS().has(word));
}

/** Whether a title has words that only the section of a spec has. */
export function hasCriteriaWords(title: string): boolean {
  return CRITERIA.test(title);
}

/** Whether a title is one that only the section of a spec has. */
export function isCriteriaTitle(title: string): boolean {
  return hasCriteriaWords(title) && hasSectionWords(titleKey(title));
}
