import type { App } from '../app';
import { Scope } from './keymap';

export class Modal {
  app: App;
  scope: Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #focusedBefore: HTMLElement | null = null;

  constructor(app: App) {
    this.app = app;
    this.scope = new Scope();
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 },
    });
    const closeEl = this.modalEl.createDiv({
      cls: 'modal-close-button',
      attr: { role: 'button', 'aria-label': 'Close' },
    });
    closeEl.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
  }

  open(): void {
    if (this.isOpen) return;
    this.#focusedBefore = activeDocument.activeElement as HTMLElement | null;
    activeDocument.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.app.faults.watch('onOpen of a modal', () => this.onOpen());
    if (!this.modalEl.contains(activeDocument.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.app.faults.watch('onClose of a modal', () => this.onClose());
    if (this.shouldRestoreSelection && this.#focusedBefore?.isConnected) this.#focusedBefore.focus();
  }

  get isOpen(): boolean {
    return this.containerEl.isConnected;
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }
}
