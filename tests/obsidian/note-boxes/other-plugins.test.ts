import { describe, expect, it, vi } from 'vitest';
import { MarkdownRenderer } from '../../../workbench/host/markdown/markdown-renderer';
import type { PluginClass } from '../../../workbench/host/plugin/plugins';
import { CompanionPlugin, COMPANION_MANIFEST } from '../../../workbench/page/shell/companion';
import { box, roadmapNote } from '../../support/roadmap-note';
import { BARE, expectFile, NOTE, toggled } from '../support/note-with-boxes';
import { press, shownVault } from '../support/shown-note';

describe('beside a query in the same callout', () => {
  it('a click on a box sets it, also where a field of its table is shown in other words', async () => {
    const table = roadmapNote([BARE, 'Sail', 'Knots (due:: 2027-05-01)']).replace(/^\|/gm, '> |');
    const note = table.replace('> |', '> [!todo] Plan\n> |') + '>\n> ```dataview\n> TABLE goal\n> ```\n';
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.reading('Plan.md');
    const knots = shown.box(0).closest('tr')?.cells[2];
    if (knots) knots.textContent = 'Knots May 01, 2027';
    const query = shown.box(0).closest('.callout')?.querySelector('pre');
    const result = createDiv('block-language-dataview');
    result.createEl('table', { cls: 'dataview table-view-table' }).createTHead().insertRow().createEl('th');
    query?.replaceWith(result);
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(note, 0));
  });
});

it.each(['reading', 'embed', 'rendered'] as const)(
  'a box is set, and a marker is one, where a plugin adds a button to each cell of the header, in %s',
  async (surface) => {
    const note = roadmapNote([BARE, 'Sail', 'Knots'], ['[ ]', '', 'Charts']);
    const vault = await shownVault({ 'Plan.md': note });
    vault.plugin.registerMarkdownPostProcessor((el) => {
      for (const head of el.findAll('th')) void Promise.resolve().then(() => head.createSpan({ text: '▼' }));
    });
    const text = note.slice(note.indexOf('|'));
    const shown = surface === 'rendered' ? await vault.rendered(text, 'Plan.md') : await vault[surface]('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(note, 0));
  },
);

it.each(['reading', 'livePreview', 'embed', 'rendered'] as const)(
  'a box is set, and a marker is one, where a plugin shows pictures in place of emoji and of names, as in each cell of the header, in %s',
  async (surface) => {
    const header = '| 🎯 Objective | :LiRocket: Projects | ✅ Done |';
    const note = `---\ntags: projects\n---\n\n${header}\n| --- | --- | --- |\n| Sail ⛵ | Knots | ${BARE} |\n| | Charts 🗺️ | [ ] |\n`;
    const vault = await shownVault({ 'Plan.md': note });
    vault.plugin.registerMarkdownPostProcessor((el) => {
      for (const cell of el.findAll('th, td').concat(el.hasClass('table-cell-wrapper') ? el : [])) {
        cell.innerHTML = cell.innerHTML.replace(
          /\p{Extended_Pictographic}\uFE0F?|:\w+:/gu,
          '<img class="emoji" alt="$&">',
        );
      }
    });
    const shown =
      surface === 'rendered'
        ? await vault.rendered(note.slice(note.indexOf('|')), 'Plan.md')
        : await vault[surface]('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(note, 0));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, false]));
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(toggled(note, 0), 1));
  },
);

describe.each([
  ['with a part of its rows, as in pages', (table: HTMLTableElement) => table.deleteRow(1)],
  ['without a column, its rows sorted', hideAndSort],
])('in the table that a plugin shows in place of the written one, %s,', (_, change) => {
  it('a box is set', async () => {
    const note = roadmapNote([BARE, 'Sail', 'Knots'], [BARE, 'Ride', 'Saddle'], [BARE, 'Row', 'Oars']);
    const vault = await shownVault({ 'Plan.md': note });
    vault.plugin.registerMarkdownPostProcessor((el) => {
      setTimeout(() => {
        const table = el.querySelector('table');
        const shown = table?.cloneNode(true) as HTMLTableElement | undefined;
        if (!table || !shown) return;
        change(shown);
        table.after(shown);
        table.hide();
      });
    });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes().length).toBeGreaterThan(3));
    press(shown.box(3));
    await expectFile(vault, 'Plan.md', toggled(note, 1));
  });
});

function hideAndSort(table: HTMLTableElement): void {
  for (const { cells } of table.rows) cells[1]?.remove();
  const [, first, ...others] = table.rows;
  for (const row of others) first?.before(row);
}

it('a box is set, and a marker is one, in the columns that a plugin has put in another order', async () => {
  const note = roadmapNote([BARE, 'Sail', `Knots<br>${BARE} bowline`], ['[ ]', 'Ride', 'Saddle']);
  const vault = await shownVault({ 'Plan.md': note });
  vault.plugin.registerMarkdownPostProcessor((el) => {
    for (const { cells } of el.findAll('tr') as HTMLTableRowElement[]) cells[2]?.after(cells[0] ?? '');
  });
  const shown = await vault.reading('Plan.md');
  await shown.named();
  expect(shown.names()).toEqual(['bowline', 'Knots', 'Saddle']);
  press(shown.box(0));
  await expectFile(vault, 'Plan.md', toggled(note, 1));
  await vi.waitFor(() => expect(shown.states()).toEqual([true, false, false]));
  press(shown.box(2));
  await expectFile(vault, 'Plan.md', toggled(toggled(note, 1), 2));
});

describe('where a plugin shows a count behind each link', () => {
  it.each([
    ['says so with its count', 0],
    ['says nothing but a link', 2],
  ])('a click on a box sets it, not that of another row that %s', async (_, nth) => {
    const note = roadmapNote([BARE, '', '[[Week 1]]'], [BARE, '', '[[Week 12]]'], [BARE, '', '[[Rest]]']);
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.reading('Plan.md');
    for (const input of shown.boxes()) {
      const count = createDiv();
      count.createDiv({ cls: 'snw-reference', text: '2' });
      input.closest('tr')?.querySelector('a')?.after(count);
    }
    press(shown.box(nth));
    await expectFile(vault, 'Plan.md', toggled(note, nth));
  });
});

/** As plugins for tables do: cells that say so are joined with the one above or before, in a table of their own. */
function joinCells(el: HTMLElement): void {
  for (const table of el.findAll('table')) {
    const joined = createEl('table');
    const grid: HTMLTableCellElement[][] = [];
    for (const row of (table as HTMLTableElement).rows) {
      const rowEl = joined.createEl('tr');
      const above = grid.at(-1) ?? [];
      const cells: HTMLTableCellElement[] = [];
      for (const [column, cell] of [...row.cells].entries()) {
        const [over, before] = [
          cell.textContent === '^^' && above[column],
          cell.textContent === '<' && cells[column - 1],
        ];
        if (over) over.rowSpan += 1;
        else if (before) before.colSpan += 1;
        cells.push(over || before || rowEl.appendChild(cell.cloneNode(true) as HTMLTableCellElement));
      }
      grid.push(cells);
    }
    void Promise.resolve().then(() => table.replaceWith(joined));
  }
}

/** As others do, also in live preview: all cells stay, out of sight. */
function hideJoinedCells(el: HTMLElement): void {
  for (const row of el.findAll('tr')) {
    for (const cell of row.findAll('td')) {
      const { cellIndex, textContent } = cell as HTMLTableCellElement;
      const above = (row.previousElementSibling as HTMLTableRowElement | null)?.cells[cellIndex];
      if (textContent === '^^' && above) above.rowSpan += 1;
      else if (textContent === '<') (cell.previousElementSibling as HTMLTableCellElement).colSpan += 1;
      else continue;
      cell.hide();
    }
  }
}

describe('in a table with joined cells', () => {
  const note = roadmapNote(
    [box('a00001'), 'Sail', `Knots<br>${box('a00002')} bowline`],
    [box('a00003'), '^^', `Charts<br>[ ] read<br>[ ] write`],
    ['Then', '<', `Ride ${box('a00004')}`],
    [box('a00005'), 'Row', `Oars ${box('a00006')}`],
  );

  it.each([
    ['are gone', joinCells],
    ['are hidden', hideJoinedCells],
  ])('every box is set, and named by its row, where the joined cells %s', async (_, join) => {
    const vault = await shownVault({ 'Plan.md': note });
    vault.plugin.registerMarkdownPostProcessor(join);
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(8));
    await shown.named();
    expect(shown.names()).toEqual(['Knots', 'bowline', 'Charts', 'read', 'write', 'Ride', 'Oars', 'Oars']);
    let expected = note;
    for (const nth of shown.boxes().keys()) {
      expected = expected.replace(/unchecked|\[ \]/, (word) => (word === '[ ]' ? '[x]' : 'checked'));
      press(shown.box(nth));
      await expectFile(vault, 'Plan.md', expected);
      const states = Array.from({ length: 8 }, (_, at) => at <= nth);
      await vi.waitFor(() => expect(shown.states()).toEqual(states));
    }
  });
});

describe('boxes that are none of ours', () => {
  const table = (head: string) => `| ${head} |\n| --- | --- | --- |\n| ${BARE} | Sail | Knots |\n`;

  it('are not touched: those of other tables that look the same', async () => {
    const other = `${table('A | B | C')}\n`;
    const note = `---\ntags: projects\n---\n\n${other}${other}${table('Done | Goal | Project')}`;
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.rendered(note.slice(note.indexOf('|')), 'Plan.md');
    await vi.waitFor(() => expect(shown.names()).toEqual([null, null, 'Knots']));
    const heard = vi.fn();
    window.addEventListener('change', heard, { once: true });
    press(shown.box(1));
    await vault.atRest();
    expect(heard).toHaveBeenCalledOnce();
    expect(vault.notices()).toEqual([]);
    press(shown.box(2));
    await expectFile(vault, 'Plan.md', toggled(note, 2));
  });

  const raw = `<table><tr><th>Done</th><th>Goal</th><th>Project</th></tr><tr><td>${BARE}</td><td>Sail</td><td>Knots</td></tr></table>`;

  it.each([
    ['another table', `${table('A | B | C')}\n`],
    ['a raw HTML table that looks like a roadmap (case 13)', `${raw}\n\n`],
  ])('are not touched: those of %s', async (_, block) => {
    const note = `---\ntags: projects\n---\n\n${block}\n${table('Done | Goal | Project')}`;
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.reading('Plan.md');
    const heard = vi.fn();
    window.addEventListener('change', heard, { once: true });
    press(shown.box(0));
    await vault.atRest();
    expect(heard).toHaveBeenCalledOnce();
    expect(await vault.read('Plan.md')).toBe(note);
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(note, 1));
  });

  it('are not touched: those of a code block that a plugin renders later, though the note has such a table', async () => {
    const others = table('Done | Goal | Project').replace('Knots', 'Bends');
    const note = `---\ntags: projects\n---\n\n${table('Done | Goal | Project')}\n\`\`\`ad-note\n${others}\`\`\`\n`;
    const vault = await shownVault({ 'Plan.md': note });
    vault.plugin.registerMarkdownPostProcessor((el, { sourcePath }) => {
      const code = el.querySelector('pre');
      const frame = createDiv('callout admonition');
      code?.replaceWith(frame);
      if (!code) return;
      setTimeout(() => void MarkdownRenderer.render(vault.app, others, frame, sourcePath, vault.plugin as never));
    });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    press(shown.box(1));
    await vault.atRest();
    expect(vault.notices()).toEqual([]);
    expect(await vault.read('Plan.md')).toBe(note);
    expect(shown.names()).toEqual(['Knots', null]);
  });

  describe.each([
    ['alone', '`toggle`', 'toggle'],
    ['beside a box', `\`toggle\` ${BARE}`, 'checkbox-container'],
  ])('%s in a cell', (where, cell, cls) => {
    it.each(['reading', 'livePreview'] as const)(
      'are not touched: those that another plugin shows, in %s',
      async (surface) => {
        const note = roadmapNote([cell, 'Sail', 'Knots'], [box('a00001'), 'Sail', 'Knots and bends']);
        const vault = await shownVault({ 'Plan.md': note });
        const heard = vi.fn();
        vault.plugin.registerMarkdownPostProcessor((el) => {
          for (const code of el.findAll('code')) {
            const container = createSpan(cls);
            container.createEl('input', { type: 'checkbox' });
            for (const type of ['click', 'change']) container.addEventListener(type, heard);
            code.replaceWith(container);
          }
        });
        const shown = await vault[surface]('Plan.md');
        await vi.waitFor(() => expect(shown.names().at(-1)).toBe('Knots and bends'));
        press(shown.box(0));
        await vault.atRest();
        expect(heard).toHaveBeenCalledTimes(surface === 'reading' ? 2 : 0);
        expect(vault.notices()).toEqual([]);
        expect(await vault.read('Plan.md')).toBe(note);
        if (where === 'alone' || surface === 'livePreview') return;
        press(shown.box(1));
        await expectFile(vault, 'Plan.md', toggled(note, 0));
      },
    );
  });
});

describe('beside the companion plugin', () => {
  const other = roadmapNote([box('a00001'), 'Ride', 'Saddle']);

  async function companionVault(order: 'before' | 'after') {
    const vault = await shownVault({ 'Plan.md': NOTE, 'Other.md': other });
    const { plugins } = vault.app;
    const own = vault.plugin.manifest;
    if (order === 'before') plugins.disable(own.id);
    await plugins.enable(CompanionPlugin, COMPANION_MANIFEST);
    if (order === 'before') await plugins.enable(vault.plugin.constructor as unknown as PluginClass, own);
    await vault.settled();
    return vault;
  }

  it.each(['before', 'after'] as const)('loaded %s us, an id that stands twice is set once', async (order) => {
    const vault = await companionVault(order);
    const shown = await vault.reading('Plan.md');
    await shown.named();
    press(shown.box(3));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 3));
    await vault.atRest();
    expect(await vault.read('Plan.md')).toBe(toggled(NOTE, 3));
  });

  it.each(['before', 'after'] as const)('loaded %s us, an embed sets its own note alone', async (order) => {
    const vault = await companionVault(order);
    await vault.reading('Other.md');
    const shown = await vault.embed('Plan.md');
    await shown.named();
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 0));
    await vault.atRest();
    expect(await vault.read('Other.md')).toBe(other);
  });
});
