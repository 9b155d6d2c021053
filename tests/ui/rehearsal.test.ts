import { describe, expect, it, vi } from 'vitest';
import { rehearse } from '../../src/ui';
import { ManualScheduler } from '../index/manual-scheduler';
import { BOX, note, snapshot } from './support/notes';

const PROJECTS = Array.from({ length: 100 }, (_, at) => `${BOX} | ${at === 0 ? 'Sail' : ''} | - Project ${at} |`);

/** What a rehearsal on a long note does, in a watched element. */
function rehearsal() {
  const element = createDiv();
  const observer = new MutationObserver(() => undefined);
  observer.observe(element, { childList: true, subtree: true });
  const room = vi.spyOn(window, 'createDiv').mockReturnValueOnce(element);
  const scheduler = new ManualScheduler();
  const index = { snapshot: snapshot(note('Long.md', ...PROJECTS)), onChange: () => () => undefined };
  rehearse({ index, actions: {} as never, now: () => new Date(), scheduler });
  room.mockRestore();
  const added = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
  const lines = added.flatMap((node) =>
    node instanceof Element ? [...node.querySelectorAll('[role="treeitem"]')] : [],
  );
  return { element, scheduler, lines: new Set(lines) };
}

describe('a rehearsal', () => {
  it('draws the first lines of a roadmap', () => {
    const { lines } = rehearsal();
    expect(lines.size).toBeGreaterThanOrEqual(8);
    expect(lines.size).toBeLessThan(PROJECTS.length);
  });

  it('leaves nothing behind and waits for nothing', () => {
    const { element, scheduler } = rehearsal();
    expect([element.childNodes.length, scheduler.hasFrames, scheduler.hasTurns]).toEqual([0, false, false]);
    expect(document.body.childNodes).toHaveLength(0);
  });
});
