import { TFolder, type App, type TAbstractFile, type TFile } from 'obsidian';
import { frontmatterEnd } from '../../markdown/hidden/frontmatter';
import { explained, reasonOf } from '../reason-of';

/** What was created for a note. */
export interface NewNote {
  /** Null if the note itself could not be created. */
  readonly file: TFile | null;
  /** Paths of the missing folders that it needed, from the innermost. */
  readonly folders: readonly string[];
}

/**
 * Creates a note, and its folder if missing. Rejects if the note already exists; then no folder is left behind.
 *
 * The plugin Templater may run what stands between `<%` and `%>` in a new note, also in code, whoever has written it; so
 * these signs are written apart.
 */
export async function createNote(app: App, path: string, text: string): Promise<NewNote & { readonly file: TFile }> {
  const folders = missingFolders(app, path);
  const [innermost] = folders;
  try {
    if (innermost !== undefined) await app.vault.createFolder(innermost);
    return { file: await app.vault.create(path, text.replaceAll('<%', '< %')), folders };
  } catch (error) {
    return await takeBack(app, { file: null, folders }, error);
  }
}

/**
 * Moves what was created for a note to the user's trash. A folder that holds anything else by then stays.
 *
 * @param why it is not needed
 * @throws the given reason; if something could not be deleted, an Error that says so too
 */
export async function takeBack(app: App, { file, folders }: NewNote, why: unknown): Promise<never> {
  const deleted = new Set<TAbstractFile>();
  for (const made of [file, ...folders.map((path) => app.vault.getFolderByPath(path))]) {
    if (!made) continue;
    if (made instanceof TFolder && made.children.some((child) => !deleted.has(child))) break;
    try {
      await app.fileManager.trashFile(made);
    } catch (error) {
      const stays = `${made.path}, which was created for it, could not be deleted: ${reasonOf(error)}.`;
      throw new Error(`${explained(why)} ${stays}`, { cause: error });
    }
    deleted.add(made);
  }
  throw why;
}

/** The 1-based line where the text of a note begins: typing before its frontmatter would break that. */
export function firstLine(text: string): number {
  const body = text.slice(frontmatterEnd(text)).trimStart();
  return text.slice(0, text.length - body.length).split('\n').length;
}

function missingFolders({ vault }: App, path: string): string[] {
  const names = path.split('/').slice(0, -1);
  const folders = names.map((_, at) => names.slice(0, names.length - at).join('/'));
  return folders.filter((folder) => !vault.getAbstractFileByPath(folder));
}
