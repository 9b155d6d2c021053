import { valueAt } from '../../model/basics/value-at';
import { isForAllTitle, isSectionKey, isSharedTitle, titleKey } from './section-titles';
import { numberedTrack, seriesWithoutNumbers } from './track-names';

export interface TitleTraits {
  readonly key: string;
  readonly isSection: boolean;
  readonly isShared: boolean;
  readonly isForAll: boolean;
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
