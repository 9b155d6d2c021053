import { TFile, TFolder } from './abstract-file';
import type { TAbstractFile } from './abstract-file';
import { nameOf, parentOf } from './path';
import type { Vault } from './vault';

/** The files and folders that the vault knows, by path. */
export class FileTree {
  readonly root: TFolder;
  readonly #vault: Vault;
  readonly #byPath = new Map<string, TAbstractFile>();

  constructor(vault: Vault) {
    this.#vault = vault;
    this.root = new TFolder(vault, '/');
    this.root.name = '';
  }

  get(path: string): TAbstractFile | null {
    return path === '/' || path === '' ? this.root : (this.#byPath.get(path) ?? null);
  }

  all(): TAbstractFile[] {
    return [this.root, ...this.#byPath.values()];
  }

  folder(path: string): TFolder {
    const found = this.get(path);
    if (found instanceof TFolder) return found;
    throw new Error(`Folder does not exist: ${path}`);
  }

  addFile(path: string): TFile {
    return this.#add(new TFile(this.#vault, path));
  }

  addFolder(path: string): TFolder {
    return this.#add(new TFolder(this.#vault, path));
  }

  /** What went, the innermost first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const inside = file instanceof TFolder ? file.children.flatMap((child) => this.remove(child)) : [];
    file.parent?.drop(file);
    this.#byPath.delete(file.path);
    return [...inside, file];
  }

  /** What moved with its old path, the outermost first. */
  move(file: TAbstractFile, path: string): [TAbstractFile, string][] {
    const old = file.path;
    const parent = this.folder(parentOf(path));
    this.#byPath.delete(old);
    file.parent?.drop(file);
    parent.add(file);
    file.moveTo(path, parent);
    this.#byPath.set(path, file);
    const inside = file instanceof TFolder ? file.children : [];
    return [[file, old], ...inside.flatMap((child) => this.move(child, `${path}/${nameOf(child.path)}`))];
  }

  #add<T extends TAbstractFile>(file: T): T {
    this.folder(parentOf(file.path)).add(file);
    this.#byPath.set(file.path, file);
    return file;
  }
}
