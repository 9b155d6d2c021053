import type { Stat } from 'obsidian';
import type { VaultStore } from '../store';

/** Files below the vault, hidden ones too, past all that the vault knows: the little of it that is used. */
export class DataAdapter {
  readonly #store: VaultStore;

  constructor(store: VaultStore) {
    this.#store = store;
  }

  async exists(path: string): Promise<boolean> {
    return (await this.#store.stat(path)) !== null;
  }

  stat(path: string): Promise<Stat | null> {
    return this.#store.stat(path);
  }

  read(path: string): Promise<string> {
    return this.#store.read(path);
  }

  async copy(path: string, newPath: string): Promise<void> {
    await this.#store.write(newPath, await this.#store.read(path));
  }
}
