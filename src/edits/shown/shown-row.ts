import { textIn } from '../../markdown/range';
import { allRows, type Table, type TableRow } from '../../markdown/table';
import type { Located } from '../boxes/locate';
import { boxNotSet } from '../refuse';
import { bodyTexts, type MatchedTable } from './note-tables';
import { hasMostWords, hasSameText, wordsOf } from './row-texts';

/** The header is row 0. */
export function rowOf(table: Table, index: number): TableRow | undefined {
  return index === 0 ? table.header : table.rows[index - 1];
}

/**
 * Finds the row that a surface shows at an index: the one at that index if it says the same. Rows may be shown in a
 * different order, as when a plugin sorts what is rendered, or in other words, as formulas are. Then it is the row that
 * has the most of the words; of several, the one that says the same, else the one at the index. But it is never a row
 * that is shown at its own index: by chance, it may have more of the words than the right row, whose fields are rendered
 * in other words. If it is not known what was rendered, most words of the row must be shown.
 *
 * @param fits whether a row can be the one at all. The one at the index is considered even so: another plugin may show
 *   something there that is not written.
 */
export function findShownRow(
  matched: MatchedTable,
  index: number,
  fits: (row: TableRow) => boolean,
): Located<TableRow> {
  const { note, table, shown } = matched;
  const cells = shown.textsOf(index);
  const isSame = (row: TableRow) => hasSameText(note, row, cells);
  const inPlace = index === 0 || shown.rows === table.rows.length + 1 ? rowOf(table, index) : undefined;
  if (inPlace && (index === 0 || (fits(inPlace) && isSame(inPlace)))) return { ok: true, found: inPlace };
  const rows = table.rows.filter((row) => row === inPlace || fits(row));
  const best = rowsWithMostWords(note.text, rows, wordsOf(cells.join(' '))).filter(
    (row) => shown.lines !== null || hasMostWords(note, [row], [cells]),
  );
  const here = best.filter((row) => row === inPlace);
  const alike = best.filter((row) => row !== inPlace && isSame(row));
  const same = alike[0] && isShownMore(matched, alike[0]) ? [] : alike;
  const likely = same.length > 0 ? [...same, ...here.filter((row) => !fits(row))] : here;
  const [only, ...others] = likely.length > 0 ? likely : best;
  const isSure = only && others.length === 0 && (likely.length > 0 || !isAtHome(matched, only));
  if (isSure) return { ok: true, found: only };
  const what = only ? 'several rows look like the one that it is in' : 'its row is not in the note as it is shown';
  return boxNotSet(only ? 'ambiguous' : 'gone', what);
}

/** Whether more rows are shown with the words of a row than are written with them: then one of them is another row. */
function isShownMore({ note, table, shown }: MatchedTable, row: TableRow): boolean {
  const alike = bodyTexts(shown).filter((cells) => hasSameText(note, row, cells));
  const [cells = []] = alike;
  return alike.length > table.rows.filter((one) => hasSameText(note, one, cells)).length;
}

/** Whether what is shown at a row's own index is more like it than like any other row. */
function isAtHome({ note, table, shown }: MatchedTable, row: TableRow): boolean {
  if (shown.rows !== table.rows.length + 1) return false;
  const words = wordsOf(shown.textsOf(allRows(table).indexOf(row)).join(' '));
  const [only, ...others] = rowsWithMostWords(note.text, table.rows, words);
  return only === row && others.length === 0;
}

/** The rows whose source has most of the words, and at least one. If there are no words, all rows. */
function rowsWithMostWords(text: string, rows: readonly TableRow[], words: ReadonlySet<string>): readonly TableRow[] {
  if (words.size === 0) return rows;
  const counts = rows.map(({ range }) => {
    const written = wordsOf(textIn(text, range));
    return [...words].filter((word) => written.has(word)).length;
  });
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1);
  return rows.filter((_, index) => counts[index] === most);
}
