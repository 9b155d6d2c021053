import { describe, expect, it, vi } from 'vitest';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const NOTE = roadmapNote([box('a00001'), '**Sail**', 'Knots']);

describe('unloading', () => {
  it('takes all that was registered with it', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const { app } = vault;
    await vault.openSidebar();
    const before = Object.keys(app.commands.commands).length;
    app.plugins.disableAll();
    const { registry } = app;
    expect(before).toBeGreaterThan(2);
    expect(Object.keys(app.commands.commands)).toEqual([]);
    expect([...registry.cli.keys(), ...registry.hoverSources.keys(), ...registry.settingTabs]).toEqual([]);
    expect(registry.views.has('capstone-roadmap')).toBe(false);
    expect(document.querySelectorAll('[role="tree"], .side-dock-ribbon-action')).toHaveLength(0);
  });

  it('hears nothing of the vault any more', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const error = vi.spyOn(console, 'error');
    vault.app.plugins.disableAll();
    await vault.app.vault.process(vault.app.vault.getFileByPath('Plan.md')!, (text) => `${text}more\n`);
    await vault.settled();
    expect(error).not.toHaveBeenCalled();
  });
});
