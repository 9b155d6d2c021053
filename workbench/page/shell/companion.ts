import type { PluginManifest } from 'obsidian';
import { Plugin } from '../../host/plugin/plugin';

export const COMPANION_MANIFEST: PluginManifest = {
  id: 'table-checkboxes-imitation',
  name: 'Table checkboxes (imitation)',
  author: 'Workbench',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'Imitates the plugin that writes checkboxes into tables.',
};

/**
 * What is known of "Markdown table checkboxes": any change of a checkbox with an id and no `data-task` flips the first
 * box of that id in the active note, if it has the exact form, by reading and then writing the file.
 */
export class CompanionPlugin extends Plugin {
  override onload(): void {
    this.registerDomEvent(window, 'change', (event) => this.app.faults.watch('companion', () => this.#toggle(event)));
  }

  async #toggle({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || target.id === '') return;
    const file = this.app.workspace.getActiveFile();
    if (!file || target.dataset['task'] !== undefined) return;
    const text = await this.app.vault.read(file);
    const box = new RegExp(`<input type="checkbox" (un)?checked id="${target.id.replace(/\W/g, '\\$&')}">`);
    const state = target.checked ? 'checked' : 'unchecked';
    const changed = text.replace(box, `<input type="checkbox" ${state} id="${target.id}">`);
    if (changed !== text) await this.app.vault.modify(file, changed);
  }
}
