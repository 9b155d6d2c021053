import type { App } from '../app';
import { Modal } from './modal';
import { ButtonComponent } from './setting-components';

/** A button of a confirmation. The modal closes after its work, unless that returns something truthy. */
export class ConfirmationButton extends ButtonComponent {
  readonly #modal: Modal;

  constructor(containerEl: HTMLElement, modal: Modal) {
    super(containerEl);
    this.#modal = modal;
    this.onClick(() => undefined);
  }

  override onClick(callback: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      if (!(await callback(event))) this.#modal.close();
    });
  }

  setInitialFocus(): this {
    this.buttonEl.setAttr('data-initial-focus', true);
    return this;
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.buttonContainerEl.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
