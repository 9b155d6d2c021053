import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { box, PLAN } from './support/notes';
import type { Workbench } from './support/workbench';

interface Processed {
  readonly cls: string;
  readonly sourcePath: string;
  readonly info: { readonly lineStart: number; readonly lineEnd: number; readonly length: number } | null;
  readonly hasFrontmatter: boolean;
  readonly connected: boolean;
}

declare global {
  interface Window {
    processed?: Processed[];
    changes?: string[];
  }
}

/** Records what post-processors are given from now on, and the `change` events that arrive. */
async function record(desk: Desk): Promise<void> {
  await desk.inApp((app) => {
    window.processed = [];
    window.changes = [];
    const note = (
      el: HTMLElement,
      ctx: {
        sourcePath: string;
        frontmatter: unknown;
        getSectionInfo(el: HTMLElement): { lineStart: number; lineEnd: number; text: string } | null;
      },
    ) => {
      const info = ctx.getSectionInfo(el);
      window.processed?.push({
        cls: el.className,
        sourcePath: ctx.sourcePath,
        info: info && { lineStart: info.lineStart, lineEnd: info.lineEnd, length: info.text.length },
        hasFrontmatter: ctx.frontmatter !== undefined,
        connected: el.isConnected,
      });
    };
    app.registry.postProcessors.push(note);
    window.addEventListener('change', (event) => window.changes?.push((event.target as HTMLElement).id));
  });
}

const processed = (desk: Desk) => desk.page.evaluate(() => window.processed ?? []);

/** The plugin would interfere; this is about the page alone. */
async function withoutPlugin(desk: Desk): Promise<void> {
  await desk.inApp((app) => app.plugins.disable('capstone-roadmap'));
}

export function pageContractCases(workbench: Workbench): void {
  it('post-processes reading view once a block, with the lines of the whole file', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN, 'A.md': 'First' });
    await desk.openNote('A.md', 'reading');
    await desk.reading.getByText('First').waitFor();
    await record(desk);
    await desk.openNote('Plan.md', 'reading');
    const blocks = async () => (await processed(desk)).filter(({ cls }) => cls.startsWith('el-'));
    await expect
      .poll(async () => (await blocks()).map(({ cls }) => cls))
      .toEqual(['el-div mod-frontmatter', 'el-table', 'el-p']);
    const [, table] = await blocks();
    expect(table).toMatchObject({
      sourcePath: 'Plan.md',
      info: { lineStart: 4, lineEnd: 10, length: PLAN.length },
      hasFrontmatter: true,
    });
    await withoutPlugin(desk);
    await desk.tickInReadingView('a00001');
    expect(await desk.page.evaluate(() => window.changes)).toEqual(['a00001']);
  });

  it('post-processes a table of live preview once a cell, without section info and before it is in the page', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN, 'A.md': 'First' });
    await record(desk);
    await desk.openNote('Plan.md');
    await expect.poll(async () => (await processed(desk)).length).toBe(18);
    for (const cell of await processed(desk))
      expect(cell).toEqual({
        cls: 'table-cell-wrapper',
        sourcePath: 'Plan.md',
        info: null,
        hasFrontmatter: false,
        connected: false,
      });
  });

  it('has the table DOM of live preview, where a place in a cell is the start of the widget', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    const path = '.cm-table-widget.markdown-rendered > .table-wrapper > table.table-editor td > .table-cell-wrapper';
    await desk.editor.locator(path).first().waitFor();
    const places = await desk.inApp((app) => {
      const { view } = app.workspace.activeEditor?.editor.surface as unknown as {
        view: { posAtDOM(el: Node): number };
      };
      return [...document.querySelectorAll('.cm-table-widget, .cm-table-widget tr, td')].map((el) => view.posAtDOM(el));
    });
    expect(new Set(places)).toEqual(new Set([PLAN.indexOf('| Checklist')]));
  });

  it('opens a pressed cell on its raw source, and the box in it never changes', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await withoutPlugin(desk);
    await desk.openNote('Plan.md');
    await record(desk);
    await desk.tickInLivePreview('a00001');
    expect(await desk.openCell.textContent()).toBe(box('a00001'));
    expect(await desk.page.evaluate(() => window.changes)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    expect(await desk.boxInLivePreview('a00001').isChecked()).toBe(false);
    expect(await desk.read('Plan.md')).toBe(PLAN);
  });

  it('lets a box change where capturing listeners stop the press', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await withoutPlugin(desk);
    await desk.openNote('Plan.md');
    await record(desk);
    await desk.page.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click'])
        document.addEventListener(type, (event) => event.stopPropagation(), true);
    });
    await desk.tickInLivePreview('a00001');
    expect(await desk.page.evaluate(() => window.changes)).toEqual(['a00001']);
    expect(await desk.openCell.count()).toBe(0);
  });

  it('writes what is typed in a cell, and takes it back by undo', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.editor.locator('td', { hasText: 'Radio licence' }).click();
    await desk.page.keyboard.type(' at | sea');
    await desk.box('Radio licence at | sea').waitFor();
    expect(await desk.editorText()).toBe(PLAN.replace('Radio licence', 'Radio licence at \\| sea'));
    for (let presses = 0; presses < 12 && (await desk.editorText()) !== PLAN; presses += 1)
      await desk.page.keyboard.press('Control+z');
    expect(await desk.editorText()).toBe(PLAN);
  });

  it('lets a table be typed, and draws it once the cursor has left it', async () => {
    const desk = await workbench.open({ 'A.md': 'First' });
    await desk.openNote('A.md');
    await withoutPlugin(desk);
    await desk.editor.getByText('First').click();
    await desk.page.keyboard.press('End');
    const table = '| A | B |\n| --- | --- |\n| 1 | 2 |';
    await desk.page.keyboard.type(`\n\n${table}`);
    await desk.holds('A.md', `First\n\n${table}`);
    const tables = desk.editor.locator('.cm-table-widget');
    await desk.editor.getByText('First').click();
    expect(await tables.count()).toBe(1);
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.type('\n| 3 | 4 |\n| 5 | 6 |');
    await desk.holds('A.md', `First\n\n${table}\n| 3 | 4 |\n| 5 | 6 |`);
    await desk.editor.getByText('First').click();
    expect(await tables.getByRole('row').count()).toBe(4);
  });

  it('takes blocks of reading view that are out of sight out of the page, and puts the same ones back', async () => {
    const lines = Array.from({ length: 120 }, (_, at) => `Line ${at}.`).join('\n\n');
    const desk = await workbench.open({ 'Plan.md': `${PLAN}\n${lines}\n` });
    await desk.openNote('Plan.md', 'reading');
    await expect.poll(() => desk.reading.getByText('Line 119.').count()).toBe(0);
    const table = await desk.reading.locator('table').elementHandle();
    const view = desk.reading.locator('.markdown-preview-view');
    const height = await view.evaluate((el) => el.scrollHeight);
    await view.evaluate((el) => (el.scrollTop = el.scrollHeight));
    await desk.reading.getByText('Line 119.').waitFor();
    await expect.poll(() => table?.evaluate((el) => el.isConnected)).toBe(false);
    expect(Math.abs((await view.evaluate((el) => el.scrollHeight)) - height)).toBeLessThanOrEqual(40);
    await view.evaluate((el) => (el.scrollTop = 0));
    await expect.poll(() => table?.evaluate((el) => el.isConnected)).toBe(true);
  });

  it('shows embeds and page previews as notes of their own', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN, 'Home.md': '![[Plan]]\n\nSee [[Plan]].\n' });
    await record(desk);
    await desk.openNote('Home.md', 'reading');
    await desk.reading.locator('.markdown-embed table').waitFor();
    const tables = (await processed(desk)).filter(({ cls }) => cls === 'el-table');
    expect(tables).toMatchObject([{ sourcePath: 'Plan.md', info: { lineStart: 4, lineEnd: 10 } }]);
    await desk.reading.locator('p a.internal-link').hover();
    await desk.page.locator('.hover-popover table').waitFor();
    expect((await processed(desk)).filter(({ cls }) => cls === 'el-table')).toHaveLength(2);
  });

  it('opens a note in a window of its own', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    const popout = await desk.openWindow('Plan.md');
    await popout.locator('.cm-table-widget input[id="a00003"]').waitFor();
    await desk.box('reef').click();
    await expect.poll(() => popout.locator('input[id="a00003"]').isChecked()).toBe(true);
    await popout.getByText('The end of the plan.').click();
    await popout.keyboard.type('!');
    await expect.poll(() => desk.editorText()).toContain('!');
    await popout.close();
    await expect.poll(() => desk.inApp((app) => app.workspace.floating.length)).toBe(0);
  });
}
