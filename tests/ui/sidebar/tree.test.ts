import { afterEach, describe, expect, it } from 'vitest';
import { note, withProblem } from '../support/notes';
import { ROWS, SAILING } from '../support/sailing';
import { itemNamed, items, nameOf, openSidebar, press } from '../support/sidebar';

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

it('what is wrong with a note is part of the name of its line', async () => {
  const unread = withProblem(note('Sailing.md', ' | Sail | - Knots |'), 'unreadable');
  const { root, shows } = await openSidebar([unread]);
  expect(nameOf(items(root)[0] ?? null)).toBe('Sailing 0 of 1 Could not be read 1 problem');
  shows(withProblem(unread, 'missing-id'));
  expect(nameOf(items(root)[0] ?? null)).toBe('Sailing 0 of 1 Could not be read 2 problems');
});
