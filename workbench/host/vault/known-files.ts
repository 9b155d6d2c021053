import type { StoreStat } from '../store';
import { TFile, TFolder } from './abstract-file';
import type { TAbstractFile } from './abstract-file';
import { FileTree } from './file-tree';
import { parentOf } from './path';
import type { Vault } from './vault';

/** What the vault knows of its files: where they are, and the last text of each. Reports what is new. */
export class KnownFiles {
  readonly tree: FileTree;
  readonly #vault: Vault;
  /** The last text read or written, to tell another program's change from the echo of our own. */
  readonly #texts = new Map<TFile, string>();

  constructor(vault: Vault) {
    this.#vault = vault;
    this.tree = new FileTree(vault);
  }

  textOf(file: TFile): string | undefined {
    return this.#texts.get(file);
  }

  setText(file: TFile, text: string): void {
    this.#texts.set(file, text);
  }

  /** With the folders on the way; `text` is null if it was not read. */
  add(path: string, stat: StoreStat, text: string | null): TFile {
    this.addFolders(parentOf(path));
    const file = this.tree.addFile(path);
    this.#note(file, stat, text);
    this.#vault.trigger('create', file);
    return file;
  }

  addFolders(path: string): TFolder {
    const known = this.tree.get(path);
    if (known instanceof TFolder) return known;
    this.addFolders(parentOf(path));
    const folder = this.tree.addFolder(path);
    this.#vault.trigger('create', folder);
    return folder;
  }

  written(file: TFile, stat: StoreStat, text: string): void {
    this.#note(file, stat, text);
    this.#vault.trigger('modify', file);
  }

  /**
   * What is on disk now, of which nobody knows who wrote it; nothing is told where it is as it was. The same text at
   * another time is news: it was another one meanwhile, which a view may have read.
   */
  found(file: TFile, stat: StoreStat, text: string | null): void {
    const sameStat = file.stat.mtime === stat.mtime && file.stat.size === stat.size;
    const same = sameStat && (text === null || this.#texts.get(file) === text);
    this.#note(file, stat, text);
    if (!same) this.#vault.trigger('modify', file);
  }

  move(file: TAbstractFile, path: string): void {
    for (const [moved, oldPath] of this.tree.move(file, path)) this.#vault.trigger('rename', moved, oldPath);
  }

  forget(file: TAbstractFile): void {
    for (const gone of this.tree.remove(file)) {
      if (gone instanceof TFile) this.#texts.delete(gone);
      this.#vault.trigger('delete', gone);
    }
  }

  #note(file: TFile, { ctime, mtime, size }: StoreStat, text: string | null): void {
    file.stat = { ctime, mtime, size };
    if (text === null) this.#texts.delete(file);
    else this.#texts.set(file, text);
  }
}
