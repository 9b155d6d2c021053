import type { App } from '../../host/app';
import type { PluginSettingTab } from '../../host/settings-tab/setting-tab';
import { Modal } from '../../host/ui/modal';

/** The settings of the plugins; the app's own are not imitated. */
export class SettingsWindow extends Modal {
  #shown: PluginSettingTab | null = null;
  readonly #list: HTMLElement;
  readonly #page: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.modalEl.setAttr('aria-label', 'Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.#list = this.contentEl.createDiv('vertical-tab-header');
    this.#list.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    this.#page = this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    const tabs = this.app.registry.settingTabs;
    for (const tab of tabs) {
      const item = this.#list.createEl('button', { cls: 'vertical-tab-nav-item', text: tab.plugin.manifest.name });
      item.addEventListener('click', () => this.#show(tab));
    }
    if (tabs[0]) this.#show(tabs[0]);
  }

  override onClose(): void {
    this.#shown?.hide();
  }

  #show(tab: PluginSettingTab): void {
    this.#shown?.hide();
    this.#shown = tab;
    for (const item of this.#list.findAll('.vertical-tab-nav-item'))
      item.toggleClass('is-active', item.textContent === tab.plugin.manifest.name);
    tab.show(this.#page);
  }
}
