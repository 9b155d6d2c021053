import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { roadmapNote } from '../../support/roadmap-note';
import { BARE, expectFile, NOTE, toggled } from '../support/note-with-boxes';
import { press, shownVault } from '../support/shown-note';

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

  it('a click on a box sets it outside all that is rendered of the note, which has other tables', async () => {
    const note = `${NOTE}\nLater\n\n${roadmapNote([BARE, 'Row', 'Oars']).slice(NOTE.indexOf('|'))}`;
    const vault = await shownVault({ 'Plan.md': note, 'Other.md': roadmapNote([BARE, 'Sail', 'Tides']) });
    await vault.reading('Other.md');
    const copies = copyOf((await vault.reading('Plan.md')).box(3));
    const table = copies[3]?.closest('table');
    if (table) document.body.append(table);
    onTestFinished(() => table?.remove());
    if (copies[3]) press(copies[3]);
    await expectFile(vault, 'Plan.md', toggled(note, 3));
  });

  it('a click on a box sets it where the copy was made before markers were boxes', async () => {
    const note = roadmapNote([BARE, 'Sail', 'Knots<br>[ ] bowline']);
    const vault = await shownVault({ 'Plan.md': note });
    const copies: Node[] = [];
    vault.plugin.registerMarkdownPostProcessor((el) => {
      if (el.querySelector('table')) copies.push(el.cloneNode(true));
    });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    shown
      .box(0)
      .closest('table')
      ?.parentElement?.before(...copies);
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(note, 0));
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

  it.each([
    ['sets it in the note of its pane', true],
    ['is nobody’s elsewhere', false],
  ])('a click on a box of a table that two notes have %s', async (_, isInPane) => {
    const vault = await shownVault({ 'Plan.md': NOTE, 'Other.md': NOTE });
    const other = await vault.reading('Other.md');
    await vault.reading('Plan.md');
    const [copy] = copyOf(other.box(0));
    const table = copy?.closest('table');
    if (!isInPane && table) document.body.append(table);
    onTestFinished(() => table?.remove());
    if (copy) press(copy);
    await vault.atRest();
    const notes = [await vault.read('Other.md'), await vault.read('Plan.md')];
    expect(notes).toEqual([isInPane ? toggled(NOTE, 0) : NOTE, NOTE]);
  });
});
