import { AppEvents } from '../events';
import type { Faults } from '../faults';
import type { VaultStore } from '../store';
import { TFile, TFolder } from './abstract-file';
import type { TAbstractFile } from './abstract-file';
import { DataAdapter } from './adapter';
import { DiskChanges } from './disk-changes';
import type { FileTree } from './file-tree';
import { FileWrites } from './file-writes';
import { KnownFiles } from './known-files';
import { isHidden, normalizePath, parentOf } from './path';
import { freeTrashPath } from './trash';
import { Turns } from './turns';

/** The length of the longest text that is kept in memory. */
const CACHE_LIMIT = 65_536;

/**
 * The notes. What the plugin writes is known at once; what other programs do is noticed by the store's watcher and
 * told by the same events. Events come before the promise of the change resolves.
 */
export class Vault extends AppEvents {
  readonly configDir = '.obsidian';
  readonly store: VaultStore;
  readonly adapter: DataAdapter;
  readonly #known: KnownFiles;
  readonly #writes: FileWrites;
  readonly #disk: DiskChanges;
  readonly #turns = new Turns();

  constructor(store: VaultStore, faults: Faults) {
    super(faults);
    this.store = store;
    this.adapter = new DataAdapter(store);
    this.#known = new KnownFiles(this);
    this.#writes = new FileWrites(store, this.#known);
    this.#disk = new DiskChanges(store, this.#known);
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const found = this.#tree.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.#tree.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.#tree
      .all()
      .filter((file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()));
  }

  getFiles(): TFile[] {
    return this.#tree.files(() => true);
  }

  getMarkdownFiles(): TFile[] {
    return this.#tree.files((file) => file.extension === 'md');
  }

  /** Files of a name in any folder, whatever its case. */
  getFilesByName(name: string): readonly TFile[] {
    return this.#tree.named(name);
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  read(file: TFile): Promise<string> {
    return this.store.read(file.path);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return new TextEncoder().encode(await this.store.read(file.path)).buffer;
  }

  /** Long texts are not kept, so they are read again each time, and may be newer than what was noticed. */
  async cachedRead(file: TFile): Promise<string> {
    const known = this.#known.textOf(file);
    if (known !== undefined && known.length <= CACHE_LIMIT) return known;
    return this.#turns.take(file.path, async () => {
      const text = await this.store.read(file.path);
      if (this.#known.textOf(file) === undefined) this.#known.setText(file, text);
      return text;
    });
  }

  create(path: string, data: string): Promise<TFile> {
    const target = normalizePath(path);
    return this.#turns.take(target, async () => {
      if (this.#tree.get(target) || (await this.store.stat(target))) throw new Error('File already exists.');
      this.#tree.folder(parentOf(target));
      const stat = await this.store.create(target, data);
      if (!stat) throw new Error('File already exists.');
      return isHidden(target) ? new TFile(this, target) : this.#known.add(target, stat, data);
    });
  }

  async createFolder(path: string): Promise<TFolder> {
    const target = normalizePath(path);
    if (this.#tree.get(target)) throw new Error('Folder already exists.');
    await this.store.mkdir(target);
    return this.#known.addFolders(target);
  }

  modify(file: TFile, data: string): Promise<void> {
    return this.#turns.take(file.path, () => this.#writes.write(file, data));
  }

  /**
   * What a view saves. Like `modify`, but what another program has written since is not replaced.
   *
   * @param shown what the file says, as far as the view has taken it in
   * @returns false, with nothing changed, if the file says something else by now
   */
  save(file: TFile, data: string, shown: string): Promise<boolean> {
    return this.#turns.take(file.path, () => this.#writes.save(file, data, shown));
  }

  /**
   * Nothing else in this app runs between reading, `fn` and writing. A text that `fn` does not change is not written.
   * If another program has written in between, `fn` is called again with what the file says now. One that writes all
   * the time is not waited for.
   */
  process(file: TFile, fn: (data: string) => string): Promise<string> {
    return this.#turns.take(file.path, () => this.#writes.process(file, fn));
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    if (target === file.path) return;
    await this.#turns.takeBoth(file.path, target, async () => {
      if (this.#tree.get(target)) throw new Error('Destination file already exists!');
      this.#tree.folder(parentOf(target));
      await this.store.rename(file.path, target);
      this.#known.move(file, target);
    });
  }

  delete(file: TAbstractFile): Promise<void> {
    return this.#turns.take(file.path, async () => {
      await this.store.remove(file.path);
      this.#known.forget(file);
    });
  }

  /** Always into the vault's own `.trash`: there is no system here to ask. */
  trash(file: TAbstractFile): Promise<void> {
    return this.#turns.take(file.path, async () => {
      await this.store.rename(file.path, await freeTrashPath(this.store, file.name));
      this.#known.forget(file);
    });
  }

  /** Finds the existing files. `create` is sent for each, as while the app starts. */
  load(): Promise<void> {
    return this.#disk.takeAll();
  }

  /** Takes in what another program did at a path, if it did anything. */
  reconcile(path: string): Promise<void> {
    return this.#turns.take(path, () => this.#disk.takeAt(path));
  }

  /** Finds what happened while nothing was watched. */
  async rescan(): Promise<void> {
    for (const path of await this.#disk.paths()) await this.reconcile(path);
  }

  /** Resolves when everything requested so far is written. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  get #tree(): FileTree {
    return this.#known.tree;
  }
}
