import { findLinks } from '../../../markdown/find-links';
import { findTables } from '../../../markdown/find-tables';
import { textIn } from '../../../markdown/range';
import type { Table, TableRow } from '../../../markdown/table';
import { byLine } from '../../../model/by-line';
import type { Link } from '../../../model/roadmap';
import type { HeaderNames } from '../../../settings/settings';
import { plainLink, readCellText } from '../cells/cell-text';
import { shapeOf } from './row-shape';

interface PlacedLink {
  readonly link: Link;
  readonly line: number;
}

/** The links of a roadmap note outside its objectives and projects, in order. */
export function readLooseLinks(text: string, headers: HeaderNames): Link[] {
  const roadmapTables = findTables(text).flatMap((table) => {
    const shape = shapeOf(text, table, headers);
    return shape ? [{ table, shape }] : [];
  });
  const outside = findLinks(
    text,
    roadmapTables.map(({ table }) => table.range),
  );
  const inTables = roadmapTables.flatMap(({ table, shape: { columns } }) => {
    const ofPieces = [columns.objective, columns.project];
    const linksIn = (row: TableRow): PlacedLink[] =>
      otherCells(table, row, ofPieces).flatMap((cell) =>
        readCellText(textIn(text, cell.range)).links.map((link) => ({ link, line: row.line })),
      );
    return [...headerLinks(text, table), ...table.rows.flatMap(linksIn)];
  });
  return [...outside, ...inTables].sort(byLine).map(({ link }) => plainLink(link));
}

function headerLinks(text: string, { header }: Table): PlacedLink[] {
  const links = header.cells.flatMap(({ range }) => readCellText(textIn(text, range)).links);
  return links.map((link) => ({ link, line: header.line }));
}

/** The cells of a row in columns other than these. */
function otherCells({ header }: Table, row: TableRow, columns: readonly (number | null)[]): TableRow['cells'] {
  return row.cells.slice(0, header.cells.length).filter((_, column) => !columns.includes(column));
}
