import type { SettingDefinition, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { Setting, SettingGroup } from '../ui/setting';
import { addControl } from './control';
import type { SettingTab } from './setting-tab';

type Predicate = boolean | (() => boolean) | undefined;

function holds(predicate: Predicate, otherwise: boolean): boolean {
  return (typeof predicate === 'function' ? predicate() : predicate) ?? otherwise;
}

/**
 * Draws declared settings, and keeps what is visible and enabled in step with their predicates. Of what the app can
 * draw, these are groups of controls and actions: lists, pages and settings that draw themselves are refused.
 */
export class DefinitionRenderer {
  readonly #tab: SettingTab;
  #refreshers: (() => void)[] = [];

  constructor(tab: SettingTab) {
    this.#tab = tab;
  }

  render(items: readonly SettingDefinitionItem[]): void {
    const parent = this.#tab.containerEl;
    this.#refreshers = [];
    parent.empty();
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ('type' in item && item.type === 'group') {
        loose = null;
        const group = new SettingGroup(parent);
        if (item.heading !== undefined) group.setHeading(item.heading);
        this.#refreshers.push(() => group.groupEl.toggle(holds(item.visible, true)));
        for (const row of item.items ?? []) this.#renderRow(row, group);
      } else this.#renderRow(item, (loose ??= new SettingGroup(parent)));
    }
    this.refresh();
  }

  refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }

  #renderRow(item: SettingGroupItem | SettingDefinitionItem, { listEl }: SettingGroup): void {
    if ('type' in item || item.render) throw new Error('The workbench draws no such setting.');
    const setting = new Setting(listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    this.#refreshers.push(() => setting.settingEl.toggle(holds(item.visible, true)));
    if (item.control) this.#refreshers.push(addControl(this.#tab, setting, item.control));
    else if (item.action) this.#addAction(setting, item);
  }

  #addAction(setting: Setting, { action, disabled }: Extract<SettingDefinition, { action: object }>): void {
    const el = setting.settingEl;
    const isDisabled = () => holds(disabled, false);
    const act = () => isDisabled() || action(el, 0);
    setting.setClass('mod-action');
    el.setAttrs({ role: 'button', tabindex: 0 });
    el.addEventListener('click', act);
    el.addEventListener('keydown', (event) => {
      if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      act();
    });
    this.#refreshers.push(() => void setting.setDisabled(isDisabled()));
  }
}
