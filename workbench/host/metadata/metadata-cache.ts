import type { CachedMetadata } from 'obsidian';
import { AppEvents } from '../events';
import type { Faults } from '../faults';
import { TFile } from '../vault/abstract-file';
import type { Vault } from '../vault/vault';
import { findDestination } from './find-destination';
import { getLinkpath } from './linktext';
import { readMetadata } from './read-metadata';

type LinkCounts = Record<string, Record<string, number>>;

/**
 * What is known of each note. It follows the vault: after `modify` the note is read and parsed on a later turn, then
 * `changed` comes with the text that was parsed. It hangs on the file object, so a rename changes nothing here.
 */
export class MetadataCache extends AppEvents {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly #vault: Vault;
  readonly #faults: Faults;
  readonly #caches = new Map<TFile, CachedMetadata>();
  readonly #waiting = new Set<TFile>();
  #work: Promise<void> = Promise.resolve();
  #loading = true;

  constructor(vault: Vault, faults: Faults) {
    super(faults);
    this.#vault = vault;
    this.#faults = faults;
    vault.on('create', (file) => this.#plan(file));
    vault.on('modify', (file) => this.#plan(file));
    vault.on('delete', (file) => this.#forget(file));
    vault.on('rename', (_file, oldPath) => this.#resolveAgain(String(oldPath)));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.#caches.get(file) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    const file = this.#vault.getFileByPath(path);
    return file && this.getFileCache(file);
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return findDestination(linkpath, sourcePath, this.#vault.getFiles());
  }

  /** The shortest text that leads to the file: its name where that is unique, else its path. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const short = omitMdExtension && file.extension === 'md' ? file.basename : file.name;
    const long = omitMdExtension && file.extension === 'md' ? file.path.slice(0, -3) : file.path;
    const sameName = this.#vault.getFiles().filter(({ name }) => name.toLowerCase() === file.name.toLowerCase());
    return sameName.length === 1 && this.getFirstLinkpathDest(short, sourcePath) === file ? short : long;
  }

  /**
   * Parses all notes. As after a first start of the app, or where its database of the last run is gone, `changed`
   * comes for each when `tell` is set; otherwise all is known already and nothing but `resolved` comes.
   */
  async load(tell: boolean): Promise<void> {
    this.#loading = false;
    if (tell) {
      for (const file of this.#vault.getMarkdownFiles()) this.#plan(file);
      return this.settled();
    }
    for (const file of this.#vault.getMarkdownFiles())
      this.#caches.set(file, readMetadata(await this.#vault.cachedRead(file)));
    this.#resolveLinks();
    this.trigger('resolved');
  }

  /** When every change so far has been taken in. */
  async settled(): Promise<void> {
    while (this.#waiting.size > 0) await this.#work;
    await this.#work;
  }

  #plan(file: unknown): void {
    if (this.#loading || !(file instanceof TFile) || file.extension !== 'md' || this.#waiting.has(file)) return;
    this.#waiting.add(file);
    this.#work = this.#work.then(() => this.#takeIn(file));
  }

  async #takeIn(file: TFile): Promise<void> {
    try {
      const text = await this.#vault.cachedRead(file);
      this.#waiting.delete(file);
      if (this.#vault.getFileByPath(file.path) !== file) return;
      const cache = readMetadata(text);
      this.#caches.set(file, cache);
      this.trigger('changed', file, text, cache);
      this.trigger('resolve', file);
    } catch (error) {
      const gone = this.#vault.getFileByPath(file.path) !== file;
      this.#waiting.delete(file);
      if (!gone) this.#faults.add(error, `metadata of ${file.path}`);
    }
    if (this.#waiting.size > 0) return;
    this.#resolveLinks();
    this.trigger('resolved');
  }

  #forget(file: unknown): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    const previous = this.#caches.get(file) ?? null;
    this.#caches.delete(file);
    this.#waiting.delete(file);
    this.#work = this.#work.then(() => this.trigger('deleted', file, previous));
  }

  #resolveAgain(oldPath: string): void {
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    this.#resolveLinks();
  }

  #resolveLinks(): void {
    this.resolvedLinks = {};
    this.unresolvedLinks = {};
    for (const [file, cache] of this.#caches) {
      const resolved: Record<string, number> = (this.resolvedLinks[file.path] = {});
      const unresolved: Record<string, number> = (this.unresolvedLinks[file.path] = {});
      for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
        const destination = this.getFirstLinkpathDest(getLinkpath(link), file.path);
        const counts = destination ? resolved : unresolved;
        const key = destination?.path ?? getLinkpath(link);
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
}
