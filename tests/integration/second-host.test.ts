// @vitest-environment happy-dom
// The plugin on an independent imitation of the app, which throws on whatever is not public API.
import { App } from 'obsidian-test-mocks/obsidian';
import { setup, teardown } from 'obsidian-test-mocks/setup';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

beforeAll(() => setup());
afterAll(() => teardown());

const NOTE =
  '---\ntags: [projects]\n---\n\n| Checklist | Objective | Projects |\n| --- | --- | --- |\n' +
  '| <input type="checkbox" unchecked id="a00001"> | Sail | Knots |\n';

type Handler = (params: Record<string, string>) => Promise<string>;

async function loadedPlugin() {
  const { default: CapstoneRoadmapPlugin } = await import('../../main');
  const app = App.createConfigured__({ files: { 'Plan.md': NOTE } });
  const plugin = new CapstoneRoadmapPlugin(app.asOriginalType__(), manifest);
  const handlers = new Map<string, Handler>();
  vi.spyOn(plugin, 'registerCliHandler').mockImplementation((name, _description, _flags, handler) => {
    handlers.set(name, (params) => Promise.resolve(handler(params)));
  });
  const registered = {
    commands: vi.spyOn(plugin, 'addCommand'),
    views: vi.spyOn(plugin, 'registerView'),
    ribbon: vi.spyOn(plugin, 'addRibbonIcon'),
    tabs: vi.spyOn(plugin, 'addSettingTab'),
  };
  plugin.load();
  app.workspace.setLayoutReady__();
  await vi.waitFor(() => expect(handlers.size).toBeGreaterThan(0));
  return { app, plugin, handlers, registered };
}

it('registers what it has', async () => {
  const { registered, handlers } = await loadedPlugin();
  const commands = ['open-roadmap', 'toggle-checkbox-at-cursor', 'go-to-next-open-project', 'link-to-capstone-spec'];
  expect(registered.commands.mock.calls.map(([{ id }]) => id)).toEqual(expect.arrayContaining(commands));
  expect(registered.views.mock.calls.map(([type]) => type)).toEqual(['capstone-roadmap']);
  expect(registered.ribbon).toHaveBeenCalledOnce();
  expect(registered.tabs).toHaveBeenCalledOnce();
  expect([...handlers.keys()]).toContain('capstone-roadmap:check');
});

it('reads the vault and writes a tick', async () => {
  const { app, handlers } = await loadedPlugin();
  expect(await handlers.get('capstone-roadmap')?.({})).toContain('[ ] Knots');
  await handlers.get('capstone-roadmap:check')?.({ path: 'Plan.md', state: 'on', id: 'a00001' });
  const file = app.vault.getFileByPath('Plan.md');
  expect(await app.vault.read(file!)).toBe(NOTE.replace('unchecked', 'checked'));
});

it('writes nothing once it is unloaded', async () => {
  const { app, plugin, handlers } = await loadedPlugin();
  await handlers.get('capstone-roadmap')?.({});
  plugin.unload();
  const late = handlers.get('capstone-roadmap:check')?.({ path: 'Plan.md', state: 'on', id: 'a00001' });
  await expect(late).rejects.toThrow(/turned off/);
  expect(await app.vault.read(app.vault.getFileByPath('Plan.md')!)).toBe(NOTE);
});
