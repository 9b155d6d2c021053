import { afterEach, describe, expect, it } from 'vitest';
import { BOX, note, TICKED, withProblem } from './notes';
import { items, itemNamed, nameOf, openSidebar, press } from './sidebar';

const SAILING = note(
  'Sailing.md',
  `${BOX} | Learn to sail | - Knots |`,
  `${BOX.replace('0a', '0b')} | | - Read [[Charts\\|the charts]] |`,
  ' | Rest | |',
);

afterEach(() => document.body.empty());

function focused(): string {
  return nameOf(document.activeElement);
}

describe('a key', () => {
  it('that is held down ticks nothing, and opens nothing', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'Knots').focus();
    const held = [' ', 'Enter'].map((key) => press(key, { repeat: true }));
    expect(held.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true, true]);
    expect(actions.asked).toEqual([]);
  });

  it('of the app, with a modifier, is left to it', async () => {
    const { root } = await openSidebar([SAILING]);
    itemNamed(root, 'Learn').focus();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(press('ArrowLeft', { [modifier]: true }).defaultPrevented, modifier).toBe(false);
    }
    expect(items(root)).toHaveLength(4);
    expect(press('F10').defaultPrevented).toBe(false);
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('that moves on ends the word that was being typed, so that a space ticks again', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'Learn').focus();
    for (const key of ['k', 'ArrowDown', ' ']) press(key);
    expect(focused()).toBe('Read the charts');
    expect(actions.asked).toEqual(['setBox Sailing.md:4#0 true']);
  });

  it('that types a letter goes on with the word, also a capital one', async () => {
    const { root } = await openSidebar([SAILING]);
    itemNamed(root, 'Learn').focus();
    press('R', { shiftKey: true });
    expect([focused(), document.querySelector('.menu')]).toEqual(['Read the charts', null]);
    for (const key of ['e', 's']) press(key);
    expect(focused()).toBe('Rest –');
  });

  it('to the right opens, and to the left folds', async () => {
    const { root } = await openSidebar([SAILING]);
    itemNamed(root, 'Learn').focus();
    press('ArrowLeft');
    expect(items(root)).toHaveLength(2);
    press('ArrowRight');
    expect(items(root)).toHaveLength(4);
    press('ArrowRight');
    expect(focused()).toBe('Knots');
  });

  it('to the left opens, and to the right folds, where text runs from right to left', async () => {
    const { root } = await openSidebar([SAILING]);
    root.style.direction = 'rtl';
    itemNamed(root, 'Learn').focus();
    press('ArrowRight');
    expect(items(root)).toHaveLength(2);
    press('ArrowLeft');
    expect(items(root)).toHaveLength(4);
    press('ArrowLeft');
    expect(focused()).toBe('Knots');
  });
});

describe('the pointer', () => {
  const aside = (button: number) => new MouseEvent('auxclick', { bubbles: true, cancelable: true, button });

  it('opens a line with its middle button, but not with the right one, which is for the menu', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'Knots').dispatchEvent(aside(2));
    expect(actions.asked).toEqual([]);
    itemNamed(root, 'Knots').dispatchEvent(aside(1));
    expect(actions.asked).toEqual(['openNote Sailing.md:3 tab']);
  });

  it('follows a link with its middle button, but not with the right one', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    const link = root.querySelector<HTMLElement>('a.internal-link')!;
    link.dispatchEvent(aside(2));
    expect(actions.asked).toEqual([]);
    link.dispatchEvent(aside(1));
    expect(actions.asked).toEqual(['openLink Charts Sailing.md tab']);
  });

  it('carries a wikilink as text that is one in a note', async () => {
    const { root } = await openSidebar([SAILING]);
    const carried = new Map([['text/html', '<a>']]);
    const dataTransfer = {
      clearData: () => carried.clear(),
      setData: (type: string, text: string) => carried.set(type, text),
    };
    const event = Object.assign(new Event('dragstart', { bubbles: true }), { dataTransfer });
    root.querySelector('a.internal-link')!.dispatchEvent(event);
    expect([...carried]).toEqual([['text/plain', '[[Charts]]']]);
  });
});

it('the focus stays with its line when its note gets another name, and place', async () => {
  const other = note('Other.md', `${TICKED} | Cook | - Soup |`);
  const { root, shows } = await openSidebar([SAILING, other]);
  itemNamed(root, 'Read the charts').focus();
  shows({ ...SAILING, path: 'A.md' }, other);
  expect(focused()).toBe('Read the charts');
});

it('what is wrong with a note is part of the name of its line', async () => {
  const unread = withProblem(SAILING, 'unreadable');
  const { root, shows } = await openSidebar([unread]);
  expect(nameOf(items(root)[0] ?? null)).toBe('Sailing 0 of 2 Could not be read 1 problem');
  shows(withProblem(unread, 'missing-id'));
  expect(nameOf(items(root)[0] ?? null)).toBe('Sailing 0 of 2 Could not be read 2 problems');
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

  it('is no search without a word: then the filter finds nothing', async () => {
    const { root } = await openSidebar([note('Plan.md', `${TICKED} | Cook | - Soup |`)], {
      state: { query: ' ', filter: 'open' },
    });
    expect(root.querySelector('.capstone-roadmap-message-title')?.textContent).toBe('Nothing is open');
    expect(root.querySelector('.capstone-roadmap-message button')?.textContent).toBe('Show all');
    expect(root.querySelector('.capstone-roadmap-message p')).toBeNull();
  });
});
