import type { AxeResults } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { box, PLAN, roadmapNote } from './support/notes';
import { sampleVault } from './support/sample';
import type { Workbench } from './support/workbench';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SIDEBAR = '.mod-right-split';

/** What axe-core objects to within an element, one per line. */
async function violations(desk: Desk, selector: string): Promise<string[]> {
  await desk.page.locator(selector).waitFor();
  await desk.page.evaluate(AXE);
  const { violations: found } = await desk.page.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)})`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** What is overdue, and what is wrong with links to specs. */
const LATE = roadmapNote(
  ['', 'Gone [[Capstone catalog#Track 99\\|away]]<br>Due: 2001-02-03', 'One'],
  ['', 'Anything [[Capstone catalog\\|of all]]', 'Two'],
);

interface OpenedWindow {
  readonly name: string;
  readonly selector: string;
  readonly open: (desk: Desk) => Promise<unknown>;
}

/** Opened one after the other; each but the last is closed by Escape. */
const WINDOWS: readonly OpenedWindow[] = [
  {
    name: 'menu of an item',
    selector: '.menu',
    open: (desk) => desk.item('Tiny container runtime').click({ button: 'right' }),
  },
  { name: 'command palette', selector: '.prompt', open: (desk) => desk.page.keyboard.press('Control+p') },
  { name: 'list of specs', selector: '.prompt', open: (desk) => desk.command('Open capstone spec') },
  { name: 'list of problems', selector: '.prompt', open: (desk) => desk.command('Check roadmap notes') },
  { name: 'repair', selector: '.modal', open: (desk) => desk.command('Repair roadmap note') },
  { name: 'settings', selector: '.modal', open: (desk) => desk.page.keyboard.press('Control+,') },
];

export function accessibilityCases(workbench: Workbench): void {
  for (const dark of [false, true]) {
    it(`has nothing for axe-core to object to in the ${dark ? 'dark' : 'light'} theme`, async () => {
      // High enough for everything to be visible: the rest is not checked.
      const desk = await workbench.open({ ...(await sampleVault()), 'Late.md': LATE }, { dark, height: 2800 });
      await desk.openNote('Personal goals.md');
      await desk.tree.getByText('Deployment pipeline with rollback').waitFor();
      await desk.tree.getByText('Broken link').waitFor();
      await desk.tree
        .getByRole('button', { name: /^Suggested/ })
        .first()
        .press('Enter');
      expect(await violations(desk, SIDEBAR), 'sidebar').toEqual([]);
      for (const { name, selector, open } of WINDOWS) {
        await open(desk);
        expect(await violations(desk, selector), name).toEqual([]);
        await desk.page.keyboard.press('Escape');
        await desk.page.locator(selector).waitFor({ state: 'detached' });
      }
      await desk.page.getByRole('searchbox').first().fill('nothing like it');
      await desk.page.getByText(/No .*match/).waitFor();
      expect(await violations(desk, SIDEBAR), 'search without result').toEqual([]);
      await desk.page.getByRole('searchbox').first().fill('');
      await desk.tree.getByRole('button', { name: 'Inference gateway', exact: true }).click();
      await desk.page.getByRole('button', { name: 'Plan project from spec' }).waitFor();
      expect(await violations(desk, SIDEBAR), 'spec').toEqual([]);
    });
  }

  it('has nothing for axe-core to object to on a phone, and before there is a roadmap', async () => {
    const phone = await workbench.open(await sampleVault(), { phone: true, width: 390, height: 4000 });
    await phone.tree.getByText('Deployment pipeline with rollback').waitFor();
    expect(await violations(phone, SIDEBAR), 'phone').toEqual([]);
    const empty = await workbench.open({ 'Welcome.md': 'Nothing here yet.' });
    await empty.page.getByRole('button', { name: 'Create roadmap note' }).waitFor();
    expect(await violations(empty, SIDEBAR), 'first screen').toEqual([]);
  });

  it('gives a screen reader every line and box of long roadmaps, in sight or not', async () => {
    const goals = (from: number) => Array.from({ length: 30 }, (_, at) => `Goal ${from + at}`);
    const note = (from: number) =>
      roadmapNote(...goals(from).map((goal): [string, string, string] => [box(''), goal, `Work on ${goal}`]));
    const desk = await workbench.open(
      { 'A.md': 'Hello', 'B.md': note(100), 'C.md': note(200) },
      { screenReader: true },
    );
    await desk.box('Work on Goal 229').waitFor({ state: 'attached' });
    const reader = await desk.page.context().newCDPSession(desk.page);
    const named = async (role: string) => {
      const { nodes } = await reader.send('Accessibility.getFullAXTree');
      return nodes.filter((node) => node.role?.value === role && !node.ignored).map(({ name }) => String(name?.value));
    };
    const expected = [...goals(100), ...goals(200)].map((goal) => `Work on ${goal}`);
    await expect.poll(async () => (await named('checkbox')).sort()).toEqual(expected);
    const lines = (await named('treeitem')).sort();
    expect(lines.filter((name) => name.startsWith('Work'))).toEqual(expected);
    expect(lines.filter((name) => name.startsWith('Goal'))).toHaveLength(60);
  });

  it('tells focus, progress, filter and boxes apart where the system sets the colours', async () => {
    const desk = await workbench.open(await sampleVault());
    await desk.box('Job queue in Go').waitFor();
    await desk.page.emulateMedia({ forcedColors: 'active' });
    const style = (locator: Locator, property: string) =>
      locator.evaluate((el, name) => getComputedStyle(el).getPropertyValue(name), property);
    const backgrounds = async (...locators: readonly Locator[]) =>
      new Set(await Promise.all(locators.map((locator) => style(locator, 'background-color'))));
    const field = desk.page.getByRole('searchbox').first();
    await field.focus();
    expect(await style(field, 'outline-style')).toBe('solid');
    await desk.page.keyboard.press('ArrowDown');
    expect(await style(desk.item('Engineering roadmap'), 'outline-style')).toBe('solid');
    expect(await style(desk.tree.getByRole('progressbar').first(), 'border-style')).toBe('solid');
    const filter = (name: string) => desk.page.getByRole('button', { name, exact: true });
    expect((await backgrounds(filter('All'), filter('Done'))).size).toBe(2);
    expect((await backgrounds(desk.box('Job queue in Go'), desk.box('Tiny container runtime'))).size).toBe(2);
  });

  it('does so for the boxes of notes, too', async () => {
    const note = PLAN.replace('Radio licence', `Radio<br>${box('a00007')} exam<br>${box('a00008', true)} licence`);
    const desk = await workbench.open({ 'Plan.md': note });
    await desk.page.emulateMedia({ forcedColors: 'active' });
    await desk.openNote('Plan.md', 'reading');
    const look = (name: string) => desk.reading.getByLabel(name, { exact: true }).screenshot();
    expect((await look('bowline')).equals(await look('reef'))).toBe(true);
    expect((await look('bowline')).equals(await look('licence'))).toBe(false);
    await desk.boxInReadingView('a00001').focus();
    await desk.page.keyboard.press('Tab');
    expect(await desk.boxInReadingView('a00002').evaluate((el) => getComputedStyle(el).outlineStyle)).toBe('solid');
  });

  it('keeps marks readable and buttons told from text there, in the sidebar and in dialogs', async () => {
    const desk = await workbench.open({ 'Late.md': LATE.replace('|  | Gone', '| ✅ | Gone') }, { dark: true });
    await desk.page.emulateMedia({ forcedColors: 'active' });
    await desk.page.getByRole('searchbox').first().fill('anything');
    await desk.command('Replace check marks');
    await desk.page.getByRole('button', { name: 'Repair', exact: true }).last().waitFor();
    const marks = await desk.page
      .locator('mark')
      .evaluateAll((all) => all.map((el) => getComputedStyle(el)).map((style) => style.backgroundColor));
    expect(new Set(marks)).toEqual(new Set(['rgb(255, 255, 0)']));
    expect(marks.length).toBeGreaterThan(1);
    const buttons = desk.page.locator('.capstone-roadmap-overdue, .modal .modal-button-container button');
    expect(await buttons.count()).toBe(3);
    expect(await buttons.evaluateAll((all) => all.map((el) => getComputedStyle(el).borderTopStyle))).not.toContain(
      'none',
    );
    // What the browser lays behind the words would cover a frame that is close to them.
    expect(await buttons.first().evaluate((el) => parseFloat(getComputedStyle(el).paddingTop))).toBeGreaterThan(1);
    expect(await desk.page.locator('.modal :focus').evaluate((el) => getComputedStyle(el).outlineStyle)).toBe('solid');
  });
}
