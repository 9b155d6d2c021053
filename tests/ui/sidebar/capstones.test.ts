import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Outcome } from '../../../src/model/outcome';
import { asideKey } from '../../../src/ui/identity/item-key';
import { Menu } from '../../../workbench/host/ui/menu';
import { BOX, note } from '../support/notes';
import { boxOf, itemNamed, items, nameOf, openSidebar, partOf, press } from '../support/sidebar';
import { CATALOG, DINGHY, DINGHY_NOTE, DRAFTS, STUDY } from '../support/spec-notes';
import { type OtherNotes, tied } from '../support/tied';

const OK: Outcome = { ok: true, changed: true };
const REFUSED: Outcome = { ok: false, reason: 'gone', message: 'It is gone.' };
const FLEET = note(
  'Fleet.md',
  ` | Sail to the island<br>${DINGHY} | - [[Dinghy]] |`,
  ` | Row in a skiff | - Oars<br>${BOX} blog |`,
);
const NOTES: OtherNotes = {
  catalogs: { 'Workshop.md': CATALOG },
  projects: { 'Dinghy.md': DINGHY_NOTE },
  capstones: { 'Dinghy.md': '[[Workshop#Track 1 - Sailing dinghy]]' },
};
const CRITERIA = asideKey('Fleet.md\n0:Sail to the island\n0:Dinghy', 'criteria');

/** A sidebar that has found everything. */
async function openFleet(notes: OtherNotes = NOTES, folded: readonly string[] = [], roadmap = FLEET) {
  const more = tied([roadmap], notes);
  const sidebar = await openSidebar([roadmap], { more, state: { folded } });
  await vi.runAllTimersAsync();
  return sidebar;
}

function button(within: Element, name: RegExp | string): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>('button')].find((one) => {
    const said = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? said === name : name.test(said);
  });
  if (!found) throw new Error(`There is no button ${String(name)}`);
  return found;
}

const menu = () => [...document.querySelectorAll<HTMLElement>('.menu-item')];
const choose = (title: string) =>
  menu()
    .find((entry) => entry.textContent === title)
    ?.click();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.empty();
});

describe('a spec at an objective', () => {
  it('is a part of its name', async () => {
    const { root } = await openFleet();
    expect(nameOf(itemNamed(root, 'Sail'))).toBe('Sail to the island 0 of 1 Sailing dinghy Boats 2 of 5 criteria');
    expect(nameOf(itemNamed(root, 'Row'))).toBe('Row in a skiff 0 of 1 Suggested Rowing skiff Boats');
  });

  it('is suggested only after the first paint', async () => {
    const { root } = await openSidebar([FLEET], { more: tied([FLEET], NOTES) });
    expect(nameOf(itemNamed(root, 'Sail'))).toContain('Sailing dinghy');
    expect(root.querySelector('.mod-suggested')).toBeNull();
    await vi.runAllTimersAsync();
    expect(root.querySelector('.mod-suggested')).not.toBeNull();
  });

  it('that is suggested stays in sight while the title is typed, until it fits no more', async () => {
    const { root, says } = await openFleet();
    const type = (title: string) => {
      const typed = note('Fleet.md', ` | Sail to the island<br>${DINGHY} | - [[Dinghy]] |`, ` | ${title} | - Oars |`);
      says(tied([typed], NOTES));
    };
    type('Row in a skiff at');
    expect(nameOf(itemNamed(root, 'Row'))).toContain('Suggested Rowing skiff');
    await vi.runAllTimersAsync();
    expect(nameOf(itemNamed(root, 'Row'))).toContain('Suggested Rowing skiff');
    type('Bake');
    await vi.runAllTimersAsync();
    expect(nameOf(itemNamed(root, 'Bake'))).not.toContain('Suggested');
  });

  it('has buttons that the Tab key reaches in the focused line only', async () => {
    const { root } = await openFleet();
    const row = itemNamed(root, 'Row');
    const buttons = () => [...row.querySelectorAll('button')].map((one) => one.tabIndex);
    expect(new Set(buttons())).toEqual(new Set([-1]));
    row.focus();
    expect(new Set(buttons())).toEqual(new Set([0]));
  });

  it.each([
    ['Link to Rowing skiff', 'accept objective Fleet.md:4 Rowing skiff'],
    ['Choose another spec', 'choose objective Fleet.md:4'],
    ['Dismiss Rowing skiff', 'dismiss objective Fleet.md:4 Rowing skiff'],
  ])('that is suggested is asked about by “%s”', async (name, asked) => {
    const { root, actions } = await openFleet();
    button(itemNamed(root, 'Row'), name).click();
    expect(actions.asked).toEqual([asked]);
  });

  it('explains on demand why it is suggested', async () => {
    const { root } = await openFleet();
    const why = button(itemNamed(root, 'Row'), /^Suggested\. Matches .*skiff/i);
    expect(why.getAttribute('aria-expanded')).toBe('false');
    why.click();
    await vi.runAllTimersAsync();
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(partOf(itemNamed(root, 'Row'), '.capstone-roadmap-because').textContent).toMatch(/^Matches/);
    expect(nameOf(itemNamed(root, 'Row'))).toMatch(/Suggested Rowing skiff Boats Matches .*skiff/);
  });

  it('that is suggested can be read first', async () => {
    const { root, actions } = await openFleet();
    button(itemNamed(root, 'Row'), 'Rowing skiff').click();
    expect([nameOf(root.querySelector('[role="region"]')), actions.asked]).toEqual(['Rowing skiff', []]);
  });

  it('that is suggested is dismissed once by a double click, whatever comes up in its place', async () => {
    const { root, actions } = await openFleet();
    for (const detail of [1, 2])
      button(itemNamed(root, 'Row'), 'Dismiss Rowing skiff').dispatchEvent(
        new MouseEvent('click', { bubbles: true, detail }),
      );
    expect(actions.asked).toHaveLength(1);
  });

  it('that is ambiguous offers what it may mean', async () => {
    const twins = CATALOG.replace('Track 2 - Rowing skiff', 'Track 1 - Sailing dinghy');
    const { root, actions } = await openFleet({ catalogs: { 'Workshop.md': twins } });
    expect(nameOf(itemNamed(root, 'Sail'))).toMatch(/Ambiguous link Sailing dinghy Repair$/);
    button(itemNamed(root, 'Sail'), /^Repair link Sailing dinghy\. 2 specs have this name\.$/).click();
    expect(menu().map((entry) => entry.textContent)).toEqual([
      'Sailing dinghy · Boats',
      'Sailing dinghy · Boats',
      'Search specs…',
    ]);
    menu()[1]?.click();
    expect(actions.asked).toEqual(['accept objective Fleet.md:3 Sailing dinghy for Sailing dinghy']);
  });

  it('that is broken, and like no other, is looked for by hand', async () => {
    const other = '# Kitchen\n## Bread\n### Track 1 - Rye loaf\n#### Requirements\n- Rises\n';
    const { root, actions } = await openFleet({ catalogs: { 'Workshop.md': other } });
    expect(nameOf(itemNamed(root, 'Sail'))).toMatch(/Broken link Sailing dinghy Repair$/);
    button(itemNamed(root, 'Sail'), /^Repair link/).click();
    expect(actions.asked).toEqual(['choose objective Fleet.md:3 for Sailing dinghy']);
  });
});

describe('the menu of an item', () => {
  it.each([
    ['Shift+F10', () => press('F10', { shiftKey: true }).defaultPrevented],
    [
      'the right button',
      () => !document.activeElement?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
    ],
  ])('opens by %s in place of that of the system, with all that can be done', async (_, ask) => {
    const { root, actions } = await openFleet();
    itemNamed(root, 'Row').focus();
    expect(ask()).toBe(true);
    const parts = [...(document.querySelector('.menu')?.querySelectorAll('.menu-item, .menu-separator') ?? [])];
    expect(parts.map((part) => (part.matches('.menu-separator') ? '' : part.textContent))).toEqual([
      'Open note',
      'Open in new tab',
      '',
      'Open spec “Rowing skiff”',
      'Link to “Rowing skiff”',
      'Dismiss suggestion',
      'Link to capstone spec…',
      '',
      'Plan project from spec…',
      'New systems note',
    ]);
    choose('Link to “Rowing skiff”');
    expect(actions.asked).toEqual(['accept objective Fleet.md:4 Rowing skiff']);
  });

  it.each([
    ['Open note', 'openNote Fleet.md:3 same'],
    ['Open in new tab', 'openNote Fleet.md:3 tab'],
    ['Link to another spec…', 'choose objective Fleet.md:3'],
    ['Plan project from spec…', 'plan Sailing dinghy objective Fleet.md:3'],
    ['New systems note', 'draft objective Fleet.md:3'],
  ])('asks for “%s”', async (title, asked) => {
    const { root, actions } = await openFleet();
    itemNamed(root, 'Sail').focus();
    press('F10', { shiftKey: true });
    choose(title);
    expect(actions.asked).toEqual([asked]);
  });

  it('opens once by the menu key, of which Windows tells when it is let go, whatever has the focus by then', async () => {
    const { root } = await openFleet();
    const line = itemNamed(root, 'Row');
    line.focus();
    press('ContextMenu');
    line.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(document.querySelectorAll('[role="menu"]')).toHaveLength(1);
  });

  it('marks the line that it is of while it is open, as the app does in its own lists', async () => {
    const { root } = await openFleet();
    const line = itemNamed(root, 'Sail');
    line.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 5, clientY: 5 }));
    expect(line.hasClass('has-active-menu')).toBe(true);
    press('Escape');
    expect(line.hasClass('has-active-menu')).toBe(false);
  });

  it('keeps every key from the line behind it, which has the focus in the app, until it is closed', async () => {
    const { root, actions } = await openFleet();
    const line = itemNamed(root, 'Oars');
    const space = () => line.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
    line.focus();
    press('F10', { shiftKey: true });
    expect([space(), actions.asked]).toEqual([false, []]);
    press('Escape');
    space();
    expect(actions.asked).toEqual(['insertBox Fleet.md:4 true']);
  });

  it('leaves the line its keys where the system shows it, as on macOS: it is not in the page, so it is not watched, and may close unheard', async () => {
    const { root, actions } = await openFleet();
    const line = itemNamed(root, 'Oars');
    line.focus();
    const show = vi.spyOn(Menu.prototype, 'showAtPosition').mockReturnThis();
    onTestFinished(() => show.mockRestore());
    press('F10', { shiftKey: true });
    const unwatched = vi.spyOn(MutationObserver.prototype, 'disconnect');
    onTestFinished(() => unwatched.mockRestore());
    line.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
    expect(actions.asked).toEqual(['insertBox Fleet.md:4 true']);
    document.body.createDiv();
    await vi.runAllTimersAsync();
    expect(unwatched).toHaveBeenCalledOnce();
  });

  it('asks for what it showed, though another spec has come to be nearer', async () => {
    const { root, actions, says } = await openFleet();
    itemNamed(root, 'Row').focus();
    press('F10', { shiftKey: true });
    const nearer = '# Harbour\n\n## Boats\n\n### Track 1 - Row in a skiff\n\n#### Hull\n\n- Floats\n';
    says(tied([FLEET], { ...NOTES, catalogs: { ...NOTES.catalogs, 'Harbour.md': nearer } }));
    await vi.runAllTimersAsync();
    button(itemNamed(root, 'Row'), 'Link to Row in a skiff');
    choose('Link to “Rowing skiff”');
    expect(actions.asked).toEqual(['accept objective Fleet.md:4 Rowing skiff']);
  });

  it('is gone with its line, and with the pane', async () => {
    const { root, says } = await openFleet();
    const rows = [` | Sail to the island<br>${DINGHY} | - [[Dinghy]] |`, ' | Row in a skiff | - Oars |'] as const;
    const open = () => {
      itemNamed(root, 'Row').focus();
      press('F10', { shiftKey: true });
      expect(menu().length).toBeGreaterThan(0);
    };
    open();
    says(tied([note('Fleet.md', rows[0])], NOTES));
    await vi.runAllTimersAsync();
    expect(menu()).toEqual([]);
    says(tied([note('Fleet.md', ...rows)], NOTES));
    await vi.runAllTimersAsync();
    open();
    root.remove();
    await vi.runAllTimersAsync();
    expect(menu()).toEqual([]);
  });

  it.each([
    'Link to “Rowing skiff”',
    'Dismiss suggestion',
    'Link to capstone spec…',
    'Plan project from spec…',
    'New systems note',
  ])('says that its item is there no more, and asks for nothing: “%s”', async (title) => {
    const { root, actions, says } = await openFleet();
    itemNamed(root, 'Row').focus();
    press('F10', { shiftKey: true });
    const reworded = note('Fleet.md', ` | Sail to the island<br>${DINGHY} | - [[Dinghy]] |`, ' | Row home | - Oars |');
    says(tied([reworded], NOTES));
    await vi.runAllTimersAsync();
    choose(title);
    const notices = [...document.querySelectorAll('.notice-message')].map((notice) => notice.textContent);
    expect(actions.asked).toEqual([]);
    expect(notices).toEqual(['“Row in a skiff” is no longer in Fleet.md as it was shown. Nothing was changed.']);
  });

  it.each([
    ['Open note', 'openNote Ships/Fleet.md:4 same'],
    ['Link to “Rowing skiff”', 'accept objective Ships/Fleet.md:4 Rowing skiff'],
    ['Dismiss suggestion', 'dismiss objective Ships/Fleet.md:4 Rowing skiff'],
    ['New systems note', 'draft objective Ships/Fleet.md:4'],
  ])('asks for that of its item though the note has been renamed: “%s”', async (title, asked) => {
    const { root, actions, says } = await openFleet();
    itemNamed(root, 'Row').focus();
    press('F10', { shiftKey: true });
    says(tied([{ ...FLEET, path: 'Ships/Fleet.md' }], NOTES));
    await vi.runAllTimersAsync();
    choose(title);
    expect(actions.asked).toEqual([asked]);
  });

  it('says nothing of specs in a vault without any', async () => {
    const { root } = await openFleet({});
    itemNamed(root, 'Oars').focus();
    press('F10', { shiftKey: true });
    expect(menu().map((entry) => entry.textContent)).toEqual(['Open note', 'Open in new tab', 'New systems note']);
  });
});

describe('a criterion', () => {
  const open = [CRITERIA, asideKey(CRITERIA, '0:Hull')];

  it('is ticked at once, with all that counts it, and taken back when refused', async () => {
    const { root, actions } = await openFleet(NOTES, open);
    const box = boxOf(itemNamed(root, 'Painted twice'));
    box.click();
    await vi.advanceTimersByTimeAsync(20);
    expect(actions.asked).toEqual(['setTask Dinghy.md:7 true']);
    expect(boxOf(itemNamed(root, 'Painted twice')).checked).toBe(true);
    expect(nameOf(itemNamed(root, 'Sail'))).toContain('3 of 5 criteria');
    expect(items(root).map(nameOf)).toContain('3 of 5 criteria');
    await actions.answer(REFUSED);
    expect(boxOf(itemNamed(root, 'Painted twice')).checked).toBe(false);
    expect(items(root).map(nameOf)).toContain('2 of 5 criteria');
  });

  it('is as its note says, whoever wrote it', async () => {
    const { root, says } = await openFleet(NOTES, open);
    says(tied([FLEET], { ...NOTES, projects: { 'Dinghy.md': DINGHY_NOTE.replace('[ ] Painted', '[x] Painted') } }));
    expect(boxOf(itemNamed(root, 'Painted twice')).checked).toBe(true);
    expect(items(root).map(nameOf)).toContain('3 of 5 criteria');
  });

  it('stays asked for while its section is folded', async () => {
    const { root, actions } = await openFleet(NOTES, open);
    boxOf(itemNamed(root, 'Painted twice')).click();
    itemNamed(root, 'Hull').focus();
    press('ArrowLeft');
    await actions.answer(OK);
    expect(nameOf(itemNamed(root, 'Hull'))).toBe('Hull 2 of 3');
  });

  it('opens its own note', async () => {
    const { root, actions } = await openFleet(NOTES, open);
    itemNamed(root, 'Painted twice').focus();
    press('Enter');
    expect(actions.asked).toEqual(['openNote Dinghy.md:7 same']);
  });
});

describe('study and writing', () => {
  const roadmap = note('Fleet.md', ` | Build a dinghy | - Repair the dinghy<br>${BOX} blog |`);
  const objective = 'Fleet.md\n0:Build a dinghy';

  it('ticks a resource, and opens what it leads to', async () => {
    const notes = { study: { 'Reading.md': STUDY } };
    const { root, actions } = await openFleet(notes, [asideKey(objective, 'study')], roadmap);
    boxOf(itemNamed(root, 'The plan')).click();
    expect(actions.asked).toEqual(['setResource Reading.md:8 The plan of a dinghy true']);
    expect(boxOf(itemNamed(root, 'The plan')).checked).toBe(true);
    expect(partOf<HTMLAnchorElement>(itemNamed(root, 'A film'), 'a').href).toBe('https://a.example/film');
  });

  it('opens a draft', async () => {
    const notes = { drafts: { 'Drafts.md': DRAFTS } };
    const { root, actions } = await openFleet(notes, [asideKey(objective, 'writing')], roadmap);
    itemNamed(root, 'Why our dinghy leaked').focus();
    press('Enter');
    expect(actions.asked).toEqual(['openNote Drafts.md:1 same']);
  });

  it('offers a draft where a subtask asks for one', async () => {
    const { root, actions } = await openFleet({}, [], roadmap);
    const blog = itemNamed(root, 'blog');
    const offer = button(blog, 'New systems note');
    expect(nameOf(blog)).toBe('blog New systems note');
    expect(offer.tabIndex).toBe(-1);
    blog.focus();
    expect(offer.tabIndex).toBe(0);
    offer.click();
    expect(actions.asked).toEqual(['draft project Fleet.md:3']);
    boxOf(blog).click();
    expect(nameOf(blog)).toBe('blog');
  });

  it('begins one draft by a double click', async () => {
    const { root, actions } = await openFleet({}, [], roadmap);
    for (const detail of [1, 2])
      button(itemNamed(root, 'blog'), 'New systems note').dispatchEvent(
        new MouseEvent('click', { bubbles: true, detail }),
      );
    expect(actions.asked).toEqual(['draft project Fleet.md:3']);
  });

  it('opens what gathers others like a folder, and the note by the keys for a new tab', async () => {
    const { root, actions } = await openFleet({ study: { 'Reading.md': STUDY } }, [], roadmap);
    const study = () => itemNamed(root, 'Study');
    expect(nameOf(study())).toBe('Study 1 topic');
    study().click();
    expect(study().getAttribute('aria-expanded')).toBe('true');
    study().focus();
    press('Enter');
    expect(study().getAttribute('aria-expanded')).toBe('false');
    expect(actions.asked).toEqual([]);
    study().dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    expect(actions.asked).toEqual([expect.stringMatching(/^openNote Reading.md:\d+ tab$/)]);
  });

  it('keeps an aside that was opened with the workspace', async () => {
    const key = asideKey(objective, 'study');
    const { view, root } = await openFleet({ study: { 'Reading.md': STUDY } }, [key], roadmap);
    expect(view.getState().folded).toEqual([key]);
    itemNamed(root, 'Study').focus();
    press('ArrowLeft');
    expect(view.getState().folded).toEqual([]);
  });
});
