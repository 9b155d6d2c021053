import type { BaseComponent } from './setting-components';
import { DropdownComponent, TextAreaComponent, TextComponent } from './value-components';

/** One row of settings: its description on the left, its control on the right. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addText(fill: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), fill);
  }

  addTextArea(fill: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), fill);
  }

  addDropdown(fill: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), fill);
  }

  #add<T extends BaseComponent>(component: T, fill: (component: T) => unknown): this {
    this.components.push(component);
    fill(component);
    this.#nameControls();
    return this;
  }

  /** The control of a setting has the setting's name. */
  #nameControls(): void {
    for (const el of this.controlEl.findAll('input, select, textarea')) {
      if (el.hasAttribute('aria-label') || el.hasAttribute('aria-labelledby')) continue;
      this.nameEl.id ||= `setting-${crypto.randomUUID()}`;
      el.setAttribute('aria-labelledby', this.nameEl.id);
    }
  }
}

/** Rows under a common heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  listEl: HTMLElement;
  readonly #headingEl: HTMLElement;
  readonly #nameEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.#headingEl = this.groupEl.createDiv('setting-item setting-item-heading');
    this.#nameEl = this.#headingEl.createDiv('setting-item-name');
    this.listEl = this.groupEl.createDiv('setting-items');
    this.#headingEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.#nameEl.setText(text);
    this.#headingEl.show();
    return this;
  }
}
