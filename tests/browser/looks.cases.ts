import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { roadmapNote } from './support/notes';
import { overflowing } from './support/overflowing';
import { sampleVault } from './support/sample';
import { SCREENSHOTS } from './support/workbench';
import type { Workbench } from './support/workbench';

const NOTES = await sampleVault();

async function setSidebarWidth(desk: Desk, width: number): Promise<void> {
  await desk.page.locator('.mod-right-split').evaluate((el, to) => (el.style.width = `${to}px`), width);
}

/** Taps as far from the middle of a part as fingers may miss it. */
async function tapBeside(part: Locator): Promise<void> {
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await part.page().touchscreen.tap(x + width / 2 - 20, y + height / 2 + 20);
}

const LARGE_TEXT = 'body { --font-ui-smaller: 22px; --font-ui-small: 24px; }';

/** Of a phone, and what is left of a laptop's when it is enlarged twice and by half. */
const SMALL_SCREENS = [
  [390, 780],
  [650, 430],
  [870, 430],
] as const;

export function looksCases(workbench: Workbench): void {
  for (const theme of ['light', 'dark'] as const) {
    it(`fits panes of 220 to 600 pixels in the ${theme} theme`, async () => {
      const desk = await workbench.open(NOTES, { dark: theme === 'dark' });
      await desk.box('Job queue in Go').waitFor();
      for (const width of [220, 300, 420, 600]) {
        await setSidebarWidth(desk, width);
        expect(await overflowing(desk), `${width} px`).toEqual([]);
        await desk.page
          .locator('.mod-right-split')
          .screenshot({ path: join(SCREENSHOTS, `sidebar-${theme}-${width}.png`) });
      }
      await setSidebarWidth(desk, 380);
      await desk.openNote('Engineering roadmap.md');
      await desk.page.screenshot({ path: join(SCREENSHOTS, `live-preview-${theme}.png`) });
      await desk.switchTo('reading');
      await desk.reading.locator('table').waitFor();
      await desk.page.screenshot({ path: join(SCREENSHOTS, `reading-${theme}.png`) });
    });
  }

  it('keeps lines readable and buttons near what they act on where it is a wide tab', async () => {
    const desk = await workbench.open(NOTES, { width: 1600 });
    await desk.inApp(async ({ workspace }) => {
      workspace.rightSplit.collapse();
      await workspace.getLeaf('tab').setViewState({ type: 'capstone-roadmap', active: true });
    });
    const widest = (parts: string) =>
      desk.noteLeaf.locator(parts).evaluateAll((all) => Math.max(...all.map((el) => el.getBoundingClientRect().width)));
    await desk.noteLeaf.locator('.mod-suggested').first().waitFor();
    expect(await widest('.tree-item-self')).toBeGreaterThan(1000);
    expect(await widest('.capstone-roadmap-capstone, .capstone-roadmap-summary')).toBe(700);
    await desk.noteLeaf.getByRole('button', { name: 'Inference gateway', exact: true }).click();
    await desk.noteLeaf.getByRole('heading', { name: 'Inference gateway' }).waitFor();
    expect(await widest('.capstone-roadmap-spec p, .capstone-roadmap-spec li')).toBeLessThanOrEqual(700);
  });

  it('wraps a target date that is told in many words', async () => {
    const words = 'as soon as the funding comes, and not before the hall has been rented';
    const note = `---\ntags: projects\n---\n\n| Goal | Task | Due |\n|-|-|-|\n| Sail | Knots | ${words} |\n`;
    const desk = await workbench.open({ 'Plan.md': note });
    await desk.item('Knots').waitFor();
    await setSidebarWidth(desk, 220);
    expect(await overflowing(desk)).toEqual([]);
  });

  it('cuts nothing off in a narrow pane with large text', async () => {
    const note = roadmapNote(['', 'Sail<br>Due: 2001-02-03', 'Knots<br>Due: 2001-02-03'], ['', '', 'Reef?']);
    const desk = await workbench.open({ ...NOTES, 'Plan.md': note });
    await desk.box('Job queue in Go').waitFor();
    await setSidebarWidth(desk, 220);
    await desk.page.addStyleTag({ content: LARGE_TEXT });
    expect(await overflowing(desk)).toEqual([]);
    await desk.tree.getByRole('button', { name: 'Inference gateway', exact: true }).click();
    await desk.page.getByRole('button', { name: 'Plan project from spec' }).waitFor();
    expect(await overflowing(desk), 'spec').toEqual([]);
    const empty = await workbench.open({ 'Welcome.md': 'Nothing here yet.' });
    await empty.page.getByRole('button', { name: 'Create roadmap note' }).waitFor();
    await setSidebarWidth(empty, 220);
    await empty.page.addStyleTag({ content: LARGE_TEXT });
    expect(await overflowing(empty), 'first screen').toEqual([]);
  });

  it('keeps a menu within the window, wherever it is asked for', async () => {
    const desk = await workbench.open(NOTES, { height: 400 });
    const line = desk.item('Tiny container runtime');
    await line.waitFor();
    for (const position of [
      { x: 40, y: 8 },
      { x: 300, y: 8 },
    ]) {
      await line.click({ button: 'right', position });
      const menu = desk.page.getByRole('menu');
      const [at, inner] = [await menu.boundingBox(), desk.page.viewportSize()];
      if (!at || !inner) throw new Error('There is no menu');
      expect(at.x + at.width).toBeLessThanOrEqual(inner.width);
      expect(at.y + at.height).toBeLessThanOrEqual(inner.height);
      expect(await menu.evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
      await desk.page.keyboard.press('Escape');
      await expect.poll(() => menu.count()).toBe(0);
    }
  });

  it('frames the line that a menu is of, within what may be drawn of it', async () => {
    const desk = await workbench.open(NOTES);
    const line = desk.item('Tiny container runtime');
    await line.click({ button: 'right' });
    await desk.page.getByRole('menu').waitFor();
    expect(await line.evaluate((el) => getComputedStyle(el).boxShadow)).toMatch(/0px 0px 0px 2px inset$/);
  });

  it('has no buttons so small that the pointer hits what is beside them', async () => {
    const desk = await workbench.open(NOTES);
    await desk.tree.locator('.mod-suggested').first().waitFor();
    const sizes = await desk.tree
      .locator('.clickable-icon')
      .evaluateAll((all) =>
        all.map((el) => el.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]),
      );
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it('gives fingers enough room on a phone', async () => {
    const desk = await workbench.open(NOTES, { phone: true, width: 390, height: 800 });
    await desk.box('Job queue in Go').waitFor();
    expect(await overflowing(desk)).toEqual([]);
    const rows = await desk.tree.locator('.tree-item-self').evaluateAll((els) => els.map((el) => el.clientHeight));
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(40);
    const buttons = await desk.tree
      .locator('.capstone-roadmap-capstone button')
      .evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
    expect(Math.min(...buttons)).toBeGreaterThanOrEqual(44);
    await desk.page.screenshot({ path: join(SCREENSHOTS, 'phone.png') });
    await tapBeside(desk.item('Key-value store').locator('.collapse-icon'));
    await expect.poll(() => desk.item('Key-value store').getAttribute('aria-expanded')).toBe('false');
    await desk.inApp(async ({ workspace }) => {
      workspace.rightSplit.collapse();
      await workspace.openLinkText('Engineering roadmap', '', false);
    });
    await desk.editor.locator('.cm-table-widget').waitFor();
    expect(await desk.editor.locator('.cm-scroller').evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    await desk.page.screenshot({ path: join(SCREENSHOTS, 'phone-live-preview.png') });
    await desk.inApp(({ workspace }) => workspace.rightSplit.expand());
    await desk.box('Tiny container runtime').tap();
    await expect.poll(() => desk.box('Tiny container runtime').isChecked()).toBe(true);
    await expect.poll(() => desk.read('Engineering roadmap.md')).not.toBe(NOTES['Engineering roadmap.md']);
  });

  it('ends above the bar that the app lets float over a view on a phone', async () => {
    const desk = await workbench.open(NOTES, { phone: true, width: 390, height: 800 });
    await desk.box('Job queue in Go').waitFor();
    const roomBelow = () =>
      desk.page
        .locator('.capstone-roadmap-scroller')
        .evaluate((el) => parseFloat(getComputedStyle(el).paddingBlockEnd));
    const before = await roomBelow();
    await desk.page.addStyleTag({ content: '.is-phone { --view-bottom-spacing: 60px; }' });
    expect(await roomBelow()).toBe(before + 60);
  });

  it('keeps bullets whole in large text, and counts in order where the app runs from right to left', async () => {
    const late = roadmapNote(['', 'Paint<br>Due: 2001-02-03', 'The hull']);
    const desk = await workbench.open({ ...NOTES, 'Late.md': late });
    await desk.box('Job queue in Go').waitFor();
    await desk.page.addStyleTag({
      content: 'body { --font-ui-smaller: 20px; --font-ui-small: 22px; direction: rtl; }',
    });
    const roomForBullets = (list: string) =>
      desk.page
        .locator(list)
        .first()
        .evaluate(
          (el) => parseFloat(getComputedStyle(el).paddingInlineStart) / parseFloat(getComputedStyle(el).fontSize),
        );
    const runsFromLeft = (count: string | RegExp) =>
      desk.page
        .getByText(count, { exact: true })
        .first()
        .evaluate((el) => {
          const place = (text: ChildNode | null, at: number) => {
            const range = document.createRange();
            range.setStart(text ?? el, at);
            range.setEnd(text ?? el, at + 1);
            return range.getBoundingClientRect().left;
          };
          return place(el.firstChild, 0) < place(el.lastChild, (el.lastChild?.textContent?.length ?? 0) - 1);
        });
    expect(await roomForBullets('.capstone-roadmap-lines.mod-details')).toBeGreaterThan(1.3);
    expect(await runsFromLeft('0 of 14 criteria')).toBe(true);
    expect(await runsFromLeft(/^\d+ overdue$/)).toBe(true);
    await desk.tree.getByRole('button', { name: 'Inference gateway', exact: true }).click();
    await desk.page.getByRole('heading', { name: 'Inference gateway' }).waitFor();
    await desk.page.evaluate(() => document.body.classList.add('mod-rtl'));
    const back = desk.page.locator('.capstone-roadmap-back .capstone-roadmap-icon');
    expect(await back.evaluate((el) => getComputedStyle(el).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    expect(await roomForBullets('.capstone-roadmap-section ul')).toBeGreaterThan(1.3);
    expect(await runsFromLeft('0 of 14 criteria')).toBe(true);
  });

  it('has the boxes of criteria beside their first lines, whatever the size of the text', async () => {
    const specs = '---\ntags: [capstones]\n---\n# Path\n## Track 1 - Boat\n### Requirements\n- [ ] Sails\n';
    const desk = await workbench.open({ 'Plan.md': roadmapNote(['', 'Learn', 'Read']), 'Specs.md': specs });
    await desk.item('Read').waitFor();
    await desk.command('Open capstone spec');
    await desk.page.keyboard.press('Enter');
    const label = desk.page.locator('.capstone-roadmap-spec li label');
    await label.waitFor();
    for (const size of [13, 26]) {
      await desk.page.addStyleTag({ content: `body { --font-ui-small: ${size}px; }` });
      const [box, text] = await label
        .locator('> *')
        .evaluateAll((parts) =>
          parts.map((el) => el.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
        );
      expect(Math.abs((box ?? 0) - (text ?? 99)), `${size} px`).toBeLessThanOrEqual(1);
    }
  });

  it('has bullets on the side that a list runs from, whatever the direction of the app', async () => {
    const notes = {
      'Plan.md': roadmapNote(['', 'ללמוד<br>- פרט', 'לקרוא'], ['', 'Learn<br>- a detail', 'Read']),
      'Specs.md': '---\ntags: [capstones]\n---\n# Path\n## Track 1 - Boat\n### Requirements\n- Floats\n- [ ] Sails\n',
    };
    const desk = await workbench.open(notes);
    await desk.item('Read').waitFor();
    /** Of a list and its lines: a bullet is on the side where its line starts, and its space on that of the list. */
    const directions = (list: string) =>
      desk.page
        .locator(list)
        .evaluateAll((lists) =>
          lists.map((ul) => [ul, ...ul.children].map((el) => getComputedStyle(el).direction).join(' ')),
        );
    expect(await directions('.mod-details')).toEqual(['rtl rtl', 'ltr ltr']);
    await desk.page.addStyleTag({ content: 'body { direction: rtl; }' });
    expect(await directions('.mod-details')).toEqual(['rtl rtl', 'ltr ltr']);
    await desk.command('Open capstone spec');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: 'Boat' }).waitFor();
    expect(await directions('.capstone-roadmap-section ul')).toEqual(['ltr ltr ltr']);
  });

  it('has every line of a list beside its bullet, in whichever direction each runs', async () => {
    const desk = await workbench.open({
      'Plan.md': roadmapNote(
        ['', 'ללמוד<br>- פרט<br>- a detail', 'Read'],
        ['', 'Learn<br>- a detail<br>- פרט', 'Rest'],
      ),
      'Specs.md':
        '#capstones\n\n# Path\n## Track 1 - סירה\nOutcome: סירה\n### Requirements\n- צפה\n- Floats\n- [ ] Sails\n',
    });
    await desk.item('Read').waitFor();
    const strays = (list: string) =>
      desk.page.locator(`${list} > li`).evaluateAll((lines) =>
        lines.filter((li) => {
          const words = document.createRange();
          words.selectNodeContents(li.querySelector('span') ?? li);
          const [text, line] = [words.getBoundingClientRect(), li.getBoundingClientRect()];
          const isRtl = getComputedStyle(li).direction === 'rtl';
          return (isRtl ? line.right - text.right : text.left - line.left) > 40;
        }),
      );
    expect(await desk.page.locator('.mod-details > li').count()).toBe(4);
    expect(await strays('.mod-details')).toEqual([]);
    const ends = await desk.page
      .locator('.mod-details')
      .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().width));
    expect(Math.max(...ends), 'near its title in a wide pane').toBeLessThan(200);
    await desk.command('Open capstone spec');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: 'סירה' }).waitFor();
    expect(await strays('.capstone-roadmap-section ul')).toEqual([]);
    const outcome = desk.page.locator('.capstone-roadmap-spec p', { hasText: 'Outcome' });
    expect(await outcome.evaluate((el) => getComputedStyle(el).direction)).toBe('rtl');
  });

  it('has titles and notes beside their boxes, whatever the directions of the app and of the title', async () => {
    const plan = roadmapNote(['', 'Learn', 'Read<br>a note'], ['', '', 'לקרוא<br>הערה']);
    const desk = await workbench.open({ 'Plan.md': plan });
    await desk.item('Read').waitFor();
    const gaps = () =>
      desk.tree.locator('.mod-project > .tree-item-self').evaluateAll((rows) =>
        rows.flatMap((row) =>
          [...row.querySelectorAll('.tree-item-inner-text, li')].map((el) => {
            const words = document.createRange();
            words.selectNodeContents(el);
            const [text, box] = [words.getBoundingClientRect(), row.querySelector('input')?.getBoundingClientRect()];
            return box ? Math.max(text.left - box.right, box.left - text.right) : Infinity;
          }),
        ),
      );
    for (const direction of ['ltr', 'rtl']) {
      await desk.page.addStyleTag({ content: `body { direction: ${direction}; }` });
      for (const gap of await gaps()) expect(gap, direction).toBeLessThan(20);
    }
  });

  it('keeps the icon of a spec beside its title in a narrow pane, whatever the direction of the app', async () => {
    const desk = await workbench.open(NOTES);
    const spec = desk.item('Consensus paper reproduction').locator('.capstone-roadmap-capstone');
    await spec.waitFor();
    await setSidebarWidth(desk, 220);
    const [icon, title] = await spec
      .locator('> *')
      .evaluateAll((parts) => parts.map((el) => el.getBoundingClientRect()));
    expect(title?.left).toBeGreaterThanOrEqual(icon?.right ?? Infinity);
    await desk.page.addStyleTag({ content: 'body { direction: rtl; }' });
    const lines = await spec.locator('.capstone-roadmap-spec-link').evaluate((el) => {
      const words = document.createRange();
      words.selectNodeContents(el);
      return [...words.getClientRects()].map(({ right }) => Math.round(right));
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines).size, 'sides that the lines of the title begin at').toBe(1);
  });

  it('keeps the buttons below a long change in sight', async () => {
    const track = (name: string) => `${name}¶\nOutcome: one.\nFunctional spec¶\n${'- It does a thing.\n'.repeat(40)}`;
    const copied = `Capstones¶\nSmall things¶\n${track('Track 1-A clock')}${track('Track 2-A lamp')}`;
    const desk = await workbench.open({ 'Capstones.md': copied }, { phone: true, width: 390, height: 780 });
    await desk.page.getByRole('button', { name: 'Create roadmap note' }).waitFor();
    await desk.inApp(async ({ workspace }) => {
      workspace.rightSplit.collapse();
      await workspace.openLinkText('Capstones', '', false);
    });
    await desk.editor.locator('.cm-line').first().waitFor();
    await desk.command('Convert copied');
    await desk.page.getByRole('button', { name: 'Convert', exact: true }).click({ trial: true });
    for (const [width, height] of SMALL_SCREENS) {
      await desk.page.setViewportSize({ width, height });
      const hidden = await desk.page.locator('.modal').evaluate((el) => el.scrollHeight - el.clientHeight);
      expect(hidden, `${width} × ${height}`).toBe(0);
    }
  });

  it('breaks names that are longer than a list or a dialog is wide', async () => {
    const name = 'ReadingListOfAllThatWasEverWrittenAboutBoats';
    const late = roadmapNote(['✅', `Sail [[${name}#Nowhere]]`, `Knots [[a|b]]`]);
    const desk = await workbench.open({ [`${name}.md`]: late }, { phone: true, width: 320, height: 640 });
    await desk.item('Sail').waitFor();
    const cut = (part: string) =>
      desk.page.locator(part).evaluateAll((all) => {
        const { right } = all[0]?.closest('.prompt, .modal')?.getBoundingClientRect() ?? { right: 0 };
        return all.filter((el) => el.scrollWidth > el.clientWidth || el.getBoundingClientRect().right > right).length;
      });
    await desk.command('Check roadmap notes');
    await desk.page.locator('.suggestion-content').first().waitFor();
    expect(await cut('.suggestion-content')).toBe(0);
    await desk.page.locator('.suggestion-item').first().tap();
    await desk.page.locator('.modal p').waitFor();
    expect(await cut('.modal p')).toBe(0);
  });

  it('welcomes an empty vault', async () => {
    const desk = await workbench.open({ 'Welcome.md': 'Nothing here yet.' });
    const start = desk.page.getByRole('button', { name: 'Create roadmap note' });
    await start.waitFor();
    await desk.page.locator('.mod-right-split').screenshot({ path: join(SCREENSHOTS, 'empty.png') });
    await start.click();
    await desk.tree.getByRole('treeitem').first().waitFor();
  });

  it('lets the welcome be scrolled in a low pane', async () => {
    const desk = await workbench.open({ 'Welcome.md': 'Nothing here yet.' }, { height: 250 });
    const start = desk.page.getByRole('button', { name: 'Create roadmap note' });
    await start.waitFor();
    await desk.page.getByText('No roadmap yet').hover();
    await desk.page.mouse.wheel(0, 1000);
    await expect.poll(() => start.boundingBox().then((box) => box && box.y + box.height)).toBeLessThan(250);
  });
}
