import { describe, expect, it, vi } from 'vitest';
import { choices, choose } from '../support/choices';
import { CATALOG, cursorAt, PLAN } from './support/capstones-vault';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

describe('Link to capstone spec', () => {
  it('links the project in the cursor’s row', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vault.settled();
    await cursorAt(vault, 'large');
    await vi.waitFor(() => expect(vault.command('link-to-capstone-spec')).toBe(true));
    await choose('skiff');
    await vi.waitFor(async () =>
      expect(await vault.read('Plan.md')).toContain(
        'Something large<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]',
      ),
    );
  });

  it.each([
    ['links the objective in the row of its target date', 'Target:', '**Be on the water**'],
    ['links a project of the second objective', 'Pitons', 'Pitons'],
  ])('%s', async (_, words, linked) => {
    const plan = roadmapNote(
      [box('a00001'), '**Be on the water**', 'Something small'],
      ['', 'Target: 2027-08-31', ''],
      ['', '**Climb**', 'Pitons'],
    );
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': plan });
    await vault.settled();
    await cursorAt(vault, words);
    expect(vault.command('link-to-capstone-spec')).toBe(true);
    await choose('skiff');
    const changed = plan.replace(linked, `${linked}<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]`);
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(changed));
  });

  it('is not offered below the last row', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': `${PLAN}\nThat is all.\n` });
    await vault.settled();
    await cursorAt(vault, 'That is all');
    expect(vault.command('link-to-capstone-spec')).toBe(false);
  });

  it('links beside the spec of the property in the project’s own note, which stays', async () => {
    const own = '---\ncapstone: "[[Catalog#Track 1 - Sailing dinghy]]"\n---\n\n- [ ] Build it\n';
    const plan = PLAN.replace('Something large', '[[Large]]');
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': plan, 'Large.md': own });
    await vault.settled();
    await cursorAt(vault, '[[Large');
    expect(vault.command('link-to-capstone-spec')).toBe(true);
    await choose('skiff');
    const link = '[[Large]]<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]';
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(plan.replace('[[Large]]', link)));
    expect(await vault.read('Large.md')).toBe(own);
  });

  it.each([
    [
      'when the spec has another name by the time that it is chosen',
      'no spec “Rowing skiff” any more',
      'Track 2 - Barge',
    ],
    [
      'where another spec has the same heading by then',
      'Two specs in Catalog.md',
      `Track 2 - Rowing skiff\n\n#### Hull\n\n- Floats\n\n### Track 2 - Rowing skiff`,
    ],
  ])('is refused %s', async (_, why, heading) => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vault.settled();
    await cursorAt(vault, 'large');
    vault.command('link-to-capstone-spec');
    await vi.waitFor(() => expect(choices()).toHaveLength(2));
    const before = await vault.runCli('capstone-roadmap:capstones');
    const text = CATALOG.replace('Track 2 - Rowing skiff', heading);
    await vault.app.vault.process(vault.file('Catalog.md'), () => text);
    await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap:capstones')).not.toBe(before));
    await choose('skiff');
    await vi.waitFor(() => expect(vault.notices().join()).toContain(why));
    expect(await vault.read('Plan.md')).toBe(PLAN);
  });

  it('is not offered in reading view, whose cursor is wherever it was left in the editor', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vault.settled();
    await cursorAt(vault, 'large');
    await vi.waitFor(() => expect(vault.command('open-capstone-spec')).toBe(true));
    const leaf = vault.app.workspace.getLeavesOfType('markdown')[0]!;
    await leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode: 'preview' } });
    expect(vault.command('link-to-capstone-spec')).toBe(false);
  });

  it('links what is selected in the sidebar', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    const sidebar = await vault.openSidebar();
    sidebar.item('Be on the water').focus();
    await vi.waitFor(() => expect(vault.command('link-to-capstone-spec')).toBe(true));
    await choose('dinghy');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toContain('**Be on the water**<br>[[Catalog#'));
  });

  it.each(['link-to-capstone-spec', 'open-capstone-spec', 'plan-project-from-spec'])(
    '%s is not offered without a catalog',
    async (command) => {
      const vault = await roadmapVault({ 'Plan.md': PLAN });
      await vault.openSidebar();
      await cursorAt(vault, 'large');
      expect(vault.command(command)).toBe(false);
    },
  );
});
