import { debounce } from '../debounce';
import type { Debouncer } from '../debounce';
import { mergeThreeWays } from '../editor/merge';
import { TFile } from '../vault/abstract-file';
import { FileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

/**
 * A view that edits a text file. Typing is saved a while later; what changes on disk meanwhile is merged with what is
 * not saved yet.
 */
export abstract class TextFileView extends FileView {
  /** The text as last loaded, typed or saved. */
  data = '';
  readonly requestSave: Debouncer<[], void>;
  /** What the disk has, or is about to have: what the editor holds beyond it still needs saving. */
  #agreed = '';
  /** What the disk last had for certain: a save may fail after the next one has begun. */
  #onDisk = '';
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
    return this.file !== null && this.getViewData() !== this.#agreed;
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

  async #saveNow(): Promise<void> {
    if (!this.file || !this.dirty) return;
    const saved = this.getViewData();
    const agreeing = [this, ...this.#alike()];
    this.data = saved;
    for (const view of agreeing) view.#agreed = saved;
    try {
      await this.app.vault.modify(this.file, saved);
      for (const view of agreeing) if (view.#agreed === saved) view.#onDisk = saved;
    } catch (error) {
      // What could not be saved still needs saving.
      for (const view of agreeing) if (view.#agreed === saved) view.#agreed = view.#onDisk;
      if (this.file) this.requestSave();
      throw error;
    }
  }

  /** Shows what was typed in another pane. What is saved there is saved here. */
  protected follow(text: string): void {
    this.setViewData(text, false);
    for (const view of this.#alike()) {
      this.#agreed = view.#agreed;
      this.#onDisk = view.#onDisk;
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
    this.#agreed = this.#onDisk = this.data;
    this.#hasText = true;
  }

  override async onUnloadFile(): Promise<void> {
    await this.save();
    this.#hasText = false;
    this.clear();
    this.#agreed = this.#onDisk = this.getViewData();
  }

  async #onModify(file: TFile): Promise<void> {
    // The text being fetched may already be out of date.
    if (this.#loading) await this.#loading.catch(() => undefined);
    // A file that cannot be read any more is gone, which the vault reports next.
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    if (text === null || this.file !== file || !this.#hasText) return;
    const theirs = text.replace(/\r\n?/g, '\n');
    this.#onDisk = theirs;
    if (theirs === this.#agreed) return;
    const mine = this.getViewData();
    const merged = mine === this.#agreed ? theirs : mergeThreeWays(this.#agreed, mine, theirs);
    this.#agreed = theirs;
    if (merged !== mine) this.setViewData(merged, false);
    this.data = merged;
    if (this.dirty) this.requestSave();
  }
}
