import { DEFAULT_ALIASES } from './alias-list';
import { parseAliases, thesaurusInSteps, type Thesaurus } from './aliases';
import { Building } from './building';
import { createWordReader, type WordReader } from './words';

/** What matchers know of words. Costly, so share one among matchers with the same aliases. */
export interface Language {
  readonly words: WordReader;
  readonly thesaurus: Building<Thesaurus>;
}

/** @param aliases the user's own, in addition to the default ones, in the form that `parseAliases` reads */
export function createLanguage(aliases: string): Language {
  const words = createWordReader();
  const begin = () => thesaurusInSteps(parseAliases(DEFAULT_ALIASES), parseAliases(aliases), words);
  return { words, thesaurus: new Building(begin) };
}
