import { PluginSettingTab } from 'obsidian';
import type { App, Setting, SettingDefinitionItem } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { texts } from './support/texts';
import { vaultWith } from './support/vault-on-disk';

describe('declared settings', () => {
  async function open(definitions: () => SettingDefinitionItem[], settings: Record<string, unknown> = {}) {
    const vault = await vaultWith();
    Object.assign(vault.plugin, { settings });
    class Tab extends PluginSettingTab {
      override getSettingDefinitions(): SettingDefinitionItem[] {
        return definitions();
      }
    }
    const tab = new Tab(vault.app as unknown as App, vault.plugin);
    vault.plugin.addSettingTab(tab);
    vault.app.registry.settingTabs[0]?.show(document.body);
    return { ...vault, tab, settings };
  }

  it('show their values and save what is changed', async () => {
    const { settings, plugin } = await open(
      () => [
        { name: 'On', control: { type: 'toggle', key: 'on' } },
        { name: 'Pick', control: { type: 'dropdown', key: 'pick', options: { a: 'A', b: 'B' } } },
        { name: 'Names', desc: 'One a line', control: { type: 'textarea', key: 'names', defaultValue: 'x' } },
      ],
      { on: true, pick: 'b' },
    );
    expect(texts('.setting-item-name')).toEqual(['', 'On', 'Pick', 'Names']);
    expect(document.querySelector('.checkbox-container')?.classList.contains('is-enabled')).toBe(true);
    expect(document.querySelector('select')?.value).toBe('b');
    const area = document.querySelector('textarea')!;
    expect(area.value).toBe('x');
    area.value = 'y\nz';
    area.trigger('input');
    document.querySelector<HTMLElement>('.checkbox-container')?.click();
    await vi.waitFor(async () => expect(await plugin.loadData()).toEqual({ on: false, pick: 'b', names: 'y\nz' }), {
      timeout: 10_000,
    });
    expect(settings['on']).toBe(false);
  });

  it('do not save what is objected to, and say so', async () => {
    const { settings } = await open(() => [
      {
        name: 'Path',
        control: { type: 'text', key: 'path', validate: (value) => (value === '..' ? 'Leads out.' : undefined) },
      },
    ]);
    const input = document.querySelector<HTMLInputElement>('.setting-item input[type="text"]')!;
    input.value = '..';
    input.trigger('input');
    await vi.waitFor(() => expect(texts('.setting-item-error')).toEqual(['Leads out.']), { timeout: 10_000 });
    expect(settings).toEqual({});
  });

  it('are hidden and disabled by their predicates, which are asked again after a change', async () => {
    const state = { on: false };
    await open(
      () => [
        { name: 'On', control: { type: 'toggle', key: 'on' } },
        { name: 'Only then', visible: () => state.on, control: { type: 'text', key: 'a' } },
        { name: 'Off then', control: { type: 'text', key: 'b', disabled: () => state.on } },
      ],
      state,
    );
    const row = (name: string) =>
      Array.from(document.querySelectorAll<HTMLElement>('.setting-item')).find((el) => el.textContent?.includes(name));
    expect(row('Only then')?.isShown()).toBe(false);
    document.querySelector<HTMLElement>('.checkbox-container')?.click();
    await vi.waitFor(() => expect(row('Only then')?.isShown()).toBe(true), { timeout: 10_000 });
    expect(row('Off then')?.querySelector('input')?.disabled).toBe(true);
  });

  it('come in groups and lists, with actions, deletion and rows of their own', async () => {
    const names = ['a', 'b'];
    const done: string[] = [];
    const { tab } = await open(() => [
      { type: 'group', heading: 'Group', items: [{ name: 'Act', action: () => void done.push('acted') }] },
      {
        type: 'list',
        heading: 'List',
        emptyState: 'Nothing here',
        items: names.map((name) => ({ name })),
        onDelete: (index) => {
          names.splice(index, 1);
          tab.update();
        },
        addItem: { name: 'Add', action: () => void done.push('added') },
      },
      { name: 'Own', render: (setting: Setting) => (setting.setDesc('drawn'), () => void done.push('cleaned')) },
    ]);
    expect(texts('.setting-group .setting-item-heading .setting-item-name').slice(0, 2)).toEqual(['Group', 'List']);
    const action = document.querySelector<HTMLElement>('.mod-action');
    action?.click();
    action?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    document.querySelector<HTMLElement>('[aria-label="Add"]')?.click();
    document.querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    expect(names).toEqual(['b']);
    document.querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    expect(texts('.setting-list-empty')).toEqual(['Nothing here']);
    expect(texts('.setting-item-description')).toContain('drawn');
    expect(done).toEqual(['acted', 'acted', 'added', 'cleaned', 'cleaned']);
  });
});
