import type { App } from '../app';
import type { TAbstractFile, TFolder } from './abstract-file';

export class FileManager {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** The setting for new notes is the app's default: the root of the vault. */
  getNewFileParent(): TFolder {
    return this.#app.vault.getRoot();
  }

  /** Links to the file are left as they are, as with the app's setting for that turned off. */
  renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    return this.#app.vault.rename(file, newPath);
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.#app.vault.trash(file);
  }
}
