import { afterEach, describe, expect, it, vi } from 'vitest';
import { choose } from '../support/choices';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const CATALOG = `---
tags: [capstones]
---

# Workshop

## Boats

### Track 1 - Sailing dinghy

Outcome: a small boat that sails to the island and back.

#### Hull

- Planks are fair
- No leak after a day in the water

#### Rig

- The mast comes down

### Cross-track requirements

- A log of every hour
`;
const PLAN = roadmapNote([box('a00001'), '**Sail a dinghy**', 'Learn the knots'], ['', 'Rest', 'Sleep late']);
const LINK = '[[Catalog#Track 1 - Sailing dinghy\\|Sailing dinghy]]';
const LINKED = PLAN.replace('**Sail a dinghy**', `**Sail a dinghy**<br>${LINK}`);
const VAULT = { 'Catalog.md': CATALOG, 'Plan.md': PLAN };

const buttons = () => [...document.querySelectorAll<HTMLElement>('.capstone-roadmap button')];
function button(name: string | RegExp): HTMLElement {
  const said = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent;
  const found = buttons().find((one) => (typeof name === 'string' ? said(one) === name : name.test(said(one))));
  if (!found) throw new Error(`There is no ${String(name)}, but ${buttons().map(said).join(', ')}`);
  return found;
}
const click = (name: string | RegExp) => vi.waitFor(() => button(name).click());
const shown = () => document.querySelector('.capstone-roadmap')?.textContent ?? '';
const open = (sidebar: { item(name: RegExp | string): HTMLElement }, name: RegExp | string) =>
  vi.waitFor(() => {
    const item = sidebar.item(name);
    if (item.getAttribute('aria-expanded') === 'false') item.querySelector<HTMLElement>('.collapse-icon')!.click();
    expect(item.getAttribute('aria-expanded')).toBe('true');
  });

afterEach(() => vi.restoreAllMocks());

it('suggests and finds no specs of a sync conflict copy, and says that it is one', async () => {
  const vault = await roadmapVault({ ...VAULT, 'Catalog (conflicted copy 2027-01-02).md': CATALOG });
  await vault.openSidebar();
  await click('Link to Sailing dinghy');
  await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(LINKED));
  vault.command('check-roadmap-notes');
  await vi.waitFor(() => expect(document.querySelector('.prompt')?.textContent).toContain('sync conflict copy'));
});

describe('a suggested spec', () => {
  it('is written into the cell when accepted, and undo in the editor takes it back', async () => {
    const vault = await roadmapVault(VAULT);
    await vault.openSidebar();
    const view = await vault.openNote('Plan.md');
    await click('Link to Sailing dinghy');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(LINKED));
    await vi.waitFor(() => expect(shown()).toContain('0 of 4 criteria'));
    view.editor.undo();
    expect(view.editor.getValue()).toBe(PLAN);
    await vi.waitFor(() => button('Link to Sailing dinghy'));
  });

  it('is written to the file of a note that is not open', async () => {
    const vault = await roadmapVault(VAULT);
    await vault.openSidebar();
    await click('Link to Sailing dinghy');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(LINKED));
  });

  it('is not written where no link can lead to its catalog, and that is said', async () => {
    const vault = await roadmapVault({ 'C# specs.md': CATALOG.replace('Workshop', 'C#'), 'Plan.md': PLAN });
    await vault.openSidebar();
    await click('Link to Sailing dinghy');
    await vi.waitFor(() => expect(vault.notices().join()).toContain('No link can lead to C# specs.md.'));
    expect(await vault.read('Plan.md')).toBe(PLAN);
  });

  it('has no folder in it that no link can have, where the name alone leads there', async () => {
    const vault = await roadmapVault({ 'C#/Catalog.md': CATALOG, 'Plan.md': PLAN });
    vi.spyOn(vault.app.metadataCache, 'fileToLinktext').mockImplementation(({ path }) => path.replace(/\.md$/, ''));
    await vault.openSidebar();
    await click('Link to Sailing dinghy');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(LINKED));
  });

  it('that is dismissed is not suggested again, also after a reload', async () => {
    const first = await roadmapVault(VAULT);
    await first.openSidebar();
    await click('Dismiss Sailing dinghy');
    await vi.waitFor(() => expect(document.querySelector('.mod-suggested')).toBeNull());
    const data: unknown = await first.plugin.loadData();
    await first.close();
    const again = await roadmapVault({
      ...VAULT,
      '.obsidian/plugins/capstone-roadmap/data.json': JSON.stringify(data),
    });
    await again.openSidebar();
    expect(await again.plugin.loadData()).toEqual(data);
    const found = JSON.parse(await again.runCli('capstone-roadmap:index', { format: 'json' })) as {
      capstoneLinks: unknown[];
    };
    expect(found.capstoneLinks).toEqual([]);
    expect(document.querySelector('.mod-suggested')).toBeNull();
  });

  it('that was dismissed is brought back from the settings, which count it', async () => {
    const vault = await roadmapVault(VAULT);
    await vault.openSidebar();
    await click('Dismiss Sailing dinghy');
    // data.json says it a moment before the plugin goes by it.
    await vi.waitFor(() => expect(document.querySelector('.mod-suggested')).toBeNull());
    expect(await vault.plugin.loadData()).toMatchObject({ dismissed: [expect.any(String)] });
    vault.app.registry.settingTabs[0]!.show(document.body);
    const restore = () => document.querySelector<HTMLElement>('.setting-item.mod-action')!;
    expect(restore().textContent).toBe('Restore dismissed suggestions1 suggestion is dismissed.');
    restore().click();
    await vi.waitFor(() => button('Link to Sailing dinghy'));
    await vi.waitFor(() =>
      expect(restore().textContent).toBe('Restore dismissed suggestions0 suggestions are dismissed.'),
    );
    expect(restore().matches('.is-disabled')).toBe(true);
    expect(await vault.plugin.loadData()).toMatchObject({ dismissed: [] });
  });

  it('is dismissed by its menu, though its catalog has come to stand elsewhere since that was opened', async () => {
    const vault = await roadmapVault(VAULT);
    const sidebar = await vault.openSidebar();
    await vi.waitFor(() => button('Dismiss Sailing dinghy'));
    sidebar.item('Sail a dinghy').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    const { app } = vault;
    const moved = CATALOG.replace('# Workshop\n', '# Workshop\n\nMore to read.\n');
    await app.vault.process(app.vault.getFileByPath('Catalog.md')!, () => moved);
    await app.settled();
    const answer = await vault.runCli('capstone-roadmap:match', { text: 'dinghy' });
    const entries = [...document.querySelectorAll<HTMLElement>('.menu-item')];
    entries.find(({ textContent }) => textContent === 'Dismiss suggestion')?.click();
    await vi.waitFor(async () =>
      expect(await vault.plugin.loadData()).toMatchObject({ dismissed: [expect.any(String)] }),
    );
    expect(answer).toContain('Catalog.md:11');
  });

  it('gives way to one that is searched for by hand', async () => {
    const more = `${CATALOG}\n## Houses\n\n### Track 1 - Garden shed\n\n#### Walls\n\n- Stand\n`;
    const vault = await roadmapVault({ ...VAULT, 'Catalog.md': more });
    await vault.openSidebar();
    await click('Choose another spec');
    await choose('shed');
    await vi.waitFor(async () =>
      expect(await vault.read('Plan.md')).toContain('<br>[[Catalog#Track 1 - Garden shed\\|Garden shed]] |'),
    );
  });
});

describe('a plan from a spec', () => {
  it('counts three criteria that are ticked in the note, in the sidebar and on disk', async () => {
    const vault = await roadmapVault({ ...VAULT, 'Plan.md': LINKED }, { watch: true, saveDelay: 50 });
    const sidebar = await vault.openSidebar();
    await click('Sailing dinghy');
    await click('Plan project from spec');
    await vi.waitFor(async () => expect(await vault.read('Sailing dinghy.md')).toContain('- [ ] Planks are fair'));
    await click('Roadmap');
    await open(sidebar, '0 of 4 criteria');
    await open(sidebar, 'Hull');

    const view = await vault.openNote('Sailing dinghy.md');
    const text = view.editor.getValue();
    const at = text.indexOf('[ ] The mast') + 1;
    view.editor.replaceRange('x', view.editor.offsetToPos(at), view.editor.offsetToPos(at + 1));
    await vi.waitFor(() => sidebar.item('1 of 4 criteria'));

    sidebar.box('Planks are fair').click();
    await vi.waitFor(() => sidebar.item('2 of 4 criteria'));
    await vi.waitFor(async () => expect(await vault.read('Sailing dinghy.md')).toContain('[x] Planks are fair'));
    expect(await vault.read('Sailing dinghy.md')).toContain('[x] The mast comes down');

    const saved = await vault.read('Sailing dinghy.md');
    await vault.write('Sailing dinghy.md', saved.replace('[ ] A log', '[x] A log'));
    await vi.waitFor(() => sidebar.item('3 of 4 criteria'), 20_000);
    expect(view.editor.getValue()).toContain('[x] A log');
    await vi.waitFor(() => expect(shown().match(/3 of 4 criteria/g)?.length).toBeGreaterThanOrEqual(3));
    expect(sidebar.box('Sailing dinghy').checked).toBe(false);
  });

  it('takes a tick back that cannot be placed, and says why', async () => {
    const note = '# Knots\n\n- [ ] Bowline\n- [ ] Reef\n';
    const plan = PLAN.replace('Learn the knots', '[[Knots]]');
    const vault = await roadmapVault({ 'Plan.md': plan, 'Knots.md': note });
    const sidebar = await vault.openSidebar();
    await open(sidebar, '0 of 2 criteria');
    const box = await vi.waitFor(() => sidebar.box('Bowline'));
    vi.spyOn(vault.app.vault, 'process').mockImplementationOnce(async (file, change) => {
      change('# Knots\n\nNothing to do.\n');
      return vault.app.vault.read(file);
    });
    box.click();
    await vi.waitFor(() => expect(vault.notices().join(' ')).toContain('no longer in the note'));
    expect(sidebar.box('Bowline').checked).toBe(false);
    expect(await vault.read('Knots.md')).toBe(note);
  });
});

describe('a written link', () => {
  const linked = { ...VAULT, 'Plan.md': LINKED };

  it('says that it is broken when its heading is renamed, and is repaired in place', async () => {
    const vault = await roadmapVault(linked);
    await vault.openSidebar();
    await vi.waitFor(() => button('Sailing dinghy'));
    const file = vault.app.vault.getFileByPath('Catalog.md')!;
    await vault.app.vault.process(file, (text) =>
      text.replace('Track 1 - Sailing dinghy', 'Track 1 - Dinghy with sails'),
    );
    await vi.waitFor(() => expect(shown()).toContain('Broken link'));
    await click(/^Repair link/);
    await vi.waitFor(() => document.querySelector<HTMLElement>('.menu-item')!.click());
    const repaired = LINKED.replace(LINK, '[[Catalog#Track 1 - Dinghy with sails\\|Dinghy with sails]]');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(repaired));
    await vi.waitFor(() => expect(shown()).not.toContain('Broken link'));
  });

  it('says that it is broken when its catalog goes by another name', async () => {
    const vault = await roadmapVault(linked);
    await vault.openSidebar();
    await vi.waitFor(() => button('Sailing dinghy'));
    await vault.app.vault.rename(vault.app.vault.getFileByPath('Catalog.md')!, 'Specs.md');
    await vi.waitFor(() => expect(shown()).toContain('Broken link'));
    expect(await vault.read('Plan.md')).toBe(LINKED);
  });

  it('says that it is ambiguous when another heading takes its name', async () => {
    const vault = await roadmapVault(linked);
    await vault.openSidebar();
    const twin = `${CATALOG}\n## Toys\n\n### Track 1 - Sailing dinghy\n\n#### Hull\n\n- Floats\n`;
    await vault.app.vault.process(vault.app.vault.getFileByPath('Catalog.md')!, () => twin);
    await vi.waitFor(() => expect(shown()).toContain('Ambiguous link'));
  });

  it.each([
    ['', false],
    [', though live preview lets nobody change them in the editor', true],
  ])('that stands in the properties of a project’s note is repaired there%s', async (_, isOpen) => {
    const note = '---\ncapstone: "[[Catalog#Track 1 - Old name]]"\n---\n\n- [ ] Sail\n';
    const plan = PLAN.replace('Learn the knots', '[[Dinghy]]');
    const vault = await roadmapVault({ ...VAULT, 'Plan.md': plan, 'Dinghy.md': note });
    await vault.openSidebar();
    const view = isOpen ? await vault.openNote('Dinghy.md') : null;
    view?.editor.replaceRange('Typed.', { line: view.editor.lastLine(), ch: 0 });
    await click(/^Repair link/);
    await vi.waitFor(() => expect(document.querySelector('.prompt, .menu')).not.toBeNull());
    document.querySelector<HTMLElement>('.menu-item:last-child')?.click();
    await choose('dinghy');
    const repaired = (isOpen ? `${note}Typed.` : note).replace('Old name]]', 'Sailing dinghy|Sailing dinghy]]');
    await vi.waitFor(async () => expect(await vault.read('Dinghy.md')).toBe(repaired));
    expect(await vault.read('Plan.md')).toBe(plan);
  });
});
