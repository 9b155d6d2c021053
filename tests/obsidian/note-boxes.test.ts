import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { frameScheduler } from '../../src/obsidian/frame-scheduler';
import { postProcess } from '../../workbench/host/markdown/post-process';
import type { PluginClass } from '../../workbench/host/plugin/plugins';
import { CompanionPlugin, COMPANION_MANIFEST } from '../../workbench/page/shell/companion';
import { box, roadmapNote } from '../integration/support/roadmap-vault';
import { press, shownVault, type ShownVault } from './support/shown-note';

const BARE = '<input type="checkbox" unchecked>';

const NOTE = roadmapNote(
  [box('a00001'), 'Sail', `Knots<br>${box('a00002')} bowline<br>${box('a00003', true)} reef`],
  [box('a00001'), '', 'Navigation'],
);

/** With the nth box, counted in the text, given the other state. */
function toggled(text: string, nth: number): string {
  let seen = -1;
  return text.replace(/\b(un)?checked\b|\[[ x]\](?! )/g, (word) => {
    seen += 1;
    if (seen !== nth) return word;
    if (word.startsWith('[')) return word === '[ ]' ? '[x]' : '[ ]';
    return word === 'checked' ? 'unchecked' : 'checked';
  });
}

async function expectFile({ read }: ShownVault, path: string, text: string): Promise<void> {
  await vi.waitFor(async () => expect(await read(path)).toBe(text));
}

/** Long enough for anything that might happen. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 120));

/** Changes a setting as its tab does. */
async function setSetting({ app }: ShownVault, key: string, value: string): Promise<void> {
  const [tab] = app.registry.settingTabs as unknown as { setControlValue(key: string, to: string): unknown }[];
  await tab?.setControlValue(key, value);
}

const SURFACES = ['reading', 'livePreview', 'embed', 'popout'] as const;

describe.each(SURFACES)('a click on a box in %s', (surface) => {
  it('sets that box in the file, whatever ids others have', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    press(shown.box(3));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 3));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, true]));
  });

  it('takes a tick back', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    press(shown.box(2));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 2));
  });

  it('ends as the last of two rapid clicks asked', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    const input = shown.box(1);
    const written = vi.fn();
    vault.app.vault.on('modify', written);
    press(input);
    press(input);
    await vi.waitFor(() => expect(written.mock.calls.length).toBeGreaterThan(1));
    await expectFile(vault, 'Plan.md', NOTE);
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
  });

  it('tells two tables that are the same apart', async () => {
    const table = `| Done | Goal | Project |\n| --- | --- | --- |\n| ${BARE} | Sail | Knots |\n| ${BARE} | Sail | Knots |\n`;
    const note = `---\ntags: projects\n---\n\n${table}\nAgain\n\n${table}`;
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault[surface]('Plan.md');
    press(shown.box(2));
    await expectFile(vault, 'Plan.md', toggled(note, 2));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(toggled(note, 2), 0));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, false, true, false]));
  });

  it('is told when it is refused, and shows the truth again', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    const input = shown.box(1);
    vi.spyOn(vault.app.vault, 'process').mockRejectedValue(new Error('no space left'));
    vi.spyOn(vault.app.vault, 'save').mockRejectedValue(new Error('no space left'));
    press(input);
    expect(input.checked).toBe(true);
    await vi.waitFor(() => expect(vault.notices().join()).toMatch('no space left'));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('changes nothing in a note that is no roadmap, and keeps nobody from hearing of it', async () => {
    const other = NOTE.replace('projects', 'recipes');
    const vault = await shownVault({ 'Plan.md': other });
    const shown = await vault[surface]('Plan.md');
    const input = shown.box(1);
    const heard = vi.fn();
    input.win.addEventListener('change', heard, { once: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await aWhile();
    expect(heard).toHaveBeenCalledOnce();
    expect(await vault.read('Plan.md')).toBe(other);
  });

  it('changes nothing where boxes are left to other plugins', async () => {
    const settings = JSON.stringify({ noteBoxes: 'others' });
    const vault = await shownVault({
      'Plan.md': NOTE,
      '.obsidian/plugins/capstone-roadmap/data.json': settings,
    });
    const shown = await vault[surface]('Plan.md');
    const input = shown.box(1);
    const heard = vi.fn();
    input.win.addEventListener('change', heard, { once: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await aWhile();
    expect(heard).toHaveBeenCalledOnce();
    expect(shown.names()).toEqual([null, null, null, null]);
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });
});

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
  'a box is set, and a marker is one, where a plugin shows pictures in place of emoji, as in each cell of the header, in %s',
  async (surface) => {
    const header = '| 🎯 Objective | 🚀 Projects | ✅ Done |';
    const note = `---\ntags: projects\n---\n\n${header}\n| --- | --- | --- |\n| Sail ⛵ | Knots | ${BARE} |\n| | Charts 🗺️ | [ ] |\n`;
    const vault = await shownVault({ 'Plan.md': note });
    vault.plugin.registerMarkdownPostProcessor((el) => {
      for (const cell of el.findAll('th, td').concat(el.hasClass('table-cell-wrapper') ? el : [])) {
        cell.innerHTML = cell.innerHTML.replace(/\p{Extended_Pictographic}\uFE0F?/gu, '<img class="emoji" alt="$&">');
      }
    });
    const shown =
      surface === 'rendered'
        ? await vault.rendered(note.slice(note.indexOf('|')), 'Plan.md')
        : await vault[surface]('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(note, 0));
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(toggled(note, 0), 1));
  },
);

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

it('a box beside a note that its cell embeds is set, whatever that note says', async () => {
  const note = roadmapNote([BARE, '', '![[Charts]]'], [BARE, '', 'Rest and more']);
  const vault = await shownVault({ 'Plan.md': note, 'Charts.md': 'Rest and more' });
  const shown = await vault.livePreview('Plan.md');
  await vi.waitFor(() => expect(shown.box(0).closest('tr')?.textContent).toContain('Rest and more'));
  press(shown.box(0));
  await expectFile(vault, 'Plan.md', toggled(note, 0));
});

it('a box behind a note that its cell embeds is set, whatever boxes that note has', async () => {
  const note = roadmapNote([BARE, '', `![[Charts]] ${BARE} drawn`]);
  const vault = await shownVault({ 'Plan.md': note, 'Charts.md': `${BARE} printed` });
  const shown = await vault.livePreview('Plan.md');
  await vi.waitFor(() => expect(shown.boxes()).toHaveLength(3));
  press(shown.box(2));
  await expectFile(vault, 'Plan.md', toggled(note, 1));
  expect(await vault.read('Charts.md')).toBe(`${BARE} printed`);
});

it.each(['reading', 'livePreview'] as const)(
  'a note that is open when the plugin is turned on has its boxes, in %s',
  async (surface) => {
    const note = roadmapNote(['[ ]', 'Sail', `Knots<br>${box('a00001')} bowline`]);
    const vault = await shownVault({ 'Plan.md': note });
    const { plugins } = vault.app;
    const { constructor, manifest } = vault.plugin;
    plugins.disable(manifest.id);
    const shown = await vault[surface]('Plan.md');
    expect(shown.names()).toEqual([null]);
    await plugins.enable(constructor as unknown as PluginClass, manifest);
    await vi.waitFor(() => expect(shown.names()).toEqual(['Knots', 'bowline']));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', note.replace('[ ]', '[x]'));
  },
);

describe('in a copy of a table that a plugin shows, as in columns,', () => {
  /** The copy's boxes. The table itself is out of sight. */
  function copyOf(input: HTMLInputElement): HTMLInputElement[] {
    const part = input.closest('table')?.parentElement;
    const copy = part?.cloneNode(true) as HTMLElement;
    part?.parentElement?.createDiv().append(copy);
    return [...copy.querySelectorAll('input')];
  }

  it('a click on a box sets it, whatever other notes say', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE, 'Other.md': roadmapNote([BARE, 'Sail', 'Tides']) });
    await vault.reading('Other.md');
    const shown = await vault.reading('Plan.md');
    const copies = copyOf(shown.box(3));
    press(copies[3] ?? shown.box(3));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 3));
    expect(copies.map(({ checked }) => checked)).toEqual([false, false, true, true]);
  });

  it('a click on a box of a table that the note has twice is refused', async () => {
    const note = `${NOTE}\nAgain\n\n${NOTE.slice(NOTE.indexOf('|'))}`;
    const vault = await shownVault({ 'Plan.md': note });
    const copies = copyOf((await vault.reading('Plan.md')).box(3));
    const [, bowline] = copies;
    if (bowline) press(bowline);
    await vi.waitFor(() => expect(vault.notices()).toEqual([expect.stringContaining('several tables')]));
    expect(bowline?.checked).toBe(false);
    expect(await vault.read('Plan.md')).toBe(note);
  });

  it('a click on a box is nobody’s where two notes have that table', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE, 'Other.md': NOTE });
    const first = await vault.reading('Other.md');
    await vault.reading('Plan.md');
    const [copy] = copyOf(first.box(0));
    if (copy) press(copy);
    await aWhile();
    expect([await vault.read('Plan.md'), await vault.read('Other.md')]).toEqual([NOTE, NOTE]);
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
    await aWhile();
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
    await aWhile();
    expect(heard).toHaveBeenCalledOnce();
    expect(await vault.read('Plan.md')).toBe(note);
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(note, 1));
  });

  it.each(['reading', 'livePreview'] as const)(
    'are not touched: those that another plugin shows in a cell, in %s',
    async (surface) => {
      const note = roadmapNote(['`toggle`', 'Sail', 'Knots'], [box('a00001'), 'Sail', 'Knots and bends']);
      const vault = await shownVault({ 'Plan.md': note });
      const heard = vi.fn();
      vault.plugin.registerMarkdownPostProcessor((el) => {
        for (const code of el.findAll('code')) {
          const container = createSpan('checkbox-container');
          container.createEl('input', { type: 'checkbox' });
          for (const type of ['click', 'change']) container.addEventListener(type, heard);
          code.replaceWith(container);
        }
      });
      const shown = await vault[surface]('Plan.md');
      await shown.named();
      press(shown.box(0));
      await aWhile();
      expect(heard).toHaveBeenCalledTimes(surface === 'reading' ? 2 : 0);
      expect(vault.notices()).toEqual([]);
      expect(await vault.read('Plan.md')).toBe(note);
    },
  );
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

describe('in a table with joined cells', () => {
  const note = roadmapNote(
    [box('a00001'), 'Sail', `Knots<br>${box('a00002')} bowline`],
    [box('a00003'), '^^', `Charts<br>[ ] read<br>[ ] write`],
    ['Then', '<', `Ride ${box('a00004')}`],
    [box('a00005'), 'Row', `Oars ${box('a00006')}`],
  );

  it('every box is set, and named by its row', async () => {
    const vault = await shownVault({ 'Plan.md': note });
    vault.plugin.registerMarkdownPostProcessor(joinCells);
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(8));
    await shown.named();
    expect(shown.names()).toEqual(['Knots', 'bowline', 'Charts', 'read', 'write', 'Ride', 'Oars', 'Oars']);
    let expected = note;
    for (const nth of shown.boxes().keys()) {
      expected = expected.replace(/unchecked|\[ \]/, (word) => (word === '[ ]' ? '[x]' : 'checked'));
      press(shown.box(nth));
      await expectFile(vault, 'Plan.md', expected);
      await vi.waitFor(() => expect(shown.states().slice(0, nth + 1)).not.toContain(false));
    }
  });
});

it('a finger on a box in reading view may begin a swipe, which the app hears of', async () => {
  const vault = await shownVault({ 'Plan.md': NOTE });
  const shown = await vault.reading('Plan.md');
  const heard = vi.fn();
  shown.box(1).closest('.markdown-preview-sizer')?.addEventListener('touchstart', heard);
  shown.box(1).dispatchEvent(new Event('touchstart', { bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
});

describe('in live preview', () => {
  it('a press on a box opens no editor, and one beside it does', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    press(shown.box(1));
    expect(document.querySelector('.is-editing')).toBeNull();
    await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
    const cell = shown.box(1).closest<HTMLElement>('.table-cell-wrapper');
    if (cell) press(cell);
    expect(document.querySelector('.is-editing')).not.toBeNull();
  });

  it('what began elsewhere may end on a box, such as the resizing of a pane', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    const ended = vi.fn();
    for (const type of ['pointerup', 'mouseup']) document.addEventListener(type, ended);
    onTestFinished(() => ['pointerup', 'mouseup'].forEach((type) => document.removeEventListener(type, ended)));
    press(shown.box(1));
    expect(ended).not.toHaveBeenCalled();
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    for (const type of ['pointerup', 'mouseup']) shown.box(0).dispatchEvent(new MouseEvent(type, { bubbles: true }));
    expect(ended).toHaveBeenCalledTimes(2);
  });

  it('a space on a box is no typing', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    const heard = vi.fn();
    const content = shown.box(1).closest('.cm-content');
    content?.addEventListener('keydown', heard);
    for (const key of [' ', 'Tab']) shown.box(1).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(heard.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual(['Tab']);
  });

  it('a click and what is being typed both stay (case 23)', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    shown.view.editor.replaceRange('Typed\n\n', { line: 4, ch: 0 });
    await vi.waitFor(() => press(shown.box(1)));
    const typed = NOTE.replace('| Checklist', 'Typed\n\n| Checklist');
    await expectFile(vault, 'Plan.md', toggled(typed, 1));
    // Until it is sure that the click was kept, an older text in the file is one that was saved over it.
    await vault.app.options.idle?.();
    shown.view.editor.undo();
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
  });
});

it('a click on a box in the editor that a plugin has made for a part of the note changes that, with what is typed there', async () => {
  const vault = await shownVault({ 'Plan.md': `${NOTE}\nBelow.` });
  const part = `${NOTE.slice(NOTE.indexOf('|'))}\nTyped.`;
  const shown = await vault.card(part, 'Plan.md');
  await vi.waitFor(() => expect(shown.box(3).getAttribute('aria-label')).toBe('Navigation'));
  press(shown.box(3));
  await vi.waitFor(() => expect(shown.view.editor.getValue()).toBe(toggled(part, 3)));
  await aWhile();
  expect(shown.states()).toEqual([false, false, true, true]);
  expect(await vault.read('Plan.md')).toBe(`${NOTE}\nBelow.`);
});

describe('where the app does not say what it has rendered', () => {
  it('the boxes of every table are named, and its markers are boxes', async () => {
    const tables = ['Sail', 'Ride', 'Row'].map((goal) => roadmapNote(['[ ]', goal, `${goal} far<br>${BARE} away`]));
    const text = tables.map((table) => table.slice(table.indexOf('|'))).join('\n');
    const vault = await shownVault({ 'Plan.md': `---\ntags: projects\n---\n\n${text}` });
    const shown = await vault.rendered(text, 'Plan.md');
    await vi.waitFor(() => {
      expect(shown.names()).toEqual(['Sail far', 'away', 'Ride far', 'away', 'Row far', 'away']);
    });
  });

  it('a box is found by what its table says', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    press(shown.box(3));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 3));
  });

  it('a box is found, and a marker is one, also where a plugin shows icons and dates beside links', async () => {
    const note = roadmapNote([BARE, 'Sail', '[[Week 1]]'], ['[ ]', '', '[[Week 12]]'], [BARE, '', 'Rest on Dec 12']);
    const vault = await shownVault({
      'Plan.md': `${note}\n${note.slice(note.indexOf('|')).replace('Projects', 'Weeks')}`,
    });
    vault.plugin.registerMarkdownPostProcessor((el) => {
      for (const link of el.findAll('a')) link.replaceWith(createSpan({ text: `⛵ ${link.textContent} Dec 12` }));
    });
    const shown = await vault.rendered(note.slice(note.indexOf('|')), 'Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(3));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(await vault.read('Plan.md'), 0));
  });

  it('a part of a note that is embedded is set in the whole (case 26)', async () => {
    const note = NOTE + `\n# Later\n\n${NOTE.slice(NOTE.indexOf('|')).replaceAll(/ id="\w+"/g, '')}\n# Last\n`;
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.embed('Plan.md', '#Later');
    press(shown.box(3));
    await expectFile(vault, 'Plan.md', toggled(note, 7));
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
    await aWhile();
    expect(await vault.read('Plan.md')).toBe(toggled(NOTE, 3));
  });

  it.each(['before', 'after'] as const)('loaded %s us, an embed sets its own note alone', async (order) => {
    const vault = await companionVault(order);
    await vault.reading('Other.md');
    const shown = await vault.embed('Plan.md');
    await shown.named();
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 0));
    await aWhile();
    expect(await vault.read('Other.md')).toBe(other);
  });
});

describe('while the note is shown', () => {
  it('what others change shows, also where nothing is rendered anew', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    const sidebar = await vault.openSidebar();
    sidebar.box('bowline').click();
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, true, false]));
  });

  it('what others change shows, also in a box that was set here', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
    await aWhile();
    const sidebar = await vault.openSidebar();
    sidebar.box('bowline').click();
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
  });

  it('it stays as it is where it can be neither written nor read', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    for (const does of ['process', 'cachedRead'] as const) {
      vi.spyOn(vault.app.vault, does).mockRejectedValue(new Error('no such device'));
    }
    press(shown.box(1));
    await vi.waitFor(() => expect(vault.notices()).toHaveLength(1));
    await aWhile();
    expect(shown.states()).toEqual([false, false, true, false]);
  });

  it('a renamed note is still the one that is set (case 25)', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    await vault.app.vault.rename(vault.file('Plan.md'), 'New.md');
    await aWhile();
    press(shown.box(1));
    await expectFile(vault, 'New.md', toggled(NOTE, 1));
  });

  it('its boxes are ours no more once it has lost its tag, until it has it again', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE.replace('Knots', '[ ] Knots') });
    const shown = await vault.embed('Plan.md');
    await vi.waitFor(() => expect(shown.text).not.toContain('[ ]'));
    await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('projects', 'recipes'));
    await vi.waitFor(() => expect(shown.text).toContain('[ ]'));
    await vi.waitFor(() => expect(shown.names()).toEqual([null, null, null, null]));
    await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('recipes', 'projects'));
    await vi.waitFor(() => expect(shown.text).not.toContain('[ ]'));
    await vi.waitFor(() => expect(shown.names()).not.toContain(null));
  });

  it.each(['reading', 'livePreview'] as const)(
    'the focus stays on the box that was set by key, in %s',
    async (surface) => {
      const vault = await shownVault({ 'Plan.md': NOTE });
      const shown = await vault[surface]('Plan.md');
      const before = shown.box(1);
      before.focus();
      before.click();
      await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
      await vi.waitFor(() => expect(shown.box(1)).not.toBe(before));
      await vi.waitFor(() => expect(document.activeElement).toBe(shown.box(1)));
    },
  );

  it('the focus is not given to a box that was set without it, as by a tap', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const before = shown.box(1);
    (document.activeElement as HTMLElement | null)?.blur();
    before.checked = true;
    before.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(before));
    await aWhile();
    expect(document.activeElement).toBe(document.body);
  });

  it('the focus stays on the box that was set by key several times, each of which renders it again', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const first = shown.box(1);
    first.focus();
    first.click();
    await vi.waitFor(() => expect(document.activeElement).not.toBe(first));
    await vi.waitFor(() => expect(document.activeElement).toBe(shown.box(1)));
    const second = shown.box(1);
    // What a second press has done that came while the first box was still in the page.
    await vault.app.vault.process(vault.file('Plan.md'), () => NOTE);
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(second));
    await vi.waitFor(() => expect(document.activeElement).toBe(shown.box(1)));
  });

  it('the focus is not given to a box that was set long ago', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const first = shown.box(1);
    first.focus();
    first.click();
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(first));
    const second = shown.box(1);
    await vi.waitFor(() => expect(document.activeElement).toBe(second));
    second.blur();
    const later = performance.now() + 10_000;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => later);
    onTestFinished(() => clock.mockRestore());
    await vault.app.vault.process(vault.file('Plan.md'), () => NOTE);
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(second));
    await aWhile();
    expect(document.activeElement).toBe(document.body);
  });

  it('the focus is not taken back from where the user has moved it since', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.reading('Plan.md');
    const before = shown.box(1);
    before.focus();
    before.click();
    const elsewhere = document.body.createEl('input');
    elsewhere.focus();
    await vi.waitFor(() => expect(shown.box(1)).not.toBe(before));
    await aWhile();
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('while a tick is on its way', () => {
  /** A table that the app renders once, and a vault where what the plugin writes waits until it is let go. */
  async function heldBack() {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.rendered(NOTE.slice(NOTE.indexOf('|')), 'Plan.md');
    await shown.named();
    const { vault: files } = vault.app;
    const process = files.process.bind(files);
    const turns: ((error?: Error) => void)[] = [];
    let checks = 0;
    vi.spyOn(files, 'process').mockImplementation(async (file, change) => {
      const waits = checks === 0;
      checks = 0;
      if (waits) await new Promise<void>((go, stop) => turns.push((error) => (error ? stop(error) : go())));
      return await process(file, change);
    });
    const end = async (error?: Error) => {
      await vi.waitFor(() => expect(turns).toHaveLength(1));
      // What was written is read again.
      checks = error ? 0 : 1;
      turns.pop()?.(error);
    };
    const others = (text: string) => process(vault.file('Plan.md'), () => text);
    return { vault, shown, end, others };
  }

  it('its box shows what was asked last, whatever others change and earlier clicks bring about', async () => {
    const { vault, shown, end, others } = await heldBack();
    press(shown.box(1));
    await others(toggled(NOTE, 0));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, true, true, false]));
    press(shown.box(1));
    await end();
    await expectFile(vault, 'Plan.md', toggled(toggled(NOTE, 0), 1));
    await aWhile();
    expect(shown.states()).toEqual([true, false, true, false]);
    await end();
    await expectFile(vault, 'Plan.md', toggled(NOTE, 0));
    await aWhile();
    expect(shown.states()).toEqual([true, false, true, false]);
  });

  it('its box never shows the old state again, once it is written', async () => {
    const { vault, shown, end } = await heldBack();
    const input = shown.box(1);
    press(input);
    const states = vi.spyOn(HTMLInputElement.prototype, 'checked', 'set');
    onTestFinished(() => states.mockRestore());
    await end();
    await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
    await aWhile();
    expect(states.mock.calls.flat()).not.toContain(false);
  });

  it('its box shows what others have made of it when it is refused', async () => {
    const { vault, shown, end, others } = await heldBack();
    press(shown.box(1));
    await others(toggled(toggled(NOTE, 0), 1));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, true, true, false]));
    await end(new Error('no space left'));
    await vi.waitFor(() => expect(vault.notices()).toHaveLength(1));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, true, true, false]));
  });
});

describe('markers in a roadmap table', () => {
  const MARKED = roadmapNote(
    ['[ ]', 'Sail', 'Knots<br>- [x] bowline<br>[ ] reef `[ ] no`<br>[[x]] `[ ]` [x](u)<br>\\[ ] no<br>[x] **done**'],
    ['[X]', '', `[ ] Chart [ ] no<br>${box('a00001')} read`],
  );

  it.each(['reading', 'livePreview', 'embed'] as const)('are boxes that can be set, in %s', async (surface) => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault[surface]('Plan.md');
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, false, true, true, false, false]));
    const markers = shown.boxes().filter((input) => input.id === '');
    expect(markers.map((input) => input.getAttribute('data-task'))).toEqual(['', 'x', '', 'x', 'x', '']);
    expect(markers.every((input) => input.hasClass('task-list-item-checkbox'))).toBe(true);
    expect(shown.names()).toEqual(['Knots', 'bowline', 'reef [ ] no', 'done', 'Chart [ ] no', 'Chart [ ] no', 'read']);
    press(shown.box(2));
    expect(shown.box(2).getAttribute('data-task')).toBe('x');
    await expectFile(vault, 'Plan.md', MARKED.replace('[ ] reef', '[x] reef'));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, true, true, true, false, false]));
    press(shown.box(4));
    const twice = MARKED.replace('[ ] reef', '[x] reef').replace('[X]', '[ ]');
    await expectFile(vault, 'Plan.md', twice);
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, true, true, false, false, false]));
    press(shown.box(6));
    await expectFile(vault, 'Plan.md', twice.replace(box('a00001'), box('a00001', true)));
  });

  it.each<[string, [string, string][]]>([
    ['the names of columns have changed', [['headers.target', 'Bis']]],
    [
      'boxes were left to other plugins for a while',
      [
        ['noteBoxes', 'others'],
        ['noteBoxes', 'here'],
      ],
    ],
  ])('are the same boxes again when %s', async (_, settings) => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(7));
    const names = shown.names();
    for (const [key, value] of settings) {
      const [before] = shown.boxes();
      await setSetting(vault, key, value);
      await vi.waitFor(() => expect(shown.boxes()[0]).not.toBe(before));
    }
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, false, true, true, false, false]));
    expect(shown.names()).toEqual(names);
  });

  it('are boxes once the columns of their table have the names in the settings', async () => {
    const note = '---\ntags: projects\n---\n\n| Done | Goal | Work |\n| - | - | - |\n| [ ] | Sail | - [x] Knots |\n';
    const vault = await shownVault({ 'Plan.md': note.replace('Sail', `Sail ${BARE}`) });
    const shown = await vault.reading('Plan.md');
    await aWhile();
    expect(shown.states()).toEqual([false]);
    await setSetting(vault, 'headers.project', 'Work');
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true]));
  });

  it('are one box each, also where another cell of their row is rendered anew', async () => {
    const note = roadmapNote(['[ ]', 'Sail', '[ ] [ ] Knots']);
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.livePreview('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    press(shown.box(0));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, false]));
    await aWhile();
    expect(shown.boxes()).toHaveLength(2);
  });

  it.each(['livePreview', 'rendered'] as const)(
    'are boxes, as long as their note has its tag, wherever it is shown once all notes are read, in %s',
    async (surface) => {
      const vault = await shownVault({ 'Plan.md': MARKED });
      await vault.openSidebar();
      const show = () =>
        surface === 'rendered'
          ? vault.rendered(MARKED.slice(MARKED.indexOf('|')), 'Plan.md')
          : vault.livePreview('Plan.md');
      const first = await show();
      await first.named();
      const second = await show();
      await second.named();
      expect([first.boxes(), second.boxes()].map(({ length }) => length)).toEqual([7, 7]);
      await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('projects', 'recipes'));
      await vi.waitFor(() => expect([first.boxes(), second.boxes()].map(({ length }) => length)).toEqual([1, 1]));
    },
  );

  it.each(['<ul><li>[x] bowline</li><li>[ ] reef</li></ul>', '<br>1. [x] bowline<br>2. [ ] reef'])(
    'are boxes in a list of the cell, too: %s',
    async (list) => {
      const note = roadmapNote(['', 'Sail', `Knots${list}`]);
      const vault = await shownVault({ 'Plan.md': note });
      const shown = await vault.reading('Plan.md');
      await vi.waitFor(() => expect(shown.states()).toEqual([true, false]));
      press(shown.box(1));
      await expectFile(vault, 'Plan.md', note.replace('[ ] reef', '[x] reef'));
    },
  );

  it('show what they say where a plugin has sorted the rows, also when column names change', async () => {
    const vault = await shownVault({ 'Plan.md': roadmapNote(['[ ]', 'Sail', 'Knots'], ['[x]', '', 'Charts']) });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true]));
    const [first, second] = [0, 1].map((nth) => shown.box(nth).closest('tr'));
    if (first) second?.after(first);
    const boxes = shown.boxes();
    await setSetting(vault, 'headers.target', 'Bis');
    await vi.waitFor(() => expect(shown.boxes().filter((one) => !boxes.includes(one))).toHaveLength(2));
    await aWhile();
    expect(shown.states()).toEqual([true, false]);
  });

  it('are told from boxes that are tags in the same cell', async () => {
    const note = roadmapNote(['', 'Sail', `Knots<br>[ ] bowline<br>${BARE} reef<br>[ ] hitch`]);
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.names()).toEqual(['bowline', 'reef', 'hitch']));
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(note, 1));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, false]));
    press(shown.box(2));
    await expectFile(vault, 'Plan.md', toggled(toggled(note, 1), 2));
  });

  it('stay text where a plugin shows only some lines of their cell', async () => {
    const vault = await shownVault({ 'Plan.md': roadmapNote([BARE, 'Sail', '[x] Knots<br>[ ] reef']) });
    vault.plugin.registerMarkdownPostProcessor((el) => {
      for (const lineBreak of el.findAll('br')) {
        lineBreak.previousSibling?.remove();
        lineBreak.remove();
      }
    });
    const shown = await vault.reading('Plan.md');
    await shown.named();
    expect(shown.boxes()).toHaveLength(1);
    expect(shown.text).toContain('[ ] reef');
  });

  it('are text in a cell while it is being edited', async () => {
    const vault = await shownVault({ 'Plan.md': roadmapNote(['[ ]', 'Sail', '[ ] Knots']) });
    const shown = await vault.livePreview('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    const cell = shown.box(1).closest<HTMLElement>('.table-cell-wrapper');
    if (cell) press(cell);
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(1));
    await setSetting(vault, 'headers.target', 'Bis');
    await aWhile();
    expect(shown.boxes()).toHaveLength(1);
    expect(document.querySelector('.is-editing .cm-content')?.textContent).toBe('[ ] Knots');
  });

  it('stay text where the plugin is unloaded before a tick has ended', async () => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault.rendered(MARKED.slice(MARKED.indexOf('|')), 'Plan.md');
    await shown.named();
    press(shown.box(2));
    vault.app.plugins.disableAll();
    await aWhile();
    expect(shown.boxes()).toHaveLength(1);
    expect(shown.names()).toEqual([null]);
  });

  it('are text in other tables and notes', async () => {
    const table = `| A | B |\n| - | - |\n| [ ] x | ${BARE} |\n`;
    const vault = await shownVault({ 'Plan.md': MARKED + '\nText\n\n' + table, 'Other.md': table });
    const plan = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(plan.boxes()).toHaveLength(8));
    const other = await vault.reading('Other.md');
    await aWhile();
    expect([plan.boxes().length, other.boxes().length]).toEqual([8, 1]);
  });

  it.each([
    ['the plugin is unloaded', (vault: ShownVault) => Promise.resolve(vault.app.plugins.disableAll())],
    ['boxes are left to other plugins', (vault: ShownVault) => setSetting(vault, 'noteBoxes', 'others')],
  ])('are text again when %s', async (_, end) => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(7));
    const before = shown.text;
    await end(vault);
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(1));
    expect(shown.names()).toEqual([null]);
    expect(document.querySelector('.capstone-roadmap-named')).toBeNull();
    expect(shown.text.length).toBe(before.length + 6 * 3);
    shown.box(0).click();
    await aWhile();
    expect(await vault.read('Plan.md')).toBe(MARKED);
  });
});

describe('the frames and turns that showing boxes takes', () => {
  /** They come by hand. */
  function byHand() {
    const waiting = new Set<() => void>();
    const wait = (run: () => void) => {
      waiting.add(run);
      return () => waiting.delete(run);
    };
    const spies = (['frame', 'soon'] as const).map((kind) => vi.spyOn(frameScheduler, kind).mockImplementation(wait));
    onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
    const next = () => {
      for (const run of [...waiting]) {
        waiting.delete(run);
        run();
      }
      return waiting.size;
    };
    const end = () => vi.waitFor(() => expect(next()).toBe(0));
    return { waiting, next, end };
  }

  const ROWS = ['Knots', 'Charts', 'Tides'].map((title) => ['[ ]', '', `${title}<br>${BARE} now`]);
  const LISTED = roadmapNote(...(ROWS as [string, string, string][]));

  it('are as many as a slow machine needs, and no more', async () => {
    const vault = await shownVault({ 'Plan.md': LISTED });
    const { end } = byHand();
    const shown = await vault.reading('Plan.md');
    let time = 0;
    const clock = vi.spyOn(frameScheduler, 'now').mockImplementation(() => (time += 5));
    onTestFinished(() => clock.mockRestore());
    await end();
    expect(shown.names()).toEqual(['Knots', 'now', 'Charts', 'now', 'Tides', 'now']);
  });

  it('come no more once the plugin is unloaded', async () => {
    const vault = await shownVault({ 'Plan.md': LISTED });
    const { next, waiting } = byHand();
    const shown = await vault.reading('Plan.md');
    const before = waiting.size;
    vault.app.plugins.disableAll();
    next();
    expect([before > 0, shown.names()]).toEqual([true, [null, null, null]]);
  });

  /** In a table of a roadmap, a new cell that is rendered and not in its place yet. */
  async function apart() {
    const vault = await shownVault({ 'Plan.md': LISTED });
    const shown = await vault.livePreview('Plan.md');
    await shown.named();
    const cell = createDiv('table-cell-wrapper');
    cell.append('[ ]');
    const frames = byHand();
    const sectionInfo = () => null;
    postProcess(vault.app, cell, { docId: '', sourcePath: 'Plan.md', owner: vault.plugin as never, sectionInfo });
    const place = shown.box(0).closest('td')!;
    return { ...frames, cell, shown, place };
  }

  it('are waited for by a cell that comes into its table a little later', async () => {
    const { cell, shown, place, next } = await apart();
    expect([next(), next()]).toEqual([1, 1]);
    place.empty();
    place.append(cell);
    await vi.waitFor(() => {
      next();
      expect(shown.names()).toEqual(['Knots', 'now', 'Charts', 'now', 'Tides', 'now']);
    });
  });

  it('are not waited for for long by a cell that never comes into a table', async () => {
    const { next } = await apart();
    const left = Array.from({ length: 6 }, next);
    expect(left.at(-1)).toBe(0);
  });
});

describe('the name of a box', () => {
  it('follows what its row says, where only another cell is rendered anew', async () => {
    const note = roadmapNote([BARE, 'Sail', 'Knots']);
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.livePreview('Plan.md');
    await vi.waitFor(() => expect(shown.names()).toEqual(['Knots']));
    await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('Knots', 'Charts'));
    await vi.waitFor(() => expect(shown.names()).toEqual(['Charts']));
  });

  it('ends before the next box, and says what it is where the row says nothing', async () => {
    const note = roadmapNote(['', 'Sail', `Knots<br>${BARE} port ${BARE} starboard`], [BARE, '', '']);
    const shown = await (await shownVault({ 'Plan.md': note })).reading('Plan.md');
    await vi.waitFor(() => expect(shown.names()).toEqual(['port', 'starboard', 'Checkbox']));
  });

  it.each([
    ['what stands beside it', ['', 'Sail', `Knots<br>${BARE} bow*line* [[Rope\\|rope]]<br>more`], 'bowline rope'],
    ['its project', [BARE, 'Sail', 'Knots<br>more'], 'Knots'],
    ['its project and its share', [`${BARE} 10%`, 'Sail', '**Knots**'], 'Knots 10%'],
    ['its whole project without its bullet', [BARE, 'Sail', '- Week *at* sea<br>more'], 'Week at sea'],
    ['its objective where there is no project', [BARE, 'Sail', ''], 'Sail'],
    ['its own where it has one', ['<input type="checkbox" aria-label="Mine">', 'Sail', 'Knots'], 'Mine'],
    ['never more than a line of it', [BARE, 'Sail', 'a long word '.repeat(30)], /^(a long word ){9}a long.{0,6}…$/],
  ] as const)('is %s', async (_, row, name) => {
    const vault = await shownVault({ 'Plan.md': roadmapNote(row) });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() =>
      expect(shown.names()).toEqual([typeof name === 'string' ? name : (expect.stringMatching(name) as unknown)]),
    );
  });
});
