import type { StoreEntry, StoreStat, VaultStore } from './store';

interface MemoryFile {
  readonly text: string;
  readonly ctime: number;
  readonly mtime: number;
}

/** Milliseconds between two writes. */
const SECOND = 1000;

/** A vault in memory, for tests of the user interface, which need an app but no files. */
export class MemoryStore implements VaultStore {
  readonly name = 'Memory';
  readonly #files = new Map<string, MemoryFile>();
  readonly #folders = new Set<string>();
  readonly #watchers = new Set<(path: string) => void>();
  #clock = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.#put(path, text);
  }

  list(): Promise<StoreEntry[]> {
    const paths = [...[...this.#folders].sort(), ...[...this.#files.keys()].sort()];
    const shown = paths.filter((path) => !path.split('/').some((name) => name.startsWith('.')));
    return Promise.resolve(shown.flatMap((path) => (this.#stat(path) ? [{ path, ...this.#stat(path)! }] : [])));
  }

  stat(path: string): Promise<StoreStat | null> {
    return Promise.resolve(this.#stat(path));
  }

  read(path: string): Promise<string> {
    const file = this.#files.get(path);
    return file ? Promise.resolve(file.text) : Promise.reject(new Error(`No such file: ${path}`));
  }

  /** What a file says now; null if there is none. */
  textOf(path: string): string | null {
    return this.#files.get(path)?.text ?? null;
  }

  write(path: string, text: string): Promise<StoreStat> {
    this.#put(path, text);
    return Promise.resolve(this.#stat(path)!);
  }

  create(path: string, text: string): Promise<StoreStat | null> {
    return this.#stat(path) ? Promise.resolve(null) : this.write(path, text);
  }

  replace(path: string, before: string, after: string): Promise<StoreStat | null> {
    return this.textOf(path) === before ? this.write(path, after) : Promise.resolve(null);
  }

  mkdir(path: string): Promise<void> {
    this.#addFolders(path);
    return Promise.resolve();
  }

  rename(from: string, to: string): Promise<void> {
    const moved = (path: string) =>
      path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : null;
    for (const [path, file] of [...this.#files]) {
      const target = moved(path);
      if (target === null) continue;
      this.#files.delete(path);
      this.#files.set(target, file);
    }
    for (const path of [...this.#folders]) {
      const target = moved(path);
      if (target !== null && this.#folders.delete(path)) this.#folders.add(target);
    }
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    for (const other of [...this.#files.keys(), ...this.#folders]) {
      if (other !== path && !other.startsWith(`${path}/`)) continue;
      this.#files.delete(other);
      this.#folders.delete(other);
    }
    return Promise.resolve();
  }

  watch(changed: (path: string) => void): Promise<() => Promise<void>> {
    this.#watchers.add(changed);
    return Promise.resolve(() => Promise.resolve(void this.#watchers.delete(changed)));
  }

  /** As another program would: null removes. */
  changeFromOutside(path: string, text: string | null): void {
    if (text === null) this.#files.delete(path);
    else this.#put(path, text);
    for (const changed of this.#watchers) changed(path);
  }

  #put(path: string, text: string): void {
    this.#addFolders(path.split('/').slice(0, -1).join('/'));
    this.#clock += SECOND;
    this.#files.set(path, { text, ctime: this.#files.get(path)?.ctime ?? this.#clock, mtime: this.#clock });
  }

  #addFolders(path: string): void {
    const names = path.split('/').filter((name) => name !== '');
    names.forEach((_, at) => this.#folders.add(names.slice(0, at + 1).join('/')));
  }

  #stat(path: string): StoreStat | null {
    const file = this.#files.get(path);
    if (file)
      return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: new TextEncoder().encode(file.text).length };
    return this.#folders.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }
}
