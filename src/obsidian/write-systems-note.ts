import type { App } from 'obsidian';
import { systemsNote } from '../edits/systems-note';
import type { IndexSnapshot } from '../index/snapshot';
import type { Piece } from '../index/ties';
import { createNote, freePath } from './free-path';
import { openNote } from './open-note';
import { pieceAt } from './pieces';

/** Writes a draft with its five parts, about a project where one is given, and opens it. */
export async function createSystemsNote(app: App, snapshot: IndexSnapshot, piece: Piece | null): Promise<void> {
  const found = piece && pieceAt(snapshot, piece);
  const title = found?.title.replace(/\?+$/, '').trim() || 'Untitled draft';
  const folder = app.fileManager.getNewFileParent(piece?.path ?? '').path;
  const path = freePath(app, folder, found ? `Draft – ${title}` : title);
  const about = piece ? noteAbout(app, snapshot, piece) : null;
  await createNote(app, path, systemsNote({ title, about }));
  await openNote(app, path, 1, 'tab');
}

/** The note that a project links to, else the roadmap note itself; as a wikilink without brackets. */
function noteAbout(app: App, snapshot: IndexSnapshot, piece: Piece): string | null {
  const link = pieceAt(snapshot, piece).links.find(({ kind }) => kind === 'note');
  if (link) return link.target;
  const file = app.vault.getFileByPath(piece.path);
  return file && app.metadataCache.fileToLinktext(file, '');
}
