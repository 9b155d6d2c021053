import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { Setting, SettingGroup } from '../ui/setting';
import { addControl } from './control';
import type { SettingTab } from './setting-tab';

type Item = SettingDefinitionItem;
type Predicate = boolean | (() => boolean) | undefined;

function holds(predicate: Predicate, otherwise: boolean): boolean {
  return (typeof predicate === 'function' ? predicate() : predicate) ?? otherwise;
}

/** Draws declared settings, and keeps what is visible and enabled in step with their predicates. */
export class DefinitionRenderer {
  readonly #tab: SettingTab;
  #refreshers: (() => void)[] = [];
  #cleanups: (() => void)[] = [];

  constructor(tab: SettingTab) {
    this.#tab = tab;
  }

  render(items: readonly Item[]): void {
    this.clear();
    this.#tab.containerEl.empty();
    this.#renderItems(items, this.#tab.containerEl);
    this.refresh();
  }

  refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }

  clear(): void {
    this.#refreshers = [];
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
  }

  #renderItems(items: readonly Item[], parent: HTMLElement): void {
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ('type' in item && item.type !== 'page') {
        loose = null;
        this.#renderGroup(item, parent);
      } else {
        loose ??= new SettingGroup(parent);
        this.#renderRow(item, loose, 0);
      }
    }
  }

  #renderGroup(definition: SettingDefinitionGroup | SettingDefinitionList, parent: HTMLElement): void {
    const group = new SettingGroup(parent);
    const items = definition.items ?? [];
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(definition.cls);
    this.#refreshers.push(() => group.groupEl.toggle(holds(definition.visible, true)));
    for (const fill of definition.extraButtons ?? []) group.addExtraButton(fill as never);
    const rows = items.map((item, index) => this.#renderRow(item, group, index));
    if (definition.type === 'list') this.#finishList(definition as SettingDefinitionList, group, rows);
  }

  #renderRow(item: SettingDefinition | SettingDefinitionPage, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    this.#refreshers.push(() => setting.settingEl.toggle(holds(item.visible, true)));
    if ('type' in item) this.#addPage(item, setting);
    else if (item.control) this.#refreshers.push(addControl(this.#tab, setting, item.control));
    else if (item.render) {
      const cleanup = item.render(setting as never, group as never);
      if (cleanup) this.#cleanups.push(cleanup);
    } else if (item.action) {
      const { action, disabled } = item;
      const isDisabled = () => holds(disabled, false);
      setting.setClass('mod-action');
      actAsButton(setting.settingEl, () => isDisabled() || action(setting.settingEl, index));
      this.#refreshers.push(() => void setting.setDisabled(isDisabled()));
    }
    return setting;
  }

  #addPage(page: SettingDefinitionPage, setting: Setting): void {
    const { displayValue: value, status } = page;
    if (value !== undefined || status !== undefined) {
      setting.addDisplayValue((display) => {
        display.setValue((typeof value === 'function' ? value() : value) ?? null);
        display.setStatus((typeof status === 'function' ? status() : status) ?? null);
      });
    }
    setting.setClass('mod-page');
    actAsButton(setting.settingEl, () => this.#openPage(page));
  }

  #openPage(page: SettingDefinitionPage): void {
    this.clear();
    const { containerEl } = this.#tab;
    containerEl.empty();
    const title = containerEl.createDiv('setting-page-titlebar');
    title
      .createEl('button', { cls: 'clickable-icon', text: 'Back' })
      .addEventListener('click', () => this.#tab.update());
    title.createDiv({ cls: 'setting-page-title', text: page.name });
    if (page.page) {
      const own = page.page();
      containerEl.appendChild(own.rootEl);
      own.display();
      this.#cleanups.push(() => own.hide());
    } else this.#renderItems(page.items ?? [], containerEl);
    this.refresh();
  }

  #finishList(list: SettingDefinitionList, group: SettingGroup, rows: readonly Setting[]): void {
    group.addClass('mod-list');
    if (rows.length === 0 && list.emptyState !== undefined)
      group.listEl.createDiv('setting-list-empty').append(list.emptyState);
    const { addItem, onDelete, onReorder } = list;
    if (addItem) {
      group.addExtraButton((button) => {
        button
          .setIcon('plus')
          .setTooltip(addItem.name)
          .onClick(() => addItem.action(button.extraSettingsEl));
      });
    }
    rows.forEach((row, index) => {
      if (onDelete)
        row.addExtraButton((button) =>
          button
            .setIcon('trash-2')
            .setTooltip('Delete')
            .onClick(() => onDelete(index)),
        );
      if (onReorder) makeMovable(row, index, rows.length, onReorder);
    });
  }
}

function actAsButton(el: HTMLElement, press: () => void): void {
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', press);
  el.addEventListener('keydown', (event) => {
    if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  });
}

/** By keyboard here: the app drags, too. */
function makeMovable(row: Setting, index: number, count: number, onReorder: (from: number, to: number) => void): void {
  const move = (to: number) => to >= 0 && to < count && onReorder(index, to);
  row.addExtraButton((button) => {
    button.setIcon('grip-vertical').setTooltip('Move');
    button.extraSettingsEl.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowUp') move(index - 1);
      if (event.key === 'ArrowDown') move(index + 1);
    });
  });
}
