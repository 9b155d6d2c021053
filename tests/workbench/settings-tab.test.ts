import { PluginSettingTab } from 'obsidian';
import type { App, SettingDefinitionItem } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { texts } from './support/texts';
import { vaultWith } from './support/vault-on-disk';

const select = () => document.querySelector('select')!;
const area = () => document.querySelector('textarea')!;
const field = () => document.querySelector<HTMLInputElement>('.setting-item input')!;

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
        { name: 'Pick', control: { type: 'dropdown', key: 'pick', options: { a: 'A', b: 'B' } } },
        { name: 'Names', desc: 'One a line', control: { type: 'textarea', key: 'names', defaultValue: 'x' } },
        { name: 'Place', control: { type: 'folder', key: 'place' } },
      ],
      { pick: 'b', place: 'Plans' },
    );
    expect(texts('.setting-item-name')).toEqual(['', 'Pick', 'Names', 'Place']);
    const [pick, names, place] = [select(), area(), field()];
    expect([pick.value, names.value, place.value]).toEqual(['b', 'x', 'Plans']);
    pick.value = 'a';
    pick.trigger('change');
    names.value = 'y\nz';
    names.trigger('input');
    const saved = { pick: 'a', names: 'y\nz', place: 'Plans' };
    await vi.waitFor(async () => expect(await plugin.loadData()).toEqual(saved));
    expect(settings).toEqual(saved);
  });

  it('do not save what is objected to, and say so', async () => {
    const validate = (value: string) => (value === '..' ? 'Leads out.' : undefined);
    const { settings } = await open(() => [{ name: 'Place', control: { type: 'folder', key: 'place', validate } }]);
    field().value = '..';
    field().trigger('input');
    await vi.waitFor(() => expect(texts('.setting-item-error')).toEqual(['Leads out.']));
    expect(settings).toEqual({});
  });

  it('are hidden and disabled by their predicates, which are asked again after a change', async () => {
    const state = { on: 'no' };
    await open(
      () => [
        { name: 'On', control: { type: 'dropdown', key: 'on', options: { no: 'No', yes: 'Yes' } } },
        { name: 'Only then', visible: () => state.on === 'yes', control: { type: 'textarea', key: 'a' } },
        { name: 'Off then', control: { type: 'folder', key: 'b', disabled: () => state.on === 'yes' } },
      ],
      state,
    );
    const row = area().closest<HTMLElement>('.setting-item');
    expect([row?.isShown(), field().disabled]).toEqual([false, false]);
    select().value = 'yes';
    select().trigger('change');
    await vi.waitFor(() => expect([row?.isShown(), field().disabled]).toEqual([true, true]));
  });

  it('come in groups, with actions by mouse and keys, which can be disabled', async () => {
    const done: string[] = [];
    const state = { isOff: false };
    const action = { name: 'Act', action: () => void done.push('acted'), disabled: () => state.isOff };
    await open(() => [{ type: 'group', heading: 'Group', items: [action] }]);
    expect(texts('.setting-group .setting-item-heading .setting-item-name')).toEqual(['Group']);
    const row = document.querySelector<HTMLElement>('.mod-action')!;
    row.click();
    for (const key of ['Enter', 'x']) row.dispatchEvent(new KeyboardEvent('keydown', { key }));
    state.isOff = true;
    row.click();
    expect(done).toEqual(['acted', 'acted']);
  });

  it.each<[string, SettingDefinitionItem]>([
    ['a list', { type: 'list', items: [] }],
    ['a page', { type: 'page', name: 'More', items: [] }],
    ['a setting that draws itself', { name: 'Own', render: () => undefined }],
    ['a control of another type', { name: 'On', control: { type: 'toggle', key: 'on' } }],
  ])('are refused where they are %s, which the plugin has none of', async (_, item) => {
    await expect(open(() => [item])).rejects.toThrow('The workbench');
  });
});
