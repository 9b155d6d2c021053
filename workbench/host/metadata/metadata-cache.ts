import type { CachedMetadata } from 'obsidian';
import { AppEvents } from '../events';
import type { Faults } from '../faults';
import { TFile } from '../vault/abstract-file';
import type { Vault } from '../vault/vault';
import { findDestination } from './find-destination';

export interface MetadataSources {
  readonly readMetadata: (text: string) => CachedMetadata;
  /** The metadata already known, by a note's path. */
  readonly knownMetadata?: (path: string) => CachedMetadata | null;
}

/**
 * What is known of each note. It follows the vault: after `modify` the note is read and parsed on a later turn, then
 * `changed` comes with the text that was parsed. It is keyed by the file object, so a rename changes nothing here.
 */
export class MetadataCache extends AppEvents {
  readonly #vault: Vault;
  readonly #sources: MetadataSources;
  readonly #caches = new Map<TFile, CachedMetadata>();
  /** Notes that were there at the start and have not been parsed yet. */
  readonly #firstTime = new Set<TFile>();
  readonly #waiting = new Set<TFile>();
  #work: Promise<void> = Promise.resolve();
  #loading = true;

  constructor(vault: Vault, faults: Faults, sources: MetadataSources) {
    super(faults);
    this.#vault = vault;
    this.#sources = sources;
    vault.on('create', (file) => this.#plan(file));
    vault.on('modify', (file) => this.#plan(file));
    vault.on('delete', (file) => this.#forget(file));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.#caches.get(file) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    const file = this.#vault.getFileByPath(path);
    return file && this.getFileCache(file);
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return findDestination(linkpath, sourcePath, this.#vault);
  }

  /** The shortest text that leads to the file: its name if that is unique, else its path. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const short = omitMdExtension && file.extension === 'md' ? file.basename : file.name;
    const long = omitMdExtension && file.extension === 'md' ? file.path.slice(0, -3) : file.path;
    const sameName = this.#vault.getFilesByName(file.name);
    return sameName.length === 1 && this.getFirstLinkpathDest(short, sourcePath) === file ? short : long;
  }

  /**
   * Parses all notes: one after the other while the app is used, as after a first start of it or without the database of
   * its last run; then `resolve` is sent for each, but not `changed`. Otherwise everything is already known and only
   * `resolved` is sent.
   */
  async load(isFirst: boolean): Promise<void> {
    this.#loading = false;
    if (isFirst) {
      for (const file of this.#vault.getMarkdownFiles()) {
        this.#firstTime.add(file);
        this.#plan(file);
      }
      return this.settled();
    }
    for (const file of this.#vault.getMarkdownFiles()) {
      const known = this.#sources.knownMetadata?.(file.path) ?? (await this.#metadataOf(file));
      if (known) this.#caches.set(file, known);
    }
    this.trigger('resolved');
  }

  /** Resolves when every change so far has been taken in. */
  async settled(): Promise<void> {
    let work: Promise<void>;
    do await (work = this.#work);
    while (work !== this.#work);
  }

  #plan(file: unknown): void {
    if (this.#loading || !(file instanceof TFile) || file.extension !== 'md' || this.#waiting.has(file)) return;
    this.#waiting.add(file);
    this.#work = this.#work.then(() => this.#takeIn(file));
  }

  async #takeIn(file: TFile): Promise<void> {
    // Whatever happens to the file from here on is a further change.
    this.#waiting.delete(file);
    const text = await this.#readable(file);
    if (text !== null && this.#vault.getFileByPath(file.path) === file) {
      const cache = this.#sources.readMetadata(text);
      this.#caches.set(file, cache);
      if (!this.#firstTime.delete(file)) this.trigger('changed', file, text, cache);
      this.trigger('resolve', file);
    }
    if (this.#waiting.size === 0) this.trigger('resolved');
  }

  async #metadataOf(file: TFile): Promise<CachedMetadata | null> {
    const text = await this.#readable(file);
    return text === null ? null : this.#sources.readMetadata(text);
  }

  /** Null for a file that cannot be read: what was known of it stays, and no event is sent. */
  #readable(file: TFile): Promise<string | null> {
    return this.#vault.cachedRead(file).catch(() => null);
  }

  #forget(file: unknown): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    const previous = this.#caches.get(file) ?? null;
    this.#caches.delete(file);
    this.#waiting.delete(file);
    this.#work = this.#work.then(() => this.trigger('deleted', file, previous));
  }
}
