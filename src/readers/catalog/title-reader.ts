import { valueAt } from '../../model/collections/value-at';
import { isForAllTitle, isSharedTitle } from './heading-roles';
import { isSectionKey } from './section-titles';
import { titleKey } from './title-key';
import { numberedTrack, seriesWithoutNumbers } from './track-names';

/** What the words of a title say about its heading. */
export interface TitleTraits {
  /** By which titles are compared. */
  readonly key: string;
  /** It is made of words for sections. */
  readonly isSection: boolean;
  /** It is, or may be, about all tracks of a path … */
  readonly isShared: boolean;
  /** … or about nothing else. */
  readonly isForAll: boolean;
  /** It is named like a track, with a number or letter. */
  readonly isNumbered: boolean;
  /** The words that it may share with others of a series without numbers. */
  readonly series: string | null;
}

/** Looks at titles. */
export type TitleReader = (title: string) => TitleTraits;

/** A reader that looks at each wording once, since the titles of sections recur under every track. */
export function createTitleReader(): TitleReader {
  const known = new Map<string, TitleTraits>();
  return (title) => valueAt(known, title, () => traitsOf(title));
}

function traitsOf(title: string): TitleTraits {
  const key = titleKey(title);
  return {
    key,
    isSection: isSectionKey(key),
    isShared: isSharedTitle(title),
    isForAll: isForAllTitle(title),
    isNumbered: numberedTrack(title) !== null,
    series: seriesWithoutNumbers(title),
  };
}
