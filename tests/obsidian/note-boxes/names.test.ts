import { describe, expect, it, vi } from 'vitest';
import { roadmapNote } from '../../support/roadmap-note';
import { BARE } from '../support/note-with-boxes';
import { shownVault } from '../support/shown-note';

describe('the name of a box', () => {
  it('follows what its row says, where only another cell is rendered anew', async () => {
    const note = roadmapNote([BARE, 'Sail', 'Knots']);
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.livePreview('Plan.md');
    await vi.waitFor(() => expect(shown.names()).toEqual(['Knots']));
    await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('Knots', 'Charts'));
    await vi.waitFor(() => expect(shown.names()).toEqual(['Charts']));
  });

  it('ends before the next box, and says what it is where the row says nothing', async () => {
    const note = roadmapNote(['', 'Sail', `Knots<br>${BARE} port ${BARE} starboard`], [BARE, '', '']);
    const shown = await (await shownVault({ 'Plan.md': note })).reading('Plan.md');
    await vi.waitFor(() => expect(shown.names()).toEqual(['port', 'starboard', 'Checkbox']));
  });

  it.each([
    ['what stands beside it', ['', 'Sail', `Knots<br>${BARE} bow*line* [[Rope\\|rope]]<br>more`], 'bowline rope'],
    ['its project', [BARE, 'Sail', 'Knots<br>more'], 'Knots'],
    ['its project and its share', [`${BARE} 10%`, 'Sail', '**Knots**'], 'Knots 10%'],
    ['its whole project without its bullet', [BARE, 'Sail', '◦ Week *at* sea<br>more'], 'Week at sea'],
    ['its objective where there is no project', [BARE, 'Sail', ''], 'Sail'],
    ['its own where it has one', ['<input type="checkbox" aria-label="Mine">', 'Sail', 'Knots'], 'Mine'],
    ['never more than a line of it', [BARE, 'Sail', 'a long word '.repeat(30)], /^(a long word ){9}a long.{0,6}…$/],
  ] as const)('is %s', async (_, row, name) => {
    const vault = await shownVault({ 'Plan.md': roadmapNote(row) });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() =>
      expect(shown.names()).toEqual([typeof name === 'string' ? name : (expect.stringMatching(name) as unknown)]),
    );
  });
});
