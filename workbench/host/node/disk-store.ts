import { watch } from 'chokidar';
import { readFileSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { StoreEntry, StoreStat, VaultStore } from '../store';
import { isHidden } from '../vault/path';
import { alone } from './file-lock';
import { sayLeftOut, sayUnreadable } from './left-out';
import { describe, writeIf, writeNew, writeWhole } from './write-whole';

/** Besides notes, the only files that are watched: the settings of plugins, with the folders on the way. */
const PLUGIN_SETTINGS = /^\.obsidian(\/plugins(\/[^/]+(\/data\.json)?)?)?$/;

/** Milliseconds. The watcher drops a change right after another one of the same file. */
const LOOK_AGAIN = 100;

/** A folder on disk. No path leads out of it: not by `..`, not by a symbolic link. */
export class DiskStore implements VaultStore {
  readonly name: string;
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
    this.name = basename(root);
  }

  /** Rejects if there is no such folder. */
  static async open(folder: string): Promise<DiskStore> {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw new Error(`Not a folder: ${folder}`);
    return new DiskStore(root);
  }

  async list(): Promise<StoreEntry[]> {
    return this.#listFolder('');
  }

  async stat(path: string): Promise<StoreStat | null> {
    try {
      const stats = await stat(await this.#place(path));
      // Reading a pipe or a device may never end.
      return stats.isFile() || stats.isDirectory() ? describe(stats) : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /**
   * Rejects for bytes that are not UTF-8, which the app would read as replacement characters: writing those back would
   * change what nobody asked to change.
   */
  async read(path: string): Promise<string> {
    return asText(await readFile(await this.#place(path)), path);
  }

  /** Permissions stay, and a link stays a link. */
  async write(path: string, text: string): Promise<StoreStat> {
    const place = await this.#place(path);
    return alone(place, () => writeWhole(place, text));
  }

  async create(path: string, text: string): Promise<StoreStat | null> {
    const place = await this.#place(path);
    return alone(place, () => writeNew(place, text));
  }

  async replace(path: string, before: string, after: string): Promise<StoreStat | null> {
    const place = await this.#place(path);
    const isAsBefore = () => asText(readFileSync(place), path) === before;
    return alone(place, () => (isAsBefore() ? writeIf(place, after, isAsBefore) : null));
  }

  async mkdir(path: string): Promise<void> {
    await mkdir(await this.#place(path), { recursive: true });
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [await this.#place(from, false), await this.#place(to, false)];
    await mkdir(dirname(target), { recursive: true });
    await rename(source, target);
  }

  async remove(path: string): Promise<void> {
    await rm(await this.#place(path, false), { recursive: true });
  }

  async watch(changed: (path: string) => void): Promise<() => Promise<void>> {
    const pathOf = (place: string) => relative(this.#root, place).split(sep).join('/');
    const ignored = (place: string) => isHidden(pathOf(place)) && !PLUGIN_SETTINGS.test(pathOf(place));
    const watcher = watch(this.#root, { ignoreInitial: true, followSymlinks: false, ignored });
    const timers = new Map<string, NodeJS.Timeout>();
    const lookAgain = async (path: string) => {
      timers.delete(path);
      changed(path);
      // The watcher may miss what is put into a new folder before it watches that as well.
      const isFolder = !isHidden(path) && (await this.stat(path).catch(() => null))?.type === 'folder';
      const within = isFolder ? await this.#listFolder(path) : [];
      for (const entry of within) if (!watcher.closed) changed(entry.path);
    };
    watcher.on('all', (_event, place) => {
      const path = pathOf(place);
      changed(path);
      clearTimeout(timers.get(path));
      timers.set(
        path,
        setTimeout(() => void lookAgain(path), LOOK_AGAIN),
      );
    });
    const unwatched = new Set<unknown>();
    // Such as a folder that may not be read, or one too many for the system: the rest is followed all the same.
    watcher.on('error', (error) => {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!unwatched.has(code)) console.warn(`Changes by other programs may go unnoticed: ${message}.`);
      unwatched.add(code);
    });
    await new Promise<void>((ready) => watcher.once('ready', ready));
    return async () => {
      await watcher.close();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }

  /**
   * The place of a path on disk. Its target must be inside the folder: the file itself or, if there is none yet, the
   * nearest existing folder above. With `follow`, symbolic links are resolved.
   */
  async #place(path: string, follow = true): Promise<string> {
    const names = path.split('/');
    if (path === '' || names.some((name) => name === '' || name === '.' || name === '..' || /[\\\0]/.test(name))) {
      throw new Error(`Not a path in the vault: ${path}`);
    }
    const place = join(this.#root, ...names);
    const real = await this.#realPlace(place);
    if (real !== this.#root && !real.startsWith(this.#root + sep)) throw new Error(`Leads out of the vault: ${path}`);
    return follow ? real : place;
  }

  async #realPlace(place: string): Promise<string> {
    try {
      return await realpath(place);
    } catch (error) {
      // A dangling link is refused, too: writing through it would create a file wherever it leads.
      if (!isMissing(error) || (await isThere(place))) throw error;
      return join(await this.#realPlace(dirname(place)), basename(place));
    }
  }

  async #listFolder(folder: string): Promise<StoreEntry[]> {
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if (folder === '') throw error;
      sayUnreadable(folder);
      return [];
    });
    const shown = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: StoreEntry[] = [];
    for (const entry of shown) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const described = await this.stat(path).catch(() => null);
      if (!described) await sayLeftOut(entry, path);
      // A folder behind a link would show its notes twice, or lead in a circle.
      if (!described || (entry.isSymbolicLink() && described.type === 'folder')) continue;
      found.push({ path, ...described });
      if (described.type === 'folder') found.push(...(await this.#listFolder(path)));
    }
    return found;
  }
}

function asText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`Not a text file in UTF-8: ${path}`);
  }
}

async function isThere(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}

function isMissing(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === 'ENOENT' || code === 'ENOTDIR';
}
