import { Component, getAllTags, MarkdownView, TFile, type App, type Editor } from 'obsidian';
import { kindsOf } from '../index/qualify';
import { readNotes, type NoteToRead } from '../index/read-notes';
import type { VaultIndex } from '../index/vault-index';
import type { NoteKind } from '../model/note-kind';
import { reasonOf } from './reason-of';
import type { SettingsStore } from './settings-store';

/** Typing shows in the roadmap this long after the last key. */
const TYPING_PAUSE_MS = 150;

/** Hands the notes of the vault to the index: those that are there, then every change. */
export class VaultWatcher extends Component {
  private readonly typing = new Map<TFile, number>();
  private reading = new AbortController();

  constructor(
    private readonly app: App,
    private readonly index: VaultIndex,
    private readonly store: SettingsStore,
    private readonly onProgress: (done: number, total: number) => void,
  ) {
    super();
  }

  /** To be called once the app's layout is ready: until then it reports every file as new. */
  override onload(): void {
    const { metadataCache, vault, workspace } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, data) => this.changed(file, data)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.index.drop(file.path)));
    this.registerEvent(vault.on('rename', (file, from) => file instanceof TFile && this.renamed(file, from)));
    this.registerEvent(workspace.on('editor-change', (editor, { file }) => file && this.typed(file, editor)));
    this.register(this.store.onChange(() => void this.readAll()));
    this.register(() => this.stop());
  }

  /** Reads every note that qualifies, and lets go of those that no longer do. Resolves when the index has them. */
  async readAll(): Promise<void> {
    this.reading.abort();
    this.reading = new AbortController();
    const notes = this.app.vault
      .getMarkdownFiles()
      .map((file): NoteToRead => ({ path: file.path, kinds: this.kindsOf(file) }))
      .filter(({ kinds }) => kinds.length > 0);
    const kept = new Set(notes.map(({ path }) => path));
    for (const path of this.index.paths) if (!kept.has(path)) this.index.drop(path);
    await readNotes(this.index, notes, {
      read: (path) => this.read(path),
      onProgress: this.onProgress,
      signal: this.reading.signal,
    });
  }

  private changed(file: TFile, data: string): void {
    this.put(file, data);
    const editor = this.editorOf(file);
    // What is being typed is newer than what was saved.
    if (editor && editor.getValue() !== data) this.typed(file, editor);
  }

  private put(file: TFile, text: string): void {
    const kinds = this.kindsOf(file);
    if (kinds.length > 0) this.index.put({ path: file.path, kinds, text });
    else this.index.drop(file.path);
  }

  /** A rename changes no text, but a note may be of another kind by its new name or folder. */
  private renamed(file: TFile, from: string): void {
    this.index.move(from, file.path);
    if (this.kindsOf(file).length === 0) this.index.drop(file.path);
    else void this.readAgain(file);
  }

  private async readAgain(file: TFile): Promise<void> {
    const expected = this.index.expect(file.path);
    try {
      const text = await this.read(file.path);
      if (expected.path !== null) this.put(file, text);
    } catch (error) {
      if (expected.path !== null) this.index.fail(expected.path, this.kindsOf(file), reasonOf(error));
    }
  }

  private typed(file: TFile, editor: Editor): void {
    if (this.kindsOf(file).length === 0) return;
    window.clearTimeout(this.typing.get(file));
    const timer = window.setTimeout(() => {
      this.typing.delete(file);
      // Closed meanwhile: the app has saved it, and says so itself.
      if (this.editorOf(file)) this.put(file, editor.getValue());
    }, TYPING_PAUSE_MS);
    this.typing.set(file, timer);
  }

  private async read(path: string): Promise<string> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`${path} is no longer in the vault`);
    return this.editorOf(file)?.getValue() ?? (await this.app.vault.cachedRead(file));
  }

  private editorOf(file: TFile): Editor | null {
    const isEditing = ({ view }: { view: unknown }): boolean =>
      view instanceof MarkdownView && view.file === file && view.getMode() === 'source';
    const leaf = this.app.workspace.getLeavesOfType('markdown').find(isEditing);
    return leaf?.view instanceof MarkdownView ? leaf.view.editor : null;
  }

  private kindsOf(file: TFile): readonly NoteKind[] {
    if (file.extension !== 'md') return [];
    const cache = this.app.metadataCache.getFileCache(file);
    const tags = (cache && getAllTags(cache)) ?? [];
    return kindsOf({ path: file.path, tags }, this.store.settings);
  }

  private stop(): void {
    this.reading.abort();
    for (const timer of this.typing.values()) window.clearTimeout(timer);
    this.typing.clear();
  }
}
