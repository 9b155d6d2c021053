/** The app's outer elements, named as Obsidian names them, in a document of its own or in a page. */
export class DomFrame {
  readonly containerEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  readonly workspaceEl: HTMLElement;
  readonly statusBarEl: HTMLElement;

  constructor(parent: HTMLElement) {
    this.containerEl = parent.createDiv('app-container');
    const main = this.containerEl.createDiv('horizontal-main-container');
    this.ribbonEl = main.createDiv('workspace-ribbon side-dock-ribbon mod-left').createDiv('side-dock-actions');
    this.workspaceEl = main.createDiv('workspace');
    this.statusBarEl = this.containerEl.createDiv('status-bar');
  }

  remove(): void {
    this.containerEl.remove();
  }
}
