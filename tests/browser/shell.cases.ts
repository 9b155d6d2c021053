import { expect, it } from 'vitest';
import { box, PLAN, roadmapNote } from './support/notes';
import type { Workbench } from './support/workbench';

export function shellCases(workbench: Workbench): void {
  it('runs commands from the palette', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.command('Go to next open');
    const line = await desk.inApp((app) => app.workspace.activeEditor?.editor.getCursor().line ?? 0);
    expect(PLAN.split('\n')[line]).toContain('Knots');
  });

  it('keeps in sight what the arrow keys lead to in a list', async () => {
    const marks = Array.from({ length: 40 }, (_, nth): [string, string, string] => ['x', `Goal ${nth}`, 'Step']);
    const desk = await workbench.open({ 'Plan.md': roadmapNote(...marks) });
    await desk.item('Goal 0').waitFor();
    await desk.command('Check roadmap notes');
    await desk.page.keyboard.press('ArrowUp');
    const last = desk.page.locator('.suggestion-item.is-selected');
    await expect.poll(() => last.textContent()).toContain('line 46');
    const list = await desk.page.locator('.prompt-results').boundingBox();
    expect((await last.boundingBox())?.y).toBeLessThan((list?.y ?? 0) + (list?.height ?? 0) - 10);
  });

  it('takes a setting in at once and keeps it with the vault', async () => {
    const own = PLAN.replace('| Checklist | Objective | Projects |', '| Erledigt | Ziel | Vorhaben |');
    const desk = await workbench.open({ 'Plan.md': own });
    await desk.page.keyboard.press('Control+,');
    const dialog = desk.page.getByRole('dialog');
    for (const [name, header] of Object.entries({ Checklist: 'Erledigt', Objective: 'Ziel', Project: 'Vorhaben' }))
      await dialog
        .locator('.setting-item', { hasText: `${name} column` })
        .locator('textarea')
        .fill(header);
    await desk.page.keyboard.press('Escape');
    await desk.box('reef').waitFor();
    await expect.poll(() => desk.read('.obsidian/plugins/capstone-roadmap/data.json')).toContain('Vorhaben');
  });

  it('leaves room for the note in a window that is small or enlarged, and cuts nothing off', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN }, { width: 650 });
    await desk.box('reef').waitFor();
    const [note, side] = [await desk.noteLeaf.boundingBox(), await desk.page.locator('.mod-right-split').boundingBox()];
    expect(note?.width).toBeGreaterThanOrEqual(200);
    expect((side?.x ?? 0) + (side?.width ?? Infinity)).toBeLessThanOrEqual(650);
  });

  it('says that it is an imitation, and of which vault', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN }, { readOnly: true });
    await desk.page.getByText('an imitation of Obsidian').waitFor();
    await desk.page.getByText('read-only').waitFor();
  });

  it('says that it has ended and has another address then, and a tick is taken back', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.box('reef').waitFor();
    await desk.serving.close();
    await desk.page.getByText('open the address that it prints').waitFor();
    await desk.box('reef').click();
    await desk.page.getByText('Plan.md could not be written').waitFor();
    await expect.poll(() => desk.box('reef').isChecked()).toBe(false);
  });

  it('runs nothing that a note or a table says, and loads nothing from elsewhere', async () => {
    const evil = [
      '<img src="https://evil.invalid/a.png" onerror="window.ran=1">',
      '<script>window.ran=1</script>',
      '<svg onload="window.ran=1"></svg>',
      '<a href="javascript:window.ran=1">click</a>',
      '<iframe src="https://evil.invalid/"></iframe>',
      '![](https://evil.invalid/b.png)',
    ];
    const note = `${PLAN.replace('Radio licence', evil.join(' '))}\n\n${evil.join('\n\n')}\n`;
    const desk = await workbench.open({ 'Plan.md': note });
    for (const mode of ['live preview', 'reading'] as const) {
      await desk.openNote('Plan.md', mode);
      for (const link of await desk.noteLeaf.getByText('click', { exact: true }).all())
        if (await link.isVisible()) await link.click();
    }
    await desk.box('reef').click();
    await expect.poll(() => desk.read('Plan.md')).toContain(box('a00003', true));
    expect(await desk.page.evaluate(() => 'ran' in window)).toBe(false);
  });
}
