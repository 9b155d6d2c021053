import { TFile, TFolder } from './abstract-file';
import type { TAbstractFile } from './abstract-file';
import { nameOf, parentOf } from './path';
import type { Vault } from './vault';

/** The files and folders that the vault knows, by path. */
export class FileTree {
  readonly root: TFolder;
  readonly #vault: Vault;
  readonly #byPath = new Map<string, TAbstractFile>();
  /** By name in lower case, which is how links find files. */
  readonly #byName = new Map<string, TFile[]>();

  constructor(vault: Vault) {
    this.#vault = vault;
    this.root = new TFolder(vault, '/');
    this.root.name = '';
  }

  get(path: string): TAbstractFile | null {
    return path === '/' || path === '' ? this.root : (this.#byPath.get(path) ?? null);
  }

  named(name: string): readonly TFile[] {
    return this.#byName.get(name.toLowerCase()) ?? [];
  }

  all(): TAbstractFile[] {
    return [this.root, ...this.#byPath.values()];
  }

  /** The files that pass, in one walk: there may be 100,000, and the caller is waiting. */
  files(passes: (file: TFile) => boolean): TFile[] {
    const found: TFile[] = [];
    for (const file of this.#byPath.values()) if (file instanceof TFile && passes(file)) found.push(file);
    return found;
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

  /** What was removed, innermost first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const inside = file instanceof TFolder ? file.children.flatMap((child) => this.remove(child)) : [];
    file.parent?.drop(file);
    this.#leave(file);
    return [...inside, file];
  }

  /** What moved, with its old path, outermost first. */
  move(file: TAbstractFile, path: string): [TAbstractFile, string][] {
    const old = file.path;
    const parent = this.folder(parentOf(path));
    this.#leave(file);
    file.parent?.drop(file);
    parent.add(file);
    file.moveTo(path, parent);
    this.#enter(file);
    const inside = file instanceof TFolder ? file.children : [];
    return [[file, old], ...inside.flatMap((child) => this.move(child, `${path}/${nameOf(child.path)}`))];
  }

  #add<T extends TAbstractFile>(file: T): T {
    this.folder(parentOf(file.path)).add(file);
    this.#enter(file);
    return file;
  }

  #enter(file: TAbstractFile): void {
    this.#byPath.set(file.path, file);
    const name = file.name.toLowerCase();
    if (file instanceof TFile) this.#byName.set(name, [...this.named(name), file]);
  }

  #leave(file: TAbstractFile): void {
    this.#byPath.delete(file.path);
    const name = file.name.toLowerCase();
    const others = this.named(name).filter((other) => other !== file);
    if (others.length > 0) this.#byName.set(name, others);
    else this.#byName.delete(name);
  }
}
