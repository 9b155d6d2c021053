// What people can ask of the plugin, as it registers it with the app, and what the documents say that there is.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SettingDefinitionItem } from 'obsidian';
import { expect, it } from 'vitest';
import CapstoneRoadmapPlugin from '../../main';
import manifest from '../../manifest.json';
import { REPAIR_NAMES } from '../../src/obsidian/repair/repair-names';
import { runCommand } from '../../workbench/run-command';
import { roadmapVault } from './support/roadmap-vault';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const guide = page('user-guide');

/** The cells of the first column of the table that has it under a title. */
function firstColumn(text: string, title: string): string[] {
  const [, rows = ''] = new RegExp(`^\\| ${title} \\|.*\\n\\|.*\\n((?:\\|.*\\n)+)`, 'm').exec(text) ?? [];
  return [...rows.matchAll(/^\| (.+?) \|/gm)].map(([, cell = '']) => cell);
}

it('the tables of commands have those that there are, and no others', async () => {
  const { app, plugin } = await roadmapVault({});
  const prefix = `${plugin.manifest.name}: `;
  const names = Object.values(app.commands.commands).map(({ name }) => name.replace(prefix, ''));
  const repairs = firstColumn(guide, 'repair').map((name) => `Repair roadmap note: ${name.toLowerCase()}`);
  const described = [guide, page('specs-and-writing')].flatMap((text) => firstColumn(text, 'command'));
  expect(described).toContain('Repair roadmap note: …');
  const tables = 'the commands and repairs in docs/user-guide.md, and the commands in docs/specs-and-writing.md';
  expect([...described.filter((name) => !name.endsWith('…')), ...repairs].sort(), tables).toEqual(names.sort());
});

it('the table of repairs has them by their names', () => {
  expect(firstColumn(guide, 'repair').sort(), 'the repairs in docs/user-guide.md').toEqual(
    Object.values(REPAIR_NAMES)
      .map(({ name }) => name)
      .sort(),
  );
});

it('the table of settings has those that there are, and no others', async () => {
  const { app } = await roadmapVault({});
  const namesOf = (item: SettingDefinitionItem): string[] =>
    'items' in item ? (item.items ?? []).flatMap((one) => namesOf(one)) : 'name' in item ? [item.name ?? ''] : [];
  const names = app.registry.settingTabs.flatMap((tab) => tab.getSettingDefinitions().flatMap(namesOf));
  expect(names.length).toBeGreaterThan(10);
  const described = firstColumn(guide, 'setting').flatMap((cell) => cell.split(', '));
  expect(described, 'the settings in docs/user-guide.md').toEqual(names);
});

it('the table of actions has those that there are, with their keys', async () => {
  const { app, plugin } = await roadmapVault({});
  const { id } = plugin.manifest;
  const actions = [...app.registry.cli.values()].map(({ command, flags }) => {
    const keys = Object.entries(flags ?? {}).map(([key, { value, required = false }]) => {
      const asked = value === undefined ? key : `${key}=`;
      return required ? asked : `[${asked}]`;
    });
    return [command === id ? '(none)' : command.slice(id.length + 1), ...keys];
  });
  const described = firstColumn(page('command-line').replaceAll('\\|', '/'), 'action').map((cell) =>
    cell
      .replaceAll('`', '')
      .replace(/=[^\s\]]+/g, '=')
      .split(' '),
  );
  expect(described, 'the actions in docs/command-line.md').toEqual(actions);
});

it('what is shown of the command line is what it prints', async () => {
  const [, vault = '', shown = ''] =
    /^npm run -s roadmap -- (examples\S*)\n```\n\n```text\n(.*?)```/ms.exec(page('command-line')) ?? [];
  const folder = fileURLToPath(new URL(`../../${vault}`, import.meta.url));
  const { output } = await runCommand([folder], { plugin: CapstoneRoadmapPlugin, manifest });
  expect(shown.length).toBeGreaterThan(100);
  expect(output.slice(0, shown.length)).toBe(shown);
});
