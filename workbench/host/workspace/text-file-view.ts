import { debounce } from '../debounce';
import type { Debouncer } from '../debounce';
import { mergeThreeWays } from '../editor/merge';
import { TFile } from '../vault/abstract-file';
import { FileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

/** Far more than a program takes that writes now and then. */
const MOST_ATTEMPTS = 20;

/**
 * A view that edits a text file. Typing is saved a while later; what changes on disk meanwhile is merged with what is
 * not saved yet.
 */
export abstract class TextFileView extends FileView {
  /** The text as last loaded, typed or saved. */
  data = '';
  readonly requestSave: Debouncer<[], void>;
  /** What the disk last had, as far as this text has taken it in. */
  #onDisk = '';
  /** What is being saved. Until it is on disk, another program's text replaces the one before, not this one. */
  #saving: string | null = null;
  /** Set while the text of a file is being fetched. */
  #loading: Promise<void> | null = null;
  /** Whether the text is that of the file: a view has its file before it, and for a moment after it. */
  #hasText = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const save = () => this.app.faults.watch('saving a note', () => this.save());
    this.requestSave = debounce(save, this.app.options.saveDelay);
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  get dirty(): boolean {
    return this.file !== null && this.getViewData() !== (this.#saving ?? this.#onDisk);
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', (file) => file === this.file && this.#onModify(file as TFile)));
    this.register(() => this.requestSave.cancel());
  }

  async save(): Promise<void> {
    this.requestSave.cancel();
    if (this.file) await this.app.workspace.saves.take(this.file.path, () => this.#saveNow());
  }

  /** What another program has written and nobody has noticed yet is taken in first. */
  async #saveNow(): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const { file } = this;
      if (!file || !this.dirty || (await this.#saveOnto(file))) return;
      await this.app.vault.reconcile(file.path);
      await this.#onModify(file);
    }
    throw new Error('another program keeps changing the file');
  }

  /** @returns false, with nothing saved, if the file no longer says what this text is based on */
  async #saveOnto(file: TFile): Promise<boolean> {
    const saved = this.getViewData();
    const agreeing = [this, ...this.#alike()];
    this.data = saved;
    for (const view of agreeing) view.#saving = saved;
    try {
      const isSaved = await this.app.vault.save(file, saved, this.#onDisk);
      for (const view of agreeing) {
        if (isSaved) view.#confirmSaved(saved);
        else if (view.#saving === saved) view.#saving = null;
      }
      return isSaved;
    } catch (error) {
      // What could not be saved still needs saving.
      for (const view of agreeing) if (view.#saving === saved) view.#saving = null;
      if (this.file) this.requestSave();
      throw error;
    }
  }

  /** If this is what was being saved, the disk has it now. */
  #confirmSaved(text: string): boolean {
    if (text !== this.#saving) return false;
    this.#saving = null;
    this.#onDisk = text;
    return true;
  }

  /** Shows what was typed in another pane. What is saved there is saved here. */
  protected follow(text: string): void {
    this.setViewData(text, false);
    for (const view of this.#alike()) {
      this.#onDisk = view.#onDisk;
      this.#saving = view.#saving;
    }
  }

  /** The other views that show the same text of the same file. */
  #alike(): TextFileView[] {
    const views = this.app.workspace.leaves().map(({ view }) => view);
    return views.filter(
      (view): view is TextFileView =>
        view instanceof TextFileView &&
        view !== this &&
        view.file === this.file &&
        view.getViewData() === this.getViewData(),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.#loading = this.#load(file).finally(() => (this.#loading = null));
    await this.#loading;
  }

  async #load(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.setViewData(text, true);
    this.data = this.getViewData();
    this.#onDisk = this.data;
    this.#saving = null;
    this.#hasText = true;
  }

  override async onUnloadFile(): Promise<void> {
    await this.save();
    this.#hasText = false;
    this.clear();
    this.#onDisk = this.getViewData();
    this.#saving = null;
  }

  async #onModify(file: TFile): Promise<void> {
    // The text being fetched may already be out of date.
    if (this.#loading) await this.#loading.catch(() => undefined);
    // A file that cannot be read any more is gone, which the vault reports next.
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    if (text === null || this.file !== file || !this.#hasText) return;
    const theirs = text.replace(/\r\n?/g, '\n');
    if (this.#confirmSaved(theirs) || theirs === this.#onDisk) return;
    const mine = this.getViewData();
    const merged = mine === this.#onDisk ? theirs : mergeThreeWays(this.#onDisk, mine, theirs);
    this.#onDisk = theirs;
    if (merged !== mine) this.setViewData(merged, false);
    this.data = merged;
    if (this.dirty) this.requestSave();
  }
}
