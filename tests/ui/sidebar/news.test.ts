import { afterEach, describe, expect, it } from 'vitest';
import { BOX, note, TICKED } from '../support/notes';
import { ROWS, SAILING } from '../support/sailing';
import { boxOf, itemNamed, nameOf, openSidebar } from '../support/sidebar';

afterEach(() => document.body.empty());

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

  it('saves no folds of a note that is gone, and folds its lines again when it comes back', async () => {
    const folded = ['Sailing.md\n0:Learn to sail'];
    const { view, root, shows } = await openSidebar([], { ready: false, state: { folded } });
    expect(view.getState().folded).toEqual(folded);
    shows(SAILING);
    expect(view.getState().folded).toEqual(folded);
    shows(note('Late.md', ' | Paint | - Hull |'));
    expect(view.getState().folded).toEqual([]);
    shows(SAILING);
    expect(view.getState().folded).toEqual(folded);
    expect(itemNamed(root, 'Learn to sail').getAttribute('aria-expanded')).toBe('false');
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

  it('keeps the focus with its line when the note gets another name, and place', async () => {
    const other = note('Other.md', `${TICKED} | Cook | - Soup |`);
    const { root, shows } = await openSidebar([SAILING, other]);
    itemNamed(root, 'Read the charts').focus();
    shows({ ...SAILING, path: 'A.md' }, other);
    expect(nameOf(document.activeElement)).toBe('Read the charts 12 Mar 2025');
  });
});
