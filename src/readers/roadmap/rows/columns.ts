import { unicodePattern } from '../../../model/words/unicode-pattern';
import type { ColumnRole, HeaderNames } from '../../../settings/settings';
import { foldSpaces } from '../../fold-spaces';

/** The index of each kind of column; null if the table does not have it. */
export type RoadmapColumns = Readonly<Record<ColumnRole, number | null>> & { readonly project: number };

const EMOJI = unicodePattern(
  'g',
)`[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\u20E3\uFE0F]`;
const MARKS = String.raw`\p{P}\p{S}\p{Cf}\s`;
/** All but outer marks. Looking from each mark whether there are only marks up to the end would take forever. */
const WORDS = unicodePattern('s')`^[${MARKS}]*([^${MARKS}](?:.*[^${MARKS}])?)`;
/** Such as people put into a header to widen its column. */
const TAG = /<[^<>]*>/g;
/** Names of icons and emoji, in whose place plugins show them: `:LiFlag: Goal`. */
const SHORTCODE = /(^|\s):[\w+-]+:(?!\S)/g;
const PRESENTATION = /[\uFE0E\uFE0F]/g;

/**
 * Finds the columns of a roadmap table by the plain titles of its header; null for any other table. If two titles name
 * the same column, the first counts. If none names the checklist, it is the first column, if that has no title.
 */
export function findColumns(titles: readonly string[], names: HeaderNames): RoadmapColumns | null {
  const keys = titles.map(comparable);
  const withoutRemarks = titles.map((title) => comparable(withoutRemark(title)));
  const columnOf = (known: readonly string[]): number | null => {
    const wanted = new Set(known.map(comparable));
    const isWanted = (key: string): boolean => key !== '' && wanted.has(key);
    const index = keys.findIndex(isWanted);
    const found = index < 0 ? withoutRemarks.findIndex(isWanted) : index;
    return found < 0 ? null : found;
  };
  const project = columnOf(names.project);
  const objective = columnOf(names.objective);
  const named = columnOf(names.checklist);
  if (project === null || (objective ?? named) === null) return null;
  // Above boxes, many people write no title. A blank corner says nothing of what kind of table it is.
  const checklist = named ?? (keys[0] === '' ? 0 : null);
  return { checklist, objective, project, target: columnOf(names.target) };
}

/**
 * A title in the form used for comparison: without tags, emoji and their names, outer punctuation, invisible characters
 * and case. A title of symbols alone (“✔”) is kept.
 */
function comparable(title: string): string {
  const folded = foldSpaces(withoutShortcodes(title.replace(TAG, ' ')))
    .normalize('NFC')
    .toLowerCase();
  return WORDS().exec(foldSpaces(folded.replace(EMOJI(), ' ')))?.[1] ?? folded.replace(PRESENTATION, '');
}

/** A title without the names of icons and emoji. */
export function withoutShortcodes(title: string): string {
  return title.replace(SHORTCODE, ' ');
}

/** A title without what is in parentheses behind the name: `Due (UTC)`, `Task(s)`. */
function withoutRemark(title: string): string {
  const from = title.lastIndexOf('(');
  const to = title.indexOf(')', from);
  return from > 0 && to > 0 && !/\w/.test(title.slice(to)) ? title.slice(0, from) : title;
}
