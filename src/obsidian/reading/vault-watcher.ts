import { Component, type TAbstractFile, TFile, type App } from 'obsidian';
import { fetchNote, readNotes } from '../../index/read-notes';
import type { VaultIndex } from '../../index/vault-index';
import type { NotePaths } from '../../settings/settings';
import { isThere } from '../note-file';
import type { SettingsStore } from '../settings/settings-store';
import { FileKinds } from './file-kinds';
import { LinkedNotes } from './linked-notes';
import { lookThrough } from './look-through';
import { NoteTexts } from './note-texts';

/** A folder that is renamed, or filled by sync, is reported file by file: links are followed once for all of them. */
const VAULT_PAUSE_MS = 50;

/** Hands the notes of the vault that count to the index: first the existing ones, then every change. */
export class VaultWatcher extends Component {
  readonly #app: App;
  readonly #index: VaultIndex;
  readonly #store: SettingsStore;
  readonly #onProgress: (done: number, total: number) => void;
  readonly #linked: LinkedNotes;
  readonly #kinds: FileKinds;
  readonly #texts: NoteTexts;
  /** When the notes that projects link to have been read. */
  #followed: Promise<void> = Promise.resolve();
  /** The latest reading of all notes; it ends those before it. */
  #allRead: Promise<void> = Promise.resolve();
  #isReadingAll = false;
  #vaultPause: number | undefined;
  #reading = new AbortController();
  readonly #stopped = new AbortController();
  #paths: NotePaths;

  constructor(app: App, index: VaultIndex, store: SettingsStore, onProgress: (done: number, total: number) => void) {
    super();
    this.#app = app;
    this.#index = index;
    this.#store = store;
    this.#onProgress = onProgress;
    this.#linked = new LinkedNotes(app, index);
    this.#kinds = new FileKinds(app, store, this.#linked);
    this.#texts = this.addChild(new NoteTexts(app, (file) => this.#kinds.counts(file) && void this.#readAgain(file)));
    this.#paths = store.settings.paths;
  }

  /** Call once the app's layout is ready: until then it reports every file as new. */
  override onload(): void {
    const { metadataCache, vault } = this.#app;
    this.registerEvent(metadataCache.on('changed', (file, data) => this.#changed(file, data)));
    this.registerEvent(metadataCache.on('resolve', (file) => void this.#resolved(file)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.#index.drop(file.path)));
    this.registerEvent(vault.on('create', () => this.#vaultChanged()));
    this.registerEvent(vault.on('delete', () => this.#vaultChanged()));
    this.registerEvent(vault.on('rename', (file, from) => this.#renamed(file, from)));
    this.register(this.#index.onChange(() => this.#followLinks()));
    this.register(this.#store.onChange(() => this.#settingsChanged()));
    this.register(() => this.#stop());
  }

  /**
   * Reads every note that qualifies, then those that projects link to, and drops those that no longer count. Resolves
   * when the index has them.
   */
  readAll(): Promise<void> {
    this.#allRead = this.#readAll();
    return this.whenRead();
  }

  /** Resolves when the index has everything that qualifies by the settings at that time. */
  async whenRead(): Promise<void> {
    let last: Promise<void>;
    do await (last = this.#allRead);
    while (last !== this.#allRead);
  }

  async #readAll(): Promise<void> {
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    const { vault } = this.#app;
    const found = await lookThrough(vault.getMarkdownFiles(), (file) => this.#kinds.counts(file), signal);
    if (signal.aborted) return;
    for (const path of this.#index.paths) {
      const file = vault.getFileByPath(path);
      if (!file || !this.#kinds.counts(file)) this.#index.drop(path);
    }
    // Deleted notes no longer count, and renamed ones have another path now.
    const notes = found.filter((file) => isThere(this.#app, file)).map((file) => this.#kinds.noteOf(file));
    const onProgress = this.#onProgress;
    this.#isReadingAll = true;
    const isRead = await readNotes(this.#index, notes, { read: this.#texts.read, onProgress, signal });
    if (!isRead) return;
    this.#isReadingAll = false;
    this.#followLinks();
    await this.#followed;
    if (!signal.aborted) this.#index.markReady();
  }

  #settingsChanged(): void {
    const { paths } = this.#store.settings;
    if (paths === this.#paths) return;
    this.#paths = paths;
    void this.readAll();
  }

  /** Reads the notes that projects newly link to, and drops those that they no longer link to. */
  #followLinks(): void {
    // While all notes are being read, links are followed once at the end.
    if (this.#isReadingAll) return;
    // The index already knows of a deleted note.
    const there = this.#linked.follow().filter((file) => isThere(this.#app, file));
    const notes = there.map((file) => this.#kinds.noteOf(file));
    if (notes.length === 0) return;
    for (const { path, kinds } of notes) if (kinds.length === 0) this.#index.drop(path);
    const counting = notes.filter(({ kinds }) => kinds.length > 0);
    const done = readNotes(this.#index, counting, { read: this.#texts.read, signal: this.#stopped.signal });
    const before = this.#followed;
    this.#followed = done.then(() => before);
  }

  /** Links may lead elsewhere once a file was added, removed or renamed; the app has no event for that. */
  #vaultChanged(): void {
    window.clearTimeout(this.#vaultPause);
    this.#vaultPause = window.setTimeout(() => {
      this.#linked.forgetDestinations();
      this.#followLinks();
      this.#index.lookAgain();
    }, VAULT_PAUSE_MS);
  }

  /** Other plugins report changes, too. Few of them give the text, and some not even the file. */
  #changed(file?: TFile | null, data?: string | null): void {
    if (!file) return;
    this.#index.lookAgain(file.path);
    if (typeof data !== 'string') return this.#readOrDrop(file);
    this.#index.put({ ...this.#kinds.noteOf(file), text: data });
    this.#texts.saved(file, data);
  }

  /** After its start the app comes to know its notes one by one, which it does not report as changes. */
  async #resolved(file?: TFile | null): Promise<void> {
    if (!file) return;
    this.#index.lookAgain(file.path);
    const isNews = () => this.#kinds.isUnsureOf(file) || this.#index.knows(file.path) !== this.#kinds.counts(file);
    if (!isNews()) return;
    // Most of them are about to be read anyway.
    await this.whenRead();
    if (this.#stopped.signal.aborted || !isThere(this.#app, file) || !isNews()) return;
    await this.#readAgain(file);
  }

  /** A rename changes no text, but the new name or folder may give the note another kind. */
  #renamed(file: TAbstractFile, from: string): void {
    this.#vaultChanged();
    if (!(file instanceof TFile)) return;
    this.#index.move(from, file.path);
    this.#readOrDrop(file);
  }

  #readOrDrop(file: TFile): void {
    if (!this.#kinds.counts(file)) this.#index.drop(file.path);
    else void this.#readAgain(file);
  }

  #readAgain(file: TFile): Promise<void> {
    const options = { read: this.#texts.read, signal: this.#stopped.signal };
    return fetchNote(this.#index, this.#index.expect(file.path), () => this.#kinds.noteOf(file), options);
  }

  #stop(): void {
    this.#reading.abort();
    this.#stopped.abort();
    window.clearTimeout(this.#vaultPause);
  }
}
