import type { ViewStateResult } from 'obsidian';
import { TFile } from '../vault/abstract-file';
import { ItemView } from './view';

/** A view of one file, which it follows when the file moves and leaves when it is deleted. */
export abstract class FileView extends ItemView {
  file: TFile | null = null;
  override navigation = true;

  override onload(): void {
    this.registerEvent(this.app.vault.on('rename', (file) => file === this.file && this.onRename(file as TFile)));
    this.registerEvent(this.app.vault.on('delete', (file) => file === this.file && this.#onDelete()));
  }

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void>;
  override async setState(state: unknown): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path !== 'string') return;
    await this.loadFile(this.app.vault.getFileByPath(path));
  }

  onLoadFile(file: TFile): Promise<void>;
  onLoadFile(): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(file: TFile): Promise<void>;
  onUnloadFile(): Promise<void> {
    return Promise.resolve();
  }

  onRename(file: TFile): Promise<void>;
  onRename(): Promise<void> {
    return Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean;
  canAcceptExtension(): boolean {
    return false;
  }

  protected async loadFile(file: TFile | null): Promise<void> {
    if (file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    // The requested note may have been deleted while the previous one was being saved.
    this.file = file && this.app.vault.getFileByPath(file.path) === file ? file : null;
    try {
      if (this.file) await this.onLoadFile(this.file);
    } catch (error) {
      // Otherwise the view would show a file with text as empty.
      this.file = null;
      throw error;
    }
    this.app.workspace.fileMayHaveChanged();
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  async #onDelete(): Promise<void> {
    this.file = null;
    await this.leaf.setViewState({ type: 'empty' });
    this.app.workspace.fileMayHaveChanged();
  }
}
