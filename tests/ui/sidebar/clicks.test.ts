import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/model/outcome';
import { BOX, note, TICKED, withProblem } from '../support/notes';
import { SAILING } from '../support/sailing';
import { boxOf, itemNamed, items, nameOf, openSidebar, partOf } from '../support/sidebar';

afterEach(() => document.body.empty());

const REFUSED: Outcome = { ok: false, reason: 'gone', message: 'It is gone.' };

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

  it('by the right button is for the menu, and opens neither line nor link', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    const right = () => new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 2 });
    itemNamed(root, 'Rest').dispatchEvent(right());
    partOf(itemNamed(root, 'Draw plans'), 'a.internal-link').dispatchEvent(right());
    expect(actions.asked).toEqual([]);
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

it('a wikilink is dragged as text that is one in a note', async () => {
  const { root } = await openSidebar([SAILING]);
  const carried = new Map([['text/html', '<a>']]);
  const dataTransfer = {
    clearData: () => carried.clear(),
    setData: (type: string, text: string) => carried.set(type, text),
  };
  const event = Object.assign(new Event('dragstart', { bubbles: true }), { dataTransfer });
  root.querySelector('a.internal-link')!.dispatchEvent(event);
  expect([...carried]).toEqual([['text/plain', '[[Hull]]']]);
});
