import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { afterPaint } from '../../../src/index/scheduler';
import { frameScheduler } from '../../../src/obsidian/frame-scheduler';
import { note } from '../support/notes';
import { SAILING } from '../support/sailing';
import { boxOf, itemNamed, items, nameOf, openSidebar, partOf, press, type } from '../support/sidebar';

/** Resolves when all that waits for the next frame has run. */
const painted = () => new Promise<void>((resolve) => void afterPaint(frameScheduler, resolve));

afterEach(() => document.body.empty());

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
    const held = [' ', 'Enter'].map((key) => press(key, { repeat: true }));
    expect(held.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true, true]);
    expect(actions.asked).toEqual(['setBox Sailing.md:4#2 true']);
    press('ArrowUp', { repeat: true });
    expect(nameOf(document.activeElement)).toBe('bowline');
  });

  it.each([
    ['ltr', 'ArrowLeft', 'ArrowRight'],
    ['rtl', 'ArrowRight', 'ArrowLeft'],
  ])('folds towards the start of a line of text and opens towards its end, in %s', async (direction, start, end) => {
    const { root } = await openSidebar([SAILING]);
    root.style.direction = direction;
    itemNamed(root, 'Learn').focus();
    press(start);
    expect(items(root)).toHaveLength(4);
    press(end);
    expect(items(root)).toHaveLength(8);
    press(end);
    expect(nameOf(document.activeElement)).toBe('Read the charts 12 Mar 2025');
  });

  it('goes on with the word that is typed, also with a capital letter', async () => {
    const { root } = await openSidebar([SAILING]);
    itemNamed(root, 'Learn').focus();
    press('R', { shiftKey: true });
    expect(nameOf(document.activeElement)).toMatch(/^Read the charts/);
    for (const key of ['e', 's']) press(key);
    expect(nameOf(document.activeElement)).toBe('Rest –');
  });

  it('ends the word that is typed by moving on, so that a space ticks again', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'Learn').focus();
    for (const key of ['k', 'ArrowDown', ' ']) press(key);
    expect(nameOf(document.activeElement)).toBe('bowline');
    expect(actions.asked).toEqual(['setBox Sailing.md:4#1 false']);
  });

  it('leaves other keys to the app, also those with a modifier', async () => {
    const { root, actions } = await openSidebar([SAILING]);
    itemNamed(root, 'Learn').focus();
    const modified = ['ctrlKey', 'metaKey', 'altKey'].map((modifier) => press('ArrowLeft', { [modifier]: true }));
    const left = [...modified, ...['F5', 'F10'].map((key) => press(key))];
    expect(left.map(({ defaultPrevented }) => defaultPrevented)).toEqual(left.map(() => false));
    expect([items(root).length, actions.asked, document.querySelector('.menu')]).toEqual([8, [], null]);
  });

  it('leaves to a link its own keys', async () => {
    const { root, actions } = await openSidebar([SAILING]);
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
    await painted();
    expect(document.activeElement).toBe(document.body);
  });

  it('stays where the user has put it before the view is painted', async () => {
    const { view, root } = await openSidebar([SAILING]);
    view.setEphemeralState({ focus: true });
    const search = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    const elsewhere = document.body.createEl('input');
    elsewhere.focus();
    await painted();
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
    search.focus();
    view.setEphemeralState({ focus: true });
    await painted();
    expect(document.activeElement).toBe(search);
  });
});
