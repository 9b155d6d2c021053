import { applyEdits, type TextEdit } from '../../markdown/edit';
import type { LinkToken } from '../../markdown/inline/cell-content';
import { readCell } from '../../markdown/inline/read-cell';
import { wikilink } from '../../markdown/inline/tokens/link-target';
import { textIn } from '../../markdown/range';
import type { TableCell } from '../../markdown/table';
import type { Refusal } from '../../model/outcome';
import type { Piece } from '../../model/piece';
import type { Link, RowAnchor } from '../../model/roadmap';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';
import { bodyRowOn, locateRow, type LocatedRow, whyNoRow } from '../boxes/locate';
import { objectiveOf, rowsFrom, type ObjectiveRow } from '../objective-rows';
import { paddingEdits, trailingSpaces } from '../padding';
import { CLOSE_OR_RENAME, isInPlainSight, MISREAD } from '../plain-sight';
import type { Plan } from '../plan';
import { linkNotWritten, replacedLinkGone } from '../refuse';
import { asAlias, leadsAlike, wikilinkInCell } from './wikilink-text';

export interface CapstoneLinkToWrite {
  /** The row of the objective or project, as a surface showed it. */
  readonly row: RowAnchor;
  readonly kind: Piece['kind'];
  /** The text between the brackets, with its pipe not escaped: `Catalog#Heading|Title`. */
  readonly link: string;
  /** A written link to be replaced. */
  readonly replaces: Link | null;
}

/** An objective or project in the text at hand, with the row that it starts in: its rows, and what the roadmap shows of it. */
interface WrittenPiece extends LocatedRow {
  readonly title: string;
  readonly links: readonly Link[];
  readonly rows: readonly ObjectiveRow[];
  readonly column: number;
}

/**
 * Writes a capstone link into the cell of an objective or a project: in place of the link that it replaces, else on a
 * line of its own at the end of the cell, so that the title stays as it is. Refused if it would not be read as a link
 * of that piece, for instance after an open comment.
 */
export function planWriteCapstone(text: string, wanted: CapstoneLinkToWrite, headers: HeaderNames): Plan {
  const located = locateRow(text, wanted.row);
  if (!located.ok) return linkNotWritten(located.reason, whyNoRow(located.reason));
  const piece = readPiece(text, located.found, wanted.kind, headers);
  if ('ok' in piece) return piece;
  const meant = wikilink(wanted.link);
  if (!meant) return linkNotWritten('unsupported', 'it leads nowhere');
  if (piece.links.some((link) => leadsAlike(link, meant))) return { ok: true, edits: [] };
  const places = candidates(text, piece, wanted);
  if (places.length === 0) return replacedLinkGone();
  for (const { row, edit } of places) {
    const edits = [edit, ...paddingEdits(text, { ...piece, row }, [edit])];
    if (isRead(text, edits, { piece, wanted, meant, headers })) return { ok: true, edits };
  }
  return linkNotWritten('unsupported', `on line ${piece.row.line} ${MISREAD}`, CLOSE_OR_RENAME);
}

function readPiece(
  text: string,
  { table, row }: LocatedRow,
  kind: CapstoneLinkToWrite['kind'],
  headers: HeaderNames,
): WrittenPiece | Refusal {
  const shape = shapeOf(text, table, headers);
  if (!shape) return linkNotWritten('gone', whyNoRow('gone'));
  const ofObjective = rowsFrom(text, table, row, shape);
  const rows = kind === 'objective' ? ofObjective : ofObjective.slice(0, 1);
  const objective = objectiveOf(rows);
  const found = kind === 'objective' ? objective : objective?.projects[0];
  if (!found) return linkNotWritten('gone', whyNoRow('gone'));
  const column = shape.columns[kind];
  if (found.title === '' || column === null) return linkNotWritten('unsupported', `its ${kind} has no title yet`);
  return { title: found.title, links: found.links, table, row, rows, column };
}

interface Candidate {
  readonly row: ObjectiveRow['row'];
  readonly edit: TextEdit;
}

/** The edits that may write the link, likeliest first. */
function candidates(text: string, piece: WrittenPiece, { link, replaces }: CapstoneLinkToWrite): Candidate[] {
  const rows = replaces ? piece.rows : piece.rows.slice(0, 1);
  return rows.flatMap(({ row }) => {
    const cell = row.cells[piece.column];
    if (!cell) return [];
    const titled = row === piece.row;
    if (replaces) return replacements(text, cell, link, replaces, titled).map((edit) => ({ row, edit }));
    const at = cell.range.to - trailingSpaces(text, { ...piece, row });
    return [{ row, edit: { from: at, to: at, insert: `<br>${wikilinkInCell(link)}` } }];
  });
}

/**
 * One edit for each link of the cell that leads where the replaced one does. In a title, the link keeps the words it
 * was shown with.
 */
function replacements(text: string, { range }: TableCell, link: string, replaces: Link, titled: boolean): TextEdit[] {
  const spoken = readCell(textIn(text, range)).filter(({ spans }) => spans.length > 0);
  return spoken.flatMap(({ spans }, index) =>
    spans.flatMap((span) => {
      if (span.kind !== 'link' || !leadsAlike(span.link, replaces)) return [];
      const written = titled && index === 0 ? renamed(link, span.text) : link;
      return [{ from: range.from + span.range.from, to: range.from + span.range.to, insert: wikilinkInCell(written) }];
    }),
  );
}

function renamed(link: string, alias: string): string {
  const [target = ''] = link.split('|');
  return `${target}|${asAlias(alias)}`;
}

interface Expected {
  readonly piece: WrittenPiece;
  readonly wanted: CapstoneLinkToWrite;
  readonly meant: LinkToken;
  readonly headers: HeaderNames;
}

/** Whether the piece, read again, has the link and its old title, and no longer the link that was replaced. */
function isRead(text: string, edits: readonly TextEdit[], { piece, wanted, meant, headers }: Expected): boolean {
  if (!isInPlainSight(text, edits)) return false;
  const after = applyEdits(text, edits);
  const again = bodyRowOn(after, piece.row.line);
  if (!again) return false;
  const read = readPiece(after, again, wanted.kind, headers);
  if ('ok' in read || read.title !== piece.title || !read.links.some((link) => leadsAlike(link, meant))) return false;
  return read.links.length === piece.links.length + (wanted.replaces ? 0 : 1);
}
