import { expect, it } from 'vitest';
import { RoadmapSettingTab } from '../../../src/obsidian/settings/settings-tab';
import { SettingsStore } from '../../../src/obsidian/settings/settings-store';
import { roadmapVault } from '../../integration/support/roadmap-vault';

it('settings without a heading are above those that have one, as in the tabs of the app', async () => {
  const { plugin } = await roadmapVault({});
  const tab = new RoadmapSettingTab(plugin.app, plugin, new SettingsStore(plugin));
  const headings = tab.getSettingDefinitions().map((item) => ('heading' in item ? item.heading : 'none'));
  expect(headings).toEqual(['none', 'Notes', 'Specs', 'Column names']);
});
