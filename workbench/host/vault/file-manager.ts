import { parse, stringify } from 'yaml';
import type { App } from '../app';
import { getFrontMatterInfo } from '../metadata/frontmatter';
import type { TAbstractFile, TFile, TFolder } from './abstract-file';

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

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
    const linktext =
      file.path === sourcePath && subpath !== '' ? '' : this.#app.metadataCache.fileToLinktext(file, sourcePath);
    return `[[${linktext}${subpath}${alias === undefined ? '' : `|${alias}`}]]`;
  }

  /** `fn` changes the object it is given; the text after the frontmatter stays byte for byte. */
  async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.#app.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const frontmatter = (info.exists ? (parse(info.frontmatter) as Record<string, unknown> | null) : null) ?? {};
      fn(frontmatter);
      const yaml = Object.keys(frontmatter).length === 0 ? '' : `---\n${stringify(frontmatter)}---\n`;
      return yaml + text.slice(info.contentStart);
    });
  }
}
