import { type App, getAllTags, type TFile } from 'obsidian';
import type { NoteOfKinds } from '../../index/indexed-note';
import { isByNameAlone, kindsOf, type NoteSigns } from '../../index/qualify';
import type { SettingsStore } from '../settings/settings-store';
import type { LinkedNotes } from './linked-notes';

const NO_TAGS: readonly string[] = [];

interface KnownSigns extends NoteSigns {
  /** Whether the app has parsed the note yet; until then its tags and properties are not known. */
  readonly isParsed: boolean;
}

/** Which files count as notes: by what the app knows of them, by the settings, or because a project links to them. */
export class FileKinds {
  readonly #app: App;
  readonly #store: SettingsStore;
  readonly #linked: LinkedNotes;
  readonly #unparsed = new WeakSet<TFile>();

  constructor(app: App, store: SettingsStore, linked: LinkedNotes) {
    this.#app = app;
    this.#store = store;
    this.#linked = linked;
  }

  counts(file: TFile): boolean {
    if (file.extension !== 'md') return false;
    return this.#linked.has(file) || kindsOf(this.#signsOf(file), this.#store.settings).length > 0;
  }

  /** The note that a file is, with its kinds: none if it does not count. */
  noteOf(file: TFile): NoteOfKinds {
    const { path } = file;
    if (file.extension !== 'md') return { path, kinds: [] };
    const { settings } = this.#store;
    const signs = this.#signsOf(file);
    if (signs.isParsed) this.#unparsed.delete(file);
    else this.#unparsed.add(file);
    const kinds = kindsOf(signs, settings);
    const byNameAlone = kinds.filter((kind) => isByNameAlone(kind, signs, settings));
    return { path, kinds: this.#linked.has(file) ? [...kinds, 'project'] : kinds, byNameAlone };
  }

  /** Whether the kinds that were last given of a file may be wrong, since the app had not parsed it by then. */
  isUnsureOf(file: TFile): boolean {
    return this.#unparsed.has(file);
  }

  #signsOf(file: TFile): KnownSigns {
    const cache = this.#app.metadataCache.getFileCache(file);
    const tags = (cache && getAllTags(cache)) ?? NO_TAGS;
    return { path: file.path, tags, properties: cache?.frontmatter, isParsed: cache !== null };
  }
}
