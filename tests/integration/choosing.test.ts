import { describe, expect, it, vi } from 'vitest';
import { choices, choose } from '../support/choices';
import { CATALOG, cursorAt, PLAN, type Vault } from './support/capstones-vault';
import { roadmapVault } from './support/roadmap-vault';

/** What another program writes while a list of choices is open: a project in a row above all others. */
const WITH_ROW_ABOVE = PLAN.replace('| <input', '| | **Rest** | Sleep late |\n| <input');

/** Writes it, and waits until the roadmap knows. */
async function addRowAbove(vault: Vault): Promise<void> {
  await vault.write('Plan.md', WITH_ROW_ABOVE);
  await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap')).toContain('Sleep late'));
}

describe('While a choice is made and the note changes', () => {
  const files = { 'Catalog.md': CATALOG, 'Plan.md': PLAN, 'Other.md': 'x' };
  const link = '<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]';

  it('the link goes to the project that it was asked for', async () => {
    const vault = await roadmapVault(files, { watch: true });
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    expect(vault.command('link-to-capstone-spec')).toBe(true);
    await addRowAbove(vault);
    await choose('skiff');
    const linked = WITH_ROW_ABOVE.replace('Something small', `Something small${link}`);
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(linked));
  });

  it('no link is written where the project was changed itself', async () => {
    const vault = await roadmapVault(files, { watch: true });
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    vault.command('link-to-capstone-spec');
    const other = PLAN.replace('Something small', 'Something else');
    await vault.write('Plan.md', other);
    await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap')).toContain('Something else'));
    await choose('skiff');
    await vi.waitFor(() => expect(vault.notices().join(' ')).toContain('The capstone link was not written'));
    expect(await vault.read('Plan.md')).toBe(other);
  });

  it.each([
    ['of the cursor', 'Plan.md', [], 'skiff'],
    ['that was chosen', 'Other.md', ['skiff'], 'water'],
  ])('a project is planned for the objective %s', async (_, open, before, after) => {
    const vault = await roadmapVault(files, { watch: true });
    await vault.openSidebar();
    if (open === 'Plan.md') await cursorAt(vault, 'small');
    else await vault.openNote(open);
    vault.command('plan-project-from-spec');
    for (const choice of before) await choose(choice);
    await vi.waitFor(() => expect(choices().length).toBeGreaterThan(0));
    await addRowAbove(vault);
    await choose(after);
    const rows = async () => (await vault.read('Plan.md')).split('\n').map((line) => line.includes('[[Rowing skiff]]'));
    await vi.waitFor(async () => expect((await rows()).indexOf(true)).toBe(9));
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.basename).toBe('Rowing skiff'));
  });

  it('no project is planned in a note that goes by another name', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    vault.command('plan-project-from-spec');
    await vault.app.vault.rename(vault.app.vault.getFileByPath('Plan.md')!, 'Renamed.md');
    await choose('skiff');
    await vi.waitFor(() => expect(vault.notices().join(' ')).toContain('Plan.md is no longer in the vault'));
    expect(await vault.read('Renamed.md')).toBe(PLAN);
    expect(vault.app.vault.getFileByPath('Rowing skiff.md')).toBeNull();
  });
});
