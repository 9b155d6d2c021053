import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Outcome } from '../../src/model/outcome';
import { BOX, note, TICKED, withProblem } from './notes';
import { boxOf, itemNamed, items, nameOf, nextTurn, openSidebar, partOf, press, type } from './sidebar';

const REFUSED: Outcome = { ok: false, reason: 'gone', message: 'It is gone.' };

const ROWS = [
  `${TICKED} | Learn to sail<br>- before summer | - Read the charts | 2025-03-12`,
  `${BOX} | | - Knots<br>${TICKED} bowline<br>${BOX} clove hitch |`,
  ' | Build a boat | - Draw [plans](https://a.example/p) of [[Hull\\|it]]? |',
  ' | Rest | |',
];
const SAILING = note('Sailing.md', ...ROWS);

afterEach(() => document.body.empty());

describe('the tree for assistive technology', () => {
  it('is named Roadmap and has each thing as an item of its level, named by its title', async () => {
    const { root } = await openSidebar([SAILING]);
    expect(nameOf(root.querySelector('[role="tree"]'))).toBe('Roadmap');
    expect(items(root).map((item) => `${item.ariaLevel ?? item.getAttribute('aria-level')} ${nameOf(item)}`)).toEqual([
      '1 Learn to sail 1 of 2 before summer',
      '2 Read the charts 12 Mar 2025',
      '2 Knots 1 of 2',
      '3 bowline',
      '3 clove hitch',
      '1 Build a boat 0 of 1',
      '2 Draw plans of it? Tentative',
      '1 Rest –',
    ]);
  });

  it('says what is open, and nothing of what has nothing below it', async () => {
    const { root } = await openSidebar([SAILING], { state: { folded: ['Sailing.md\n0:Learn to sail'] } });
    expect(items(root).map((item) => item.getAttribute('aria-expanded'))).toEqual(['false', 'true', null, null]);
  });

  it('has boxes of the app’s class (case 31), named like their items, with the state of the note, and without ids', async () => {
    const { root } = await openSidebar([SAILING]);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.map((box) => `${nameOf(box)}: ${box.checked}`)).toEqual([
      'Read the charts: true',
      'Knots: false',
      'bowline: true',
      'clove hitch: false',
      'Draw plans of it?: false',
    ]);
    expect(boxes.filter((box) => box.id !== '' || !box.hasClass('task-list-item-checkbox'))).toEqual([]);
  });

  it('says at each line how its box stands, for the line is what has the focus', async () => {
    const { root } = await openSidebar([SAILING]);
    const states = () => items(root).map((item) => item.getAttribute('aria-checked'));
    expect(states()).toEqual([null, 'true', 'false', 'true', 'false', null, 'false', null]);
    itemNamed(root, 'clove hitch').focus();
    press(' ');
    expect(itemNamed(root, 'clove hitch').getAttribute('aria-checked')).toBe('true');
  });

  it('has boxes that a page’s session does not keep the states of', async () => {
    const { root } = await openSidebar([SAILING]);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.map(({ autocomplete }) => autocomplete)).toEqual(boxes.map(() => 'off'));
  });

  it('has a progress bar where there is something to count, in percent, and leaves the count to the text beside', async () => {
    const { root } = await openSidebar([SAILING]);
    const bars = [...root.querySelectorAll('[role="progressbar"]')];
    expect(root.querySelector('.capstone-roadmap-summary')?.textContent).toContain('Overall progress1 of 3 done');
    expect(bars.map((bar) => (bar as HTMLProgressElement).position)).toEqual([0.5, 0.75, 0]);
    const said = (bar: Element) => [nameOf(bar), bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')];
    expect(bars.map(said)).toEqual([
      ['Overall progress', '50', '50%'],
      ['Learn to sail', '75', '75%'],
      ['Build a boat', '0', '0%'],
    ]);
  });

  it('gives no id twice, not even with two sidebars open', async () => {
    const first = await openSidebar([SAILING]);
    await openSidebar([SAILING]);
    first.shows(SAILING, note('More.md', ...ROWS));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('owns the groups beside its lines, so that a branch is more than its line to assistive technology alone', async () => {
    const { root } = await openSidebar([SAILING]);
    const owned = items(root).map((item) => item.getAttribute('aria-owns'));
    const groups = owned.map((id) =>
      id === null ? null : document.getElementById(id)?.querySelectorAll('input').length,
    );
    expect(groups).toEqual([4, null, 2, null, null, 1, null, null]);
  });

  it('is one stop of the Tab key', async () => {
    const { root } = await openSidebar([SAILING]);
    const stops = () =>
      [...root.querySelectorAll<HTMLElement>('[role="tree"] *')].filter((element) => element.tabIndex === 0);
    expect(stops().map(nameOf)).toEqual(['Learn to sail 1 of 2 before summer']);
    itemNamed(root, 'Build a boat').focus();
    expect(stops().map(nameOf)).toEqual(['Build a boat 0 of 1']);
  });

  it('lets the Tab key go on to the links of the focused line', async () => {
    const { root } = await openSidebar([SAILING]);
    itemNamed(root, 'Draw plans').focus();
    const links = [...root.querySelectorAll<HTMLElement>('a')];
    expect(links.map((link) => [link.textContent, link.tabIndex])).toEqual([
      ['plans', 0],
      ['it', 0],
    ]);
  });
});

describe('text from notes', () => {
  const hostile = note(
    'Plan.md',
    ' | `<img src=x onerror=alert(1)>` | - \\<script\\>x\\</script\\> [run](javascript:alert(1)) |',
  );

  it('is text, whatever it says', async () => {
    const { root } = await openSidebar([hostile]);
    expect(nameOf(items(root)[0] ?? null)).toContain('<img src=x onerror=alert(1)>');
    expect(nameOf(items(root)[1] ?? null)).toContain('<script>x</script> run');
    expect(root.querySelectorAll('img, script, a')).toHaveLength(0);
  });

  it('is marked where the search found it, also inside a link', async () => {
    const { root } = await openSidebar([SAILING], { state: { query: 'pla' } });
    expect([...root.querySelectorAll('mark')].map((mark) => mark.outerHTML)).toEqual([
      '<mark class="search-result-file-matched-text">pla</mark>',
    ]);
  });
});

describe('the keyboard', () => {
  it('moves, folds and opens', async () => {
    const { root, actions, view } = await openSidebar([SAILING]);
    items(root)[0]?.focus();
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'Home', 'ArrowLeft', 'End', 'b'].map((key) => {
      press(key);
      return nameOf(document.activeElement).split(' ').slice(0, 2).join(' ');
    });
    expect(seen).toEqual(['Read the', 'Knots 1', 'Knots 1', 'Build a', 'Learn to', 'Learn to', 'Rest –', 'Build a']);
    press('Enter');
    press('Enter', { ctrlKey: true });
    expect(actions.asked).toEqual(['openNote Sailing.md:5 same', 'openNote Sailing.md:5 tab']);
    expect(view.getState().folded).toEqual(['Sailing.md\n0:Learn to sail\n0:Knots', 'Sailing.md\n0:Learn to sail']);
  });

  it('toggles by the space bar, which never scrolls', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'clove hitch').focus();
    expect(press(' ').defaultPrevented).toBe(true);
    expect(boxOf(itemNamed(root, 'clove hitch')).checked).toBe(true);
    expect(actions.asked).toEqual(['setBox Sailing.md:4#2 true']);
    itemNamed(root, 'Rest').focus();
    expect(press(' ').defaultPrevented).toBe(true);
  });

  it('ticks and opens once, however long the key is held down', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'clove hitch').focus();
    press(' ');
    const held = press(' ', { repeat: true });
    press('Enter', { repeat: true });
    expect(held.defaultPrevented).toBe(true);
    expect(actions.asked).toEqual(['setBox Sailing.md:4#2 true']);
    press('ArrowUp', { repeat: true });
    expect(nameOf(document.activeElement)).toBe('bowline');
  });

  it('leaves other keys to the app, and links their own', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'Draw plans').focus();
    expect(press('ArrowUp', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press('F5').defaultPrevented).toBe(false);
    partOf(itemNamed(root, 'Draw plans'), 'a').focus();
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(actions.asked).toEqual([]);
    press('ArrowDown');
    expect(document.activeElement).toBe(itemNamed(root, 'Rest'));
  });

  it('keeps from the app the keys that do something here', async () => {
    const { root } = await openSidebar([SAILING], { state: { query: 'hitch' } });
    const heard = vi.fn();
    const listener = ({ key }: KeyboardEvent) => heard(key) as undefined;
    document.addEventListener('keydown', listener);
    onTestFinished(() => document.removeEventListener('keydown', listener));
    root.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    for (const key of ['h', 'ArrowDown', 'ArrowDown', 'k', 'F5', 'Escape']) press(key);
    expect(heard.mock.calls.flat()).toEqual(['h', 'F5']);
  });

  it('goes from the search field into the tree', async () => {
    const { root } = await openSidebar([SAILING]);
    const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.focus();
    type(search, 'hitch');
    press('ArrowDown');
    expect(nameOf(document.activeElement)).toBe('Learn to sail 1 of 2 before summer');
  });

  it('clears the search by Escape, in the field and in the tree, and stays where it is', async () => {
    const { root } = await openSidebar([SAILING]);
    const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    for (const at of [() => search, () => itemNamed(root, 'clove hitch')]) {
      type(search, 'hitch');
      at().focus();
      expect(press('Escape').defaultPrevented).toBe(true);
      expect([search.value, items(root).length, document.activeElement]).toEqual(['', 8, at()]);
    }
    expect(press('Escape').defaultPrevented, 'without a search').toBe(false);
  });
});

describe('the search field', () => {
  it('is cleared by its button, with the tree where it was', async () => {
    const { root } = await openSidebar([SAILING], { state: { query: 'hitch' } });
    const clear = root.querySelector<HTMLElement>('[aria-label="Clear search"]')!;
    clear.focus();
    const scrolls = vi.spyOn(Element.prototype, 'scrollIntoView');
    onTestFinished(() => scrolls.mockRestore());
    clear.click();
    expect(document.activeElement).toBe(root.querySelector('input[type="search"]'));
    expect([items(root).length, scrolls.mock.calls]).toEqual([8, []]);
    expect(root.querySelector('[aria-label="Clear search"]')).toBeNull();
  });

  it('leaves its keys to the composition of a word while there is one', async () => {
    const { root, view } = await openSidebar([SAILING], { state: { query: 'とう' } });
    const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.focus();
    const pressed = ['ArrowDown', 'Escape'].map((key) => press(key, { isComposing: true }));
    expect(pressed.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false]);
    expect([document.activeElement, view.getState()['query']]).toEqual([search, 'とう']);
  });
});

describe('a click', () => {
  it('on a box shows at once what was asked, with all that follows', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    boxOf(itemNamed(root, 'Knots')).click();
    expect(boxOf(itemNamed(root, 'Knots')).checked).toBe(true);
    expect(nameOf(itemNamed(root, 'Learn to sail'))).toBe('Learn to sail 2 of 2 before summer');
    expect(actions.asked).toEqual(['setBox Sailing.md:4#0 true']);
  });

  it('on a box is taken back when it is refused', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    boxOf(itemNamed(root, 'Knots')).click();
    await actions.answer(REFUSED);
    expect(boxOf(itemNamed(root, 'Knots')).checked).toBe(false);
    expect(nameOf(itemNamed(root, 'Learn to sail'))).toBe('Learn to sail 1 of 2 before summer');
  });

  it('on the box of a project without one inserts it', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    boxOf(itemNamed(root, 'Draw plans')).click();
    expect(actions.asked).toEqual(['insertBox Sailing.md:5 true']);
  });

  it('twice on the box of such a project asks for one, then for it to be unticked', async () => {
    const { root, actions, shows } = await openSidebar([note('Plan.md', ' | A | - p |')]);
    boxOf(itemNamed(root, 'p')).click();
    boxOf(itemNamed(root, 'p')).click();
    await actions.answer({ ok: true, changed: true });
    shows(note('Plan.md', `${TICKED} | A | - p |`));
    expect(actions.asked).toEqual(['insertBox Plan.md:3 true', 'insertBox Plan.md:3 false']);
    expect(boxOf(itemNamed(root, 'p')).checked).toBe(false);
    await actions.answer({ ok: true, changed: true });
    shows(note('Plan.md', `${BOX} | A | - p |`));
    expect(boxOf(itemNamed(root, 'p')).checked).toBe(false);
  });

  it('twice on a box ends as it began', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    boxOf(itemNamed(root, 'Knots')).click();
    boxOf(itemNamed(root, 'Knots')).click();
    expect(boxOf(itemNamed(root, 'Knots')).checked).toBe(false);
    await actions.answer({ ok: true, changed: true });
    await actions.answer({ ok: true, changed: true });
    expect(actions.asked).toEqual(['setBox Sailing.md:4#0 true', 'setBox Sailing.md:4#0 false']);
    expect(boxOf(itemNamed(root, 'Knots')).checked).toBe(false);
  });

  it('on a title opens the note at its line', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    partOf(itemNamed(root, 'Rest'), '.tree-item-inner-text').click();
    partOf(itemNamed(root, 'clove'), '.tree-item-inner-text').dispatchEvent(
      new MouseEvent('click', { bubbles: true, ctrlKey: true }),
    );
    expect(actions.asked).toEqual(['openNote Sailing.md:6 same', 'openNote Sailing.md:4 tab']);
  });

  it('by the middle button opens it in a tab, and does not begin to scroll; the left one goes on to focus', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    const title = partOf(itemNamed(root, 'Rest'), '.tree-item-inner-text');
    const press = (type: string, button: number) =>
      title.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button }));
    expect([press('mousedown', 0), press('mousedown', 1)]).toEqual([true, false]);
    press('auxclick', 1);
    expect(actions.asked).toEqual(['openNote Sailing.md:6 tab']);
  });

  it('on the triangle folds, and the fold is remembered', async () => {
    const { root, actions, saves } = await openSidebar([SAILING]);
    partOf(itemNamed(root, 'Learn'), '.collapse-icon').click();
    expect([items(root).length, actions.asked, saves()]).toEqual([4, [], 1]);
    expect(nameOf(itemNamed(root, 'Learn')), 'without its details').toBe('Learn to sail 1 of 2');
    expect(nameOf(root.querySelector('.nav-action-button')), 'since others are open').toBe('Collapse all');
    partOf(itemNamed(root, 'Learn'), '.collapse-icon').click();
    expect([items(root).length, actions.asked, saves()]).toEqual([8, [], 2]);
  });

  it('on the triangle of a branch leaves those beside it as they are', async () => {
    const list = (title: string) => ` | | - ${title}<br>${BOX} one<br>${BOX} two |`;
    const { root } = await openSidebar([note('Plan.md', ' | A | |', list('p'), list('q'), list('r'))]);
    const click = (title: string) => partOf(itemNamed(root, title), '.collapse-icon').click();
    const seen = ['p', 'q', 'p'].map((title) => {
      click(title);
      return ['p', 'q', 'r'].map((one) => itemNamed(root, one).getAttribute('aria-expanded')).join(' ');
    });
    expect(seen).toEqual(['false true true', 'false false true', 'true false true']);
  });

  it('on a wikilink opens its note, and hovering shows a preview', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    const link = partOf(itemNamed(root, 'Draw plans'), 'a.internal-link');
    link.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    const isLeft = link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect([link.getAttribute('href'), link.getAttribute('data-href'), isLeft]).toEqual(['Hull', 'Hull', false]);
    link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
    expect(actions.asked).toEqual([
      'preview Hull Sailing.md',
      'openLink Hull Sailing.md same',
      'openLink Hull Sailing.md tab',
    ]);
  });

  it('on a web link is left to the app', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    const link = partOf<HTMLAnchorElement>(itemNamed(root, 'Draw plans'), 'a.external-link');
    expect([link.href, link.target, link.rel]).toEqual(['https://a.example/p', '_blank', 'noopener nofollow']);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    let left: boolean | null = null;
    link.addEventListener('click', (event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(click);
    expect([left, actions.asked]).toEqual([true, []]);
  });

  it('on the count of what is overdue keeps the filter where that may be found', async () => {
    const { root, view } = await openSidebar([note('Plan.md', `${BOX} | A | - a | 2025-05-22`)], {
      state: { filter: 'open' },
    });
    const count = root.querySelector<HTMLElement>('.capstone-roadmap-overdue')!;
    expect(count.textContent).toBe('1 overdue');
    count.click();
    expect(view.getState()).toMatchObject({ query: 'overdue', filter: 'open' });
  });

  it('on the count of what is overdue searches for that, whatever was filtered', async () => {
    const late = note('Plan.md', ' | A | - a | 2025-05-22', ' | B | - b |');
    const { root } = await openSidebar([late], { state: { filter: 'done' } });
    root.querySelector<HTMLElement>('.capstone-roadmap-overdue')?.click();
    expect(root.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('overdue');
    expect(items(root).map(nameOf)).toEqual(['A 0 of 1', 'a 22 May 2025 · 1 day overdue']);
  });

  it('on the count of problems opens the list of them', async () => {
    const { root, actions } = await openSidebar([withProblem(SAILING, 'duplicate-id', 4)]);
    root.querySelector<HTMLElement>('.capstone-roadmap-problems')?.click();
    expect(actions.asked).toEqual(['showProblems Sailing.md']);
  });

  it('on the count of problems of one of several notes opens the list of its own, and nothing else', async () => {
    const { root, actions } = await openSidebar([
      withProblem(SAILING, 'duplicate-id', 4),
      note('Other.md', ' | A | |'),
    ]);
    const count = partOf(itemNamed(root, 'Sailing'), '.capstone-roadmap-problems');
    count.click();
    expect([count.getAttribute('aria-label'), actions.asked]).toEqual([
      expect.stringMatching(/^2 problems\n[^]*\nLine 4: About duplicate-id\.$/),
      ['showProblems Sailing.md'],
    ]);
    const stops = [itemNamed(root, 'Other'), itemNamed(root, 'Sailing')].map((line) => {
      line.focus();
      return count.tabIndex;
    });
    expect(stops).toEqual([-1, 0]);
  });
});

describe('the keyboard, when the app brings the view to the front', () => {
  it('comes to the line that it is at, and leaves in sight what was', async () => {
    const { view, root } = await openSidebar([SAILING]);
    itemNamed(root, 'Rest').focus();
    itemNamed(root, 'Rest').blur();
    const scrolls = vi.spyOn(Element.prototype, 'scrollIntoView');
    onTestFinished(() => scrolls.mockRestore());
    view.setEphemeralState({ focus: true });
    await expect.poll(() => document.activeElement).toBe(itemNamed(root, 'Rest'));
    expect(scrolls).not.toHaveBeenCalled();
  });

  it.each([
    ['the tree that comes once the notes are read', [SAILING], 'Learn to sail 1 of 2 before summer'],
    ['the offer of an example, where there is nothing else', [note('Plan.md')], 'Create roadmap note'],
  ])('goes to %s', async (_what, roadmaps, expected) => {
    const { view, root, shows } = await openSidebar([], { ready: false });
    view.setEphemeralState({ focus: true });
    await expect.poll(() => document.activeElement?.className).toBe('capstone-roadmap-reading');
    shows(...roadmaps);
    expect(root.contains(document.activeElement)).toBe(true);
    expect(nameOf(document.activeElement)).toMatch(new RegExp(`^${expected}`));
  });

  it('is left where it is where the app does not ask for it', async () => {
    const { view } = await openSidebar([SAILING]);
    view.setEphemeralState({ scroll: 0 });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(document.activeElement).toBe(document.body);
  });

  it('stays where the user has put it before the view is painted', async () => {
    const { view, root } = await openSidebar([SAILING]);
    view.setEphemeralState({ focus: true });
    const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    const elsewhere = document.body.createEl('input');
    elsewhere.focus();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
    search.focus();
    view.setEphemeralState({ focus: true });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(document.activeElement).toBe(search);
  });
});

describe('news from the index', () => {
  it('keeps the elements, and so scroll position and focus', async () => {
    const { root, shows } = await openSidebar([SAILING]);
    const knots = itemNamed(root, 'Knots');
    knots.focus();
    shows(note('Sailing.md', '', ' | New | - first |', ...ROWS));
    expect(itemNamed(root, 'New')).toBeTruthy();
    expect(itemNamed(root, 'Knots')).toBe(knots);
    expect(document.activeElement).toBe(knots);
  });

  it('moves the focus on when its line is gone, and never out of the tree', async () => {
    const { root, shows } = await openSidebar([SAILING]);
    itemNamed(root, 'Knots').focus();
    shows(note('Sailing.md', ...ROWS.filter((row) => !row.includes('Knots'))));
    expect(nameOf(document.activeElement)).toBe('Build a boat 0 of 1');
  });

  it('moves it on to what is in place of the tree when its last line is gone', async () => {
    const { root, shows } = await openSidebar([SAILING]);
    itemNamed(root, 'Knots').focus();
    shows();
    expect(nameOf(document.activeElement)).toBe('Create roadmap note');
  });

  it('brings it back from a button that is gone', async () => {
    const { root, shows } = await openSidebar([SAILING, note('Late.md', ' | Paint | - Hull | 2025-01-01')]);
    root.querySelector<HTMLElement>('.capstone-roadmap-overdue')?.focus();
    shows(SAILING);
    expect(nameOf(document.activeElement)).toBe('Learn to sail 1 of 2 before summer');
  });

  it('does not take the focus from elsewhere', async () => {
    const { root, shows } = await openSidebar([SAILING]);
    const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.focus();
    shows(note('Sailing.md', ' | Only | - this |'));
    expect(document.activeElement).toBe(search);
  });

  it('shows what others make of a box as soon as it has been as it was asked for', async () => {
    const { root, actions, shows } = await openSidebar([SAILING]);
    boxOf(itemNamed(root, 'Knots')).click();
    await actions.answer({ ok: true, changed: true });
    const ticked = ROWS.map((row) => (row.includes('Knots') ? row.replace(BOX, TICKED) : row));
    shows(note('Sailing.md', ...ticked));
    expect(boxOf(itemNamed(root, 'Knots')).checked).toBe(true);
    shows(SAILING);
    expect(boxOf(itemNamed(root, 'Knots')).checked).toBe(false);
  });

  it('keeps a box as it was asked for, also when the note is renamed', async () => {
    const { root, shows } = await openSidebar([SAILING]);
    boxOf(itemNamed(root, 'Knots')).click();
    shows({ ...SAILING, path: 'Boats/Sailing.md' });
    expect(boxOf(itemNamed(root, 'Knots')).checked).toBe(true);
  });

  it('keeps folds, also when the note is renamed', async () => {
    const { root, shows } = await openSidebar([SAILING], { state: { folded: ['Sailing.md\n0:Learn to sail'] } });
    shows({ ...SAILING, path: 'Boats/Sailing.md' });
    expect(itemNamed(root, 'Learn to sail').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('search and filter', () => {
  it('leave out notes without a line that fits, and in others what does not fit', async () => {
    const done = note('Done.md', `${TICKED} | Cook | - Soup |`);
    const unread = withProblem(note('Lost.md'), 'unreadable');
    const { root } = await openSidebar([SAILING, done, unread]);
    const filter = (name: string) => {
      [...root.querySelectorAll<HTMLElement>('[aria-pressed]')].find((one) => nameOf(one) === name)?.click();
      return items(root).map((item) => nameOf(item).split(' ')[0]);
    };
    expect(filter('Done')).toEqual(['Done', 'Cook', 'Soup', 'Sailing', 'Learn', 'Read']);
    expect(filter('Open')).toEqual(['Sailing', 'Learn', 'Knots', 'bowline', 'clove', 'Build', 'Draw', 'Rest']);
    expect(filter('All')).toContain('Lost');
  });

  it('narrow the tree down, and the number of results is announced', async () => {
    const { root, view } = await openSidebar([SAILING]);
    type(root.querySelector('input[type="search"]')!, 'hitch');
    expect(items(root).map(nameOf)).toEqual(['Learn to sail 1 of 2 before summer', 'Knots 1 of 2', 'clove hitch']);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1 match');
    expect(view.getState()).toMatchObject({ query: 'hitch', filter: 'all' });
  });

  it('say when they leave nothing, and offer the way back', async () => {
    const { root } = await openSidebar([SAILING], { state: { query: 'zz', filter: 'done' } });
    expect(root.querySelector('.capstone-roadmap-message')?.textContent).toContain('Nothing done matches “zz”.');
    const back = root.querySelector<HTMLElement>('.capstone-roadmap-message button')!;
    back.focus();
    back.click();
    expect(items(root)).toHaveLength(8);
    expect(nameOf(document.activeElement)).toBe('Learn to sail 1 of 2 before summer');
  });

  it.each(['all', 'open', 'done'])(
    'say what to write while no note has a project, with the filter at %s',
    async (filter) => {
      const [headerAlone, mistyped] = [note('Plan.md'), withProblem(note('Other.md'), 'no-roadmap-table')];
      const { root, shows } = await openSidebar([headerAlone], { state: { filter } });
      const said = () =>
        [...root.querySelectorAll('.capstone-roadmap-message-title')].map((title) => title.textContent);
      expect(said()).toEqual(['No projects yet']);
      expect(root.querySelector('[role="status"]')?.textContent).toBe('');
      shows(mistyped);
      expect(said()).toEqual(['No projects yet']);
      shows(headerAlone, SAILING);
      expect(said()).toEqual([]);
    },
  );

  it('say so above notes that only have the tag, of which there may be many, and offer an example', async () => {
    const tagged = ['A.md', 'B.md'].map((path) => withProblem({ ...note(path), problems: [] }, 'no-roadmap-table'));
    const { root, actions } = await openSidebar(tagged);
    const scroller = root.querySelector('.capstone-roadmap-scroller')!;
    expect([...scroller.children].map(({ className }) => className)).toEqual([
      'capstone-roadmap-message',
      expect.stringContaining('capstone-roadmap-tree'),
    ]);
    scroller.querySelector<HTMLElement>('.capstone-roadmap-message button')?.click();
    expect(actions.asked).toEqual(['createRoadmapNote']);
  });

  it('do not take notes for empty while they are being read, and count nothing where there is nothing', async () => {
    const { root } = await openSidebar([note('Plan.md')], { ready: false });
    expect(root.querySelector('.capstone-roadmap-message')).toBe(null);
    expect(root.querySelector('.capstone-roadmap-summary')?.textContent).toBe('');
  });

  it('do not take a note for empty that could not be read', async () => {
    const { root } = await openSidebar([withProblem(note('Plan.md'), 'unreadable')]);
    expect(root.textContent).toContain('Could not be read');
    expect(root.querySelector('.capstone-roadmap-message')).toBe(null);
  });

  it('leave the focus at the way back when the last line that they show is gone', async () => {
    const { root, shows } = await openSidebar([note('Plan.md', `${BOX} | Sail | - Knots |`)], {
      state: { filter: 'open' },
    });
    itemNamed(root, 'Knots').focus();
    shows(note('Plan.md', `${TICKED} | Sail | - Knots |`));
    expect(nameOf(document.activeElement)).toBe('Show all');
  });

  const PLAN = note('Plan.md', `${BOX} | Sail | - Knots | 2025-05-22`, `${BOX} | | - Charts | 2025-05-22`);
  const KNOTS = note('Plan.md', `${TICKED} | Sail | - Knots | 2025-05-22`, `${BOX} | | - Charts | 2025-05-22`);

  it.each([{ filter: 'open' }, { query: 'overdue' }, { filter: 'open', query: 'overdue' }])(
    'leave what is ticked under %o where it is, with the focus, for as long as that lasts',
    async (state) => {
      const { root, shows, actions } = await openSidebar([PLAN], { state });
      const seen = () => items(root).map((item) => nameOf(item).split(' ')[0]);
      itemNamed(root, 'Knots').focus();
      press(' ');
      await actions.answer({ ok: true, changed: true });
      shows(KNOTS);
      expect([seen(), nameOf(document.activeElement)]).toEqual([['Sail', 'Knots', 'Charts'], 'Knots 22 May 2025']);
      press(' ');
      expect(actions.asked).toEqual(['setBox Plan.md:3#0 true', 'setBox Plan.md:3#0 false']);
      press(' ');
      [...root.querySelectorAll<HTMLElement>('[aria-pressed]')][0]?.click();
      expect(seen()).toEqual(['Sail', 'Charts']);
    },
  );

  it.each([
    [{ filter: 'done' }, 'Nothing is done yet'],
    [{ filter: 'done', query: 'bread' }, 'No matches'],
  ])('say why nothing is shown under %o', async (state, said) => {
    const { root } = await openSidebar([PLAN], { state });
    expect(root.querySelector('.capstone-roadmap-message')?.textContent).toContain(said);
  });

  it('announce that a filter leaves nothing', async () => {
    const { root } = await openSidebar([PLAN]);
    const status = root.querySelector('[role="status"]');
    expect(status?.textContent).toBe('');
    root.querySelectorAll<HTMLElement>('[aria-pressed]')[1]?.click();
    expect(status?.textContent).toBe('Nothing is done yet');
  });

  it('leave out what was ticked once the focus is elsewhere in the app', async () => {
    const { root } = await openSidebar([PLAN], { state: { filter: 'open' } });
    boxOf(itemNamed(root, 'Knots')).focus();
    boxOf(itemNamed(root, 'Knots')).click();
    root.querySelector<HTMLElement>('input[type="search"]')?.focus();
    expect(items(root)).toHaveLength(3);
    // The window loses it.
    (document.activeElement as HTMLElement).blur();
    expect(items(root)).toHaveLength(3);
    // A dialog gives it back.
    boxOf(itemNamed(root, 'Knots')).focus();
    document.body.createDiv('modal-container').createEl('input').focus();
    expect(items(root)).toHaveLength(3);
    const elsewhere = document.body.createEl('input');
    boxOf(itemNamed(root, 'Knots')).focus();
    elsewhere.focus();
    expect([items(root).length, document.activeElement]).toEqual([2, elsewhere]);
  });

  it('show which filter is set', async () => {
    const { root } = await openSidebar([SAILING]);
    const buttons = [...root.querySelectorAll<HTMLElement>('[aria-pressed]')];
    buttons.find((button) => button.textContent === 'Done')?.click();
    expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-pressed')])).toEqual([
      ['Open', 'false'],
      ['Done', 'true'],
      ['All', 'false'],
    ]);
    expect(buttons.filter((button) => button.hasClass('is-active')).map(nameOf)).toEqual(['Done']);
    expect(items(root).map(nameOf)).toEqual(['Learn to sail 1 of 2 before summer', 'Read the charts 12 Mar 2025']);
  });

  it('fold and unfold all', async () => {
    const { root } = await openSidebar([SAILING]);
    const button = () => root.querySelector<HTMLElement>('.nav-action-button')!;
    const [collapse] = [button().innerHTML];
    expect(collapse).toContain('<svg');
    button().click();
    expect([items(root).length, nameOf(button())]).toEqual([3, 'Expand all']);
    expect(button().innerHTML).not.toBe(collapse);
    button().click();
    expect([items(root).length, nameOf(button())]).toEqual([8, 'Collapse all']);
    expect(button().innerHTML).toBe(collapse);
  });

  it('fold and unfold the line of a single note, which it has if there is something to say about it', async () => {
    const { root } = await openSidebar([withProblem(SAILING, 'unreadable')]);
    const button = () => root.querySelector<HTMLElement>('.nav-action-button')!;
    button().click();
    expect([items(root).length, nameOf(button())]).toEqual([1, 'Expand all']);
    button().click();
    expect([items(root).length, nameOf(button())]).toEqual([9, 'Collapse all']);
  });
});

describe('screens without a tree', () => {
  it('help to begin in an empty vault', async () => {
    const { root, actions, shows } = await openSidebar([]);
    for (const detail of [1, 2])
      root.querySelector('button.mod-cta')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    expect(actions.asked, 'by a double click').toEqual(['createRoadmapNote']);
    shows(SAILING);
    await nextTurn();
    expect(items(root)).toHaveLength(8);
  });

  it('say that notes are being read', async () => {
    const { root } = await openSidebar([], { ready: false });
    expect(root.textContent).toBe('Reading notes…');
  });
});

describe('the view', () => {
  it('leaves nothing behind when it is closed', async () => {
    const { root, close, listeners, actions } = await openSidebar([SAILING]);
    boxOf(itemNamed(root, 'Knots')).click();
    await close();
    await actions.answer(REFUSED);
    expect([root.childElementCount, listeners()]).toEqual([0, 0]);
  });

  it('still asks for what was clicked last when it is closed', async () => {
    const { root, close, actions } = await openSidebar([SAILING]);
    for (let times = 0; times < 2; times += 1) boxOf(itemNamed(root, 'Knots')).click();
    await close();
    expect(actions.asked).toEqual(['setBox Sailing.md:4#0 true', 'setBox Sailing.md:4#0 false']);
  });
});
