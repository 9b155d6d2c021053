import type { App } from 'obsidian';
import { systemsNote } from '../../edits/notes/systems-note';
import type { IndexSnapshot } from '../../index/snapshot';
import type { Piece } from '../../model/piece';
import { isNoteLink } from '../../model/note-link';
import { findLinktext } from '../linktext-to';
import { openNote } from '../open-note';
import { pieceAt, type FoundPiece } from '../pieces';
import { freePath } from '../writing/free-path';
import { createNote, firstLine } from '../writing/new-note';

/** Writes a draft with its five parts, about a project if one is given, and opens it. */
export async function createSystemsNote(app: App, snapshot: IndexSnapshot, piece: Piece | null): Promise<void> {
  const found = piece && pieceAt(snapshot, piece);
  const title = /^.*[^?]/.exec(found?.title ?? '')?.[0].trim() || 'Untitled draft';
  const folder = app.fileManager.getNewFileParent(piece?.path ?? '').path;
  const path = freePath(app, folder, found ? `Draft – ${title}` : title);
  const about = found && noteAbout(app, snapshot, found, path);
  const text = systemsNote({ title, about });
  const { file } = await createNote(app, path, text);
  await openNote(app, file.path, firstLine(text), 'tab');
}

/** A wikilink, without brackets, to the project's own note, else to the roadmap note. */
function noteAbout(app: App, snapshot: IndexSnapshot, piece: FoundPiece, sourcePath: string): string | null {
  const { metadataCache, vault } = app;
  const roadmap = piece.objective.path;
  const specs = snapshot.catalogs.map(({ path }) => path);
  const linked = piece.links
    .filter(isNoteLink)
    .map(({ target }) => metadataCache.getFirstLinkpathDest(target, roadmap))
    .find((file) => file !== null && file.path !== roadmap && !specs.includes(file.path));
  const file = linked ?? vault.getFileByPath(roadmap);
  return file && findLinktext(app, file, sourcePath);
}
