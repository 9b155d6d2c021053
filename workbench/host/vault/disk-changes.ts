import type { VaultStore } from '../store';
import { TFile, TFolder } from './abstract-file';
import type { KnownFiles } from './known-files';
import { isHidden } from './path';

/** Takes in what is on disk, whoever wrote it. Whoever uses it gives each path one turn at a time. */
export class DiskChanges {
  readonly #store: VaultStore;
  readonly #known: KnownFiles;

  constructor(store: VaultStore, known: KnownFiles) {
    this.#store = store;
    this.#known = known;
  }

  /** Takes in everything, while nothing is known yet. */
  async takeAll(): Promise<void> {
    for (const entry of await this.#store.list()) {
      if (entry.type === 'folder') this.#known.addFolders(entry.path);
      else this.#known.add(entry.path, entry, null);
    }
  }

  /** Every path at which something is on disk or was when it was last looked at. */
  async paths(): Promise<ReadonlySet<string>> {
    const files = [...(await this.#store.list()), ...this.#known.tree.all()];
    return new Set(files.map(({ path }) => path).filter(isSeen));
  }

  /** Takes in what another program did at a path, if it did anything. */
  async takeAt(path: string): Promise<void> {
    if (!isSeen(path)) return;
    const known = this.#known.tree.get(path);
    const stat = await this.#store.stat(path);
    const sameKind = stat !== null && known instanceof TFolder === (stat.type === 'folder');
    if (known && !sameKind) this.#known.forget(known);
    if (stat?.type === 'folder') this.#known.addFolders(path);
    else if (stat && known instanceof TFile) this.#known.found(known, stat, await this.#textToCompare(known));
    else if (stat) this.#known.add(path, stat, null);
  }

  /** Null if there is nothing to compare, or nothing to read: then its times and its size must do. */
  async #textToCompare(file: TFile): Promise<string | null> {
    return this.#known.textOf(file) === undefined ? null : this.#store.read(file.path).catch(() => null);
  }
}

/** Whether the vault shows what is at a path; its root is always there. */
function isSeen(path: string): boolean {
  return path !== '' && path !== '/' && !isHidden(path);
}
