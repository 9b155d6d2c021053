import { setIcon } from '../../host/ui/icon';
import { Keymap } from '../../host/ui/keymap';
import { TFile, TFolder, type TAbstractFile } from '../../host/vault/abstract-file';
import { ItemView } from '../../host/workspace/view';

export const FILE_LIST = 'file-explorer';

const NOTE = 'md';
const inOrderOfNames = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The notes of the vault, folders first. */
export class FileListView extends ItemView {
  override icon = 'lucide-files';

  getViewType(): string {
    return FILE_LIST;
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    this.contentEl.addClass('nav-files-container');
    for (const event of ['create', 'delete', 'rename']) this.registerEvent(vault.on(event, () => this.#show()));
    this.registerEvent(workspace.on('file-open', () => this.#show()));
    this.#show();
    return Promise.resolve();
  }

  #show(): void {
    this.contentEl.empty();
    this.#showFolder(this.app.vault.getRoot(), this.contentEl);
  }

  #showFolder(folder: TFolder, parent: HTMLElement): void {
    const isFolder = (file: unknown) => Number(file instanceof TFolder);
    const inOrder = [...folder.children].sort(
      (a, b) => isFolder(b) - isFolder(a) || inOrderOfNames.compare(shownName(a), shownName(b)),
    );
    for (const child of inOrder) {
      if (child instanceof TFolder) {
        const item = parent.createDiv('tree-item nav-folder');
        const title = item.createDiv('tree-item-self nav-folder-title');
        setIcon(title.createDiv('tree-item-icon collapse-icon'), 'right-triangle');
        title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: child.name });
        this.#showFolder(child, item.createDiv('tree-item-children nav-folder-children'));
      } else if (child instanceof TFile) this.#showFile(child, parent);
    }
  }

  #showFile(file: TFile, parent: HTMLElement): void {
    const isNote = file.extension === NOTE;
    const title = parent.createDiv('tree-item nav-file').createEl('a', {
      cls: 'tree-item-self nav-file-title is-clickable',
      attr: { href: '#', 'data-path': file.path },
    });
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: shownName(file) });
    title.addEventListener('click', (event) => {
      event.preventDefault();
      if (!isNote) return;
      this.app.faults.watch('opening a note', () =>
        this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file),
      );
    });
  }
}

function shownName(file: TAbstractFile): string {
  return file instanceof TFile && file.extension === NOTE ? file.basename : file.name;
}
