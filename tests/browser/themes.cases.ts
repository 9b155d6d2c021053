import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { roadmapNote } from './support/notes';
import { overflowing } from './support/overflowing';
import { sampleVault } from './support/sample';
import type { Workbench } from './support/workbench';

const NOTES = await sampleVault();

/** A page with one roadmap, a row of which is about a chart. */
async function planOn(workbench: Workbench, row: readonly [string, string, string]): Promise<Desk> {
  const desk = await workbench.open({ 'Plan.md': roadmapNote(row) });
  await desk.item('Chart').waitFor();
  return desk;
}

/** Rules as popular themes have them. */
export function themeCases(workbench: Workbench): void {
  it('wraps titles and details under a theme that cuts those of trees at the end of their line', async () => {
    const words = 'across the channel and back again before the days get short';
    const desk = await planOn(workbench, ['', `Sail ${words}<br>- Learn ${words}`, `Chart ${words}<br>Ask ${words}`]);
    const cut = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap;';
    await desk.page.addStyleTag({ content: `body:not(.full-names) .tree-item-inner { ${cut} }` });
    const hidden = await desk.tree
      .locator('.tree-item-inner, .tree-item-inner *')
      .evaluateAll((all) => all.filter((el) => el.scrollWidth > el.clientWidth && el.clientWidth > 0).length);
    expect(hidden).toBe(0);
    expect(await overflowing(desk)).toEqual([]);
  });

  it('keeps the lines of a title apart in large text under a theme that gives those of trees a height', async () => {
    const desk = await planOn(workbench, ['', 'Sail', 'Chart the way across the channel and back again']);
    const content = 'body { --font-ui-small: 24px; } .workspace-leaf-content .tree-item-self .tree-item-inner';
    await desk.page.addStyleTag({ content: `${content} { line-height: 20px; }` });
    const height = await desk.tree
      .locator('.mod-project .tree-item-inner-text')
      .evaluate((el) => parseFloat(getComputedStyle(el).lineHeight));
    expect(height).toBeGreaterThan(24);
  });

  it('keeps a box next to the first line of a title under a theme that centres what is in a line of a tree', async () => {
    const desk = await planOn(workbench, [
      '[ ]',
      'Sail',
      'Chart the way across the channel and back again<br>Ask a pilot',
    ]);
    const content = '.workspace-leaf-content .tree-item-self { align-items: center; }';
    await desk.page.addStyleTag({ content });
    const [box, title] = await Promise.all(
      ['.mod-project .capstone-roadmap-box', '.mod-project .tree-item-inner'].map((part) =>
        desk.tree.locator(part).evaluate((el) => el.getBoundingClientRect().top),
      ),
    );
    expect(box).toBe(title);
  });

  for (const phone of [false, true]) {
    it(`has whole triangles under a theme that leaves no room for them${phone ? ' on a phone' : ''}`, async () => {
      const desk = await workbench.open(NOTES, { phone, width: phone ? 390 : 1300 });
      await desk.box('Job queue in Go').waitFor();
      await desk.page.addStyleTag({ content: 'body[class] { --nav-item-padding: 4px 8px; }' });
      const cut = await desk.tree.locator('.mod-objective .collapse-icon svg').evaluateAll((all) =>
        all.filter((el) => {
          const left = el.closest('.mod-objective')?.getBoundingClientRect().left ?? Infinity;
          return el.getBoundingClientRect().left < left;
        }),
      );
      expect(cut).toEqual([]);
    });
  }

  it('has a triangle beside the first line of a title on a phone under a theme that gives it a size', async () => {
    const desk = await workbench.open(NOTES, { phone: true, width: 390 });
    await desk.box('Job queue in Go').waitFor();
    const content = '.tree-item .collapse-icon:not(#theirs) { width: 17px; height: 16px; }';
    await desk.page.addStyleTag({ content });
    const [triangle, box] = await desk
      .item('Key-value store')
      .locator('.collapse-icon, .capstone-roadmap-box')
      .evaluateAll((parts) =>
        parts.map((el) => el.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
      );
    expect(Math.abs((triangle ?? 0) - (box ?? 99))).toBeLessThan(3);
  });

  it('marks what is overdue under a theme that writes the parts of a colour without commas', async () => {
    const desk = await planOn(workbench, ['', 'Sail<br>Due: 2001-02-03', 'Chart']);
    await desk.page.addStyleTag({ content: 'body[class] { --color-red-rgb: 240 113 120; }' });
    const colours = await desk.page
      .locator('.mod-overdue, .capstone-roadmap-overdue')
      .evaluateAll((all) => all.map((el) => getComputedStyle(el).backgroundColor));
    expect(colours).toHaveLength(2);
    expect(colours).not.toContain('rgba(0, 0, 0, 0)');
  });

  it('has links to specs that can be told under a theme that shows no frame around what has the focus', async () => {
    const desk = await workbench.open(NOTES);
    const link = desk.tree.getByRole('button', { name: 'Inference gateway', exact: true });
    await link.waitFor();
    await desk.page.addStyleTag({ content: 'body[class] { --background-modifier-border-focus: rgb(1 2 3); }' });
    expect(await link.evaluate((el) => getComputedStyle(el).textDecorationColor)).not.toBe('rgb(1, 2, 3)');
  });

  it('shows titles under a theme whose colour for the open file is that of the background', async () => {
    const desk = await workbench.open({ 'Plan.md': roadmapNote(['', 'Sail', 'Knots<br>[x] reef<br>[ ] bend']) });
    await desk.page.addStyleTag({ content: 'body { --nav-item-color-active: var(--background-secondary); }' });
    await desk.item('Knots').waitFor();
    const colours = await desk.tree
      .locator('.tree-item-inner-text')
      .evaluateAll((all) => all.map((el) => getComputedStyle(el).color));
    const background = await desk.page
      .locator('.mod-right-split')
      .evaluate((el) => getComputedStyle(el).getPropertyValue('background-color'));
    expect(colours).not.toContain(background);
  });

  it('has search, filters and counts above the tree under a theme that moves bars of buttons to the bottom', async () => {
    const desk = await workbench.open(NOTES);
    await desk.box('Job queue in Go').waitFor();
    const bar = 'position: absolute; bottom: 8px; height: 40px; pointer-events: none;';
    await desk.page.addStyleTag({ content: `.mod-right-split .workspace-leaf-content .nav-header { ${bar} }` });
    const summary = await desk.page.locator('.capstone-roadmap-summary').evaluate((el) => el.getBoundingClientRect());
    const scroller = desk.page.locator('.capstone-roadmap-scroller');
    expect(summary.bottom).toBeLessThanOrEqual(await scroller.evaluate((el) => el.getBoundingClientRect().top));
    await desk.page.getByRole('searchbox', { name: 'Search roadmap' }).click({ trial: true });
  });

  for (const phone of [false, true]) {
    it(`has buttons that read like text under a theme that frames all buttons${phone ? ' of a phone' : ''}`, async () => {
      const desk = await workbench.open(NOTES, { phone, width: phone ? 390 : 1300 });
      const buttons = desk.page.locator('.capstone-roadmap button:not(.clickable-icon)');
      await desk.tree.locator('.mod-suggested button').first().waitFor();
      const places = () =>
        buttons.evaluateAll((all) =>
          all.map((el) => `${JSON.stringify(el.getBoundingClientRect())} ${getComputedStyle(el).background}`),
        );
      const before = await places();
      const framed = 'padding: 4px 20px; min-height: 32px; background: red; box-shadow: 0 0 2px red;';
      const content = `body:not(.some-tablet:not(.of-theirs)) button:not(.clickable-icon) { ${framed} }`;
      await desk.page.addStyleTag({ content });
      expect(before.length).toBeGreaterThan(3);
      expect(await places()).toEqual(before);
    });
  }

  it('has no frames around icons under a theme that frames all buttons', async () => {
    const desk = await workbench.open(NOTES);
    await desk.tree.locator('.mod-suggested button').first().waitFor();
    await desk.page.addStyleTag({ content: 'button { border: 1px solid red; box-shadow: 0 0 2px red; }' });
    const frames = await desk.page
      .locator('.capstone-roadmap .clickable-icon')
      .evaluateAll((all) =>
        all.map((el) => getComputedStyle(el)).map(({ borderColor, boxShadow }) => `${borderColor} ${boxShadow}`),
      );
    expect(new Set(frames)).toEqual(new Set(['rgba(0, 0, 0, 0) none']));
  });

  it('has words on buttons and links that can be told under a theme of faint icons and links without lines', async () => {
    const desk = await workbench.open(NOTES);
    await desk.box('Job queue in Go').waitFor();
    const content =
      'body { --icon-color: var(--text-faint); --link-decoration: none; --link-external-decoration: none; }';
    await desk.page.addStyleTag({ content });
    const look = (part: string, name: string) =>
      desk.page
        .locator(part)
        .evaluateAll((all, name) => [...new Set(all.map((el) => getComputedStyle(el).getPropertyValue(name)))], name);
    const muted = await look('.capstone-roadmap-summary', 'color');
    expect(await look('.capstone-roadmap-filter button:not(.is-active)', 'color')).toEqual(muted);
    expect(await look('.capstone-roadmap-tree .tree-item-inner-text a', 'text-decoration-line')).toEqual(['underline']);
  });

  it('marks what a repair changes in the colours of a theme for what is found, which may be too strong for other text', async () => {
    const desk = await planOn(workbench, ['✅', 'Sail', 'Chart']);
    const strong = 'body[class] { --text-highlight-bg: rgb(200 70 20); }';
    await desk.page.addStyleTag({ content: `${strong} .search-result-file-matched-text { color: white; }` });
    await desk.openNote('Plan.md');
    await desk.command('Replace check marks');
    const marks = desk.page.locator('.modal mark');
    await marks.first().waitFor();
    const looks = await marks.evaluateAll((all) =>
      all.map((el) => getComputedStyle(el)).map(({ color, backgroundColor }) => `${color} on ${backgroundColor}`),
    );
    expect(new Set(looks)).toEqual(new Set(['rgb(255, 255, 255) on rgb(200, 70, 20)']));
  });

  it('has one bullet before a detail under a theme that puts its own before the lines of all lists', async () => {
    const desk = await planOn(workbench, ['', 'Sail<br>- Learn to row', 'Chart<br>Ask a pilot']);
    const content = "body:not(.plain-lists) ul > li:not(.task-list-item)::before { content: '\\2022'; }";
    await desk.page.addStyleTag({ content });
    const bullets = await desk.tree
      .locator('li')
      .evaluateAll((all) => all.map((el) => getComputedStyle(el, '::before').content));
    expect(bullets).toEqual(['none', 'none']);
  });

  it('has a bullet before each line of a spec under a theme that puts its own in place of those of all lists', async () => {
    const desk = await workbench.open(NOTES);
    await desk.tree.getByRole('button', { name: 'Inference gateway', exact: true }).click();
    const item = desk.page.locator('.capstone-roadmap-section li').first();
    await item.waitFor();
    await desk.page.addStyleTag({ content: "ul:nth-child(odd), ul:nth-child(even) { list-style-type: ''; }" });
    expect(await item.evaluate((el) => getComputedStyle(el).listStyleType)).toBe('disc');
  });

  it('keeps `[ ]` within its cell under a theme that moves boxes of tasks into the margin', async () => {
    const desk = await workbench.open({ 'Plan.md': roadmapNote(['[ ]', 'Sail', 'Knots<br>- [x] reef']) });
    await desk.openNote('Plan.md', 'reading');
    const boxes = desk.reading.locator('td input[type="checkbox"]');
    await expect.poll(() => boxes.count()).toBe(2);
    const heights = () => boxes.evaluateAll((all) => all.map((el) => el.getBoundingClientRect().top));
    const before = await heights();
    const tasks = '.markdown-preview-view input[type=checkbox].task-list-item-checkbox';
    await desk.page.addStyleTag({ content: `${tasks} { top: 8px; margin: 0 6px 0 -1.35em; }` });
    expect(await heights()).toEqual(before);
    const indents = await boxes.evaluateAll((all) =>
      all.map((el) => el.getBoundingClientRect().left - (el.closest('td')?.getBoundingClientRect().left ?? 0)),
    );
    expect(Math.min(...indents)).toBeGreaterThan(4);
  });
}
