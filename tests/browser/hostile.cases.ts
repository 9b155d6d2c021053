import { expect, it } from 'vitest';
import { HOSTILE_TEXTS, HOSTILE_VAULT } from '../security/hostile-vault';
import type { Desk } from './support/desk';
import type { Workbench } from './support/workbench';

/** Set by anything in the vault that runs. A policy violation or a request also fails the page's test. */
const ran = (desk: Desk) => desk.page.evaluate<unknown>('window.ran');

const unsafeLinks = (desk: Desk) =>
  desk.page
    .locator('.capstone-roadmap a, .modal a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).protocol).filter((protocol) => !/^https?:$/.test(protocol)),
    );

export function hostileCases(workbench: Workbench): void {
  it('would be told of what a note has run', async () => {
    const desk = await workbench.open({ 'Plan.md': HOSTILE_VAULT['Plan.md'] ?? '' });
    desk.expected.push(/Content Security Policy/);
    await desk.page.evaluate('document.body.insertAdjacentHTML("beforeend", "<img src=data:, onerror=window.ran=1>")');
    await expect.poll(() => desk.page.evaluate('document.images.length')).toBe(1);
    expect(await ran(desk)).toBeUndefined();
  });

  it('shows a vault that means harm as text: sidebar, specs, problems and previews', async () => {
    const desk = await workbench.open(HOSTILE_VAULT);
    await desk.item('Goal 3').getByText('Suggested').first().waitFor({ timeout: 30_000 });
    await expect.poll(() => desk.tree.textContent()).toContain(HOSTILE_TEXTS[0]);
    expect(await unsafeLinks(desk)).toEqual([]);
    for (const link of await desk.tree.getByRole('link').all()) await link.hover({ force: true });
    await desk.command('Check roadmap notes');
    await desk.page.getByText('Repair: convert unsupported checkboxes').first().click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText('onerror').first().waitFor();
    await dialog.getByRole('button', { name: 'Repair' }).click();
    await expect.poll(() => desk.read('Plan.md')).not.toBe(HOSTILE_VAULT['Plan.md']);
    expect(await desk.page.locator('.capstone-roadmap img, .capstone-roadmap script, .modal img').count()).toBe(0);
    expect(await ran(desk)).toBeUndefined();
  });

  it('opens the spec behind an objective as text', async () => {
    const desk = await workbench.open(HOSTILE_VAULT);
    const suggested = desk.tree.locator('.capstone-roadmap-spec-link').first();
    await suggested.waitFor({ timeout: 30_000 });
    await suggested.click();
    await desk.page
      .getByRole('heading', { name: /goal 3|Requirements/i })
      .first()
      .waitFor();
    expect(await unsafeLinks(desk)).toEqual([]);
    expect(await desk.page.locator('.capstone-roadmap img, .capstone-roadmap iframe').count()).toBe(0);
    expect(await ran(desk)).toBeUndefined();
  });
}
