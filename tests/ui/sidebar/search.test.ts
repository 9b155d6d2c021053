import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { BOX, note, TICKED, withProblem } from '../support/notes';
import { SAILING } from '../support/sailing';
import { boxOf, itemNamed, items, nameOf, openSidebar, press, type } from '../support/sidebar';

afterEach(() => document.body.empty());

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

describe('what a search finds', () => {
  it('is entered at its first line, wherever the focus was before', async () => {
    const { root } = await openSidebar([SAILING]);
    const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    const entered = (before: string, query: string) => {
      itemNamed(root, before).focus();
      field.focus();
      if (query !== field.value) type(field, query);
      press('ArrowDown');
      return nameOf(document.activeElement).split(' ').slice(0, 2).join(' ');
    };
    expect(entered('Rest', 'knots')).toBe('Learn to');
    expect(entered('clove', 'knot')).toBe('Learn to');
    expect(entered('clove', 'knot'), 'as long as the search stays the same').toBe('clove hitch');
  });

  it('is entered where it was left when what is overdue is asked for once more', async () => {
    const late = note('Plan.md', ' | A | - a | 2025-05-22', ' | | - b | 2025-05-22');
    const { root } = await openSidebar([late]);
    const overdue = root.querySelector<HTMLElement>('.capstone-roadmap-overdue')!;
    overdue.click();
    itemNamed(root, 'b').focus();
    overdue.click();
    root.querySelector<HTMLInputElement>('input[type="search"]')!.focus();
    press('ArrowDown');
    expect(nameOf(document.activeElement)).toMatch(/^b /);
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
    expect(items(root).map(nameOf)).toEqual(['Learn to sail 1 of 2 before summer', 'Read the charts 12 Mar 2025']);
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

describe('a search that finds nothing', () => {
  it.each([
    ['all', 'Nothing matches “zz”.'],
    ['open', 'Nothing open matches “zz”.'],
  ])('says so with the filter at %s', async (filter, said) => {
    const { root } = await openSidebar([SAILING], { state: { query: ' zz ', filter } });
    const message = root.querySelector('.capstone-roadmap-message')!;
    expect(message.querySelector('p')?.textContent).toBe(said);
    expect(message.querySelector('button')?.textContent).toBe('Clear search');
  });

  it('is cleared by a button that leaves the filter as it is, and that then shows all', async () => {
    const { root } = await openSidebar([note('Plan.md', `${TICKED} | Cook | - Soup |`)], {
      state: { query: 'zz', filter: 'open' },
    });
    const pressed = () => root.querySelector('.capstone-roadmap-filter [aria-pressed="true"]')?.textContent;
    const button = () => root.querySelector<HTMLElement>('.capstone-roadmap-message button')!;
    button().click();
    expect([root.querySelector('input')?.value, pressed(), button().textContent]).toEqual(['', 'Open', 'Show all']);
    button().click();
    expect([pressed(), nameOf(itemNamed(root, 'Soup'))]).toEqual(['All', 'Soup']);
  });

  it('is no search without a word: then the filter finds nothing', async () => {
    const { root } = await openSidebar([note('Plan.md', `${TICKED} | Cook | - Soup |`)], {
      state: { query: ' ', filter: 'open' },
    });
    expect(root.querySelector('.capstone-roadmap-message-title')?.textContent).toBe('Nothing is open');
    expect(root.querySelector('.capstone-roadmap-message button')?.textContent).toBe('Show all');
    expect(root.querySelector('.capstone-roadmap-message p')).toBeNull();
  });
});
