import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/model/outcome';
import { SAILING } from '../support/sailing';
import { boxOf, itemNamed, items, nextTurn, openSidebar } from '../support/sidebar';

afterEach(() => document.body.empty());

const REFUSED: Outcome = { ok: false, reason: 'gone', message: 'It is gone.' };

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
