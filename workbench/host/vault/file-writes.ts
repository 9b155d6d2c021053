import type { VaultStore } from '../store';
import type { TFile } from './abstract-file';
import type { KnownFiles } from './known-files';

/** Far more than other runs of the workbench take, each of which may get in between once. */
const MOST_ATTEMPTS = 200;

/** Writes the texts of files, and tells what it has written. Whoever uses it gives each file one turn at a time. */
export class FileWrites {
  readonly #store: VaultStore;
  readonly #known: KnownFiles;

  constructor(store: VaultStore, known: KnownFiles) {
    this.#store = store;
    this.#known = known;
  }

  async write(file: TFile, data: string): Promise<void> {
    this.#mustExist(file);
    this.#known.written(file, await this.#store.write(file.path, data), data);
  }

  /** @returns false, with nothing changed, if the file says something else than `shown` by now */
  async save(file: TFile, data: string, shown: string): Promise<boolean> {
    const known = this.#known.textOf(file);
    if (known !== undefined && asShown(known) === asShown(shown)) return await this.#replace(file, known, data);
    await this.write(file, data);
    return true;
  }

  /** If another program has written in between, `fn` is called again; one that writes all the time is not waited for. */
  async process(file: TFile, fn: (data: string) => string): Promise<string> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const before = await this.#store.read(file.path);
      const after = fn(before);
      if (after === before || (await this.#replace(file, before, after))) return after;
    }
    throw new Error('another program keeps changing the file');
  }

  /** @returns false, with nothing changed, if the file no longer says `before` */
  async #replace(file: TFile, before: string, after: string): Promise<boolean> {
    this.#mustExist(file);
    const stat = await this.#store.replace(file.path, before, after);
    if (stat) this.#known.written(file, stat, after);
    return stat !== null;
  }

  #mustExist(file: TFile): void {
    if (this.#known.tree.get(file.path) !== file) throw new Error(`File does not exist: ${file.path}`);
  }
}

/** A text as an editor has it. */
function asShown(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
