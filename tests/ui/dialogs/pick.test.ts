import type { App } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { pickObjective, pickTopic, pickTrack } from '../../../src/ui';
import { texts } from '../../workbench/support/texts';
import { vaultWith } from '../../workbench/support/vault-on-disk';
import { note } from '../support/notes';

afterEach(() => document.body.empty());

async function listed(pick: (app: App) => void): Promise<(string | null)[]> {
  const { app } = await vaultWith();
  pick(app as unknown as App);
  return texts('.suggestion-item > .suggestion-content > *');
}

const track = (path: string) => ({ path, line: 3, title: 'Sloop', pathTitle: 'Boats' });
const plan = (path: string) => {
  const topic = { title: 'Knots', group: 'Deck', line: 2, focusAreas: [], resources: [] };
  return { path, topics: [topic], problems: [] };
};
const roadmap = (path: string) => note(path, ' | Sail | - Hull |');

describe('what is listed to choose from', () => {
  it.each<readonly [string, readonly string[], (app: App, paths: readonly string[]) => void]>([
    ['specs', ['Sloop', 'Boats'], (app, paths) => pickTrack(app, paths.map(track), () => undefined)],
    ['objectives', ['Sail'], (app, paths) => pickObjective(app, paths.map(roadmap), () => undefined)],
    ['topics', ['Knots', 'Deck'], (app, paths) => pickTopic(app, paths.map(plan), () => undefined)],
  ])('says of which note %s are where there are several', async (_, alone, pick) => {
    expect(await listed((app) => pick(app, ['A.md']))).toEqual(alone);
    document.body.empty();
    const among = await listed((app) => pick(app, ['A.md', 'B.md']));
    expect(among).toEqual(['A', 'B'].flatMap((name) => [alone[0], [...alone.slice(1), name].join(' · ')]));
  });

  it('marks what was typed, in the title and in what is said of it', async () => {
    await listed((app) => pickTrack(app, [track('A.md')], () => undefined));
    const input = document.querySelector<HTMLInputElement>('input.prompt-input')!;
    expect(input.placeholder).toBe('Search capstone specs');
    for (const [typed, title, note] of [
      ['loop', 'S[loop]', 'Boats'],
      ['oat', 'Sloop', 'B[oat]s'],
      ['oop boat', 'Sl[oop]', '[Boat]s'],
    ] as const) {
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      for (const mark of document.querySelectorAll('.suggestion-highlight')) mark.textContent = `[${mark.textContent}]`;
      expect(texts('.suggestion-item > .suggestion-content > *').slice(0, 2), typed).toEqual([title, note]);
    }
  });

  it('says on which lines choices are that would look the same', async () => {
    const tracks = [track('A.md'), { ...track('A.md'), line: 40 }, { ...track('A.md'), title: 'Yawl' }];
    const objectives = [note('A.md', ' | Sail | Hull | ', ' | Row | Oars | ', ' | Sail | Mast | ')];
    expect(await listed((app) => pickTrack(app, tracks, () => undefined))).toEqual([
      'Sloop',
      'Boats · line 3',
      'Sloop',
      'Boats · line 40',
      'Yawl',
      'Boats',
    ]);
    document.body.empty();
    expect(await listed((app) => pickObjective(app, objectives, () => undefined))).toEqual([
      'Sail',
      'line 3',
      'Row',
      'Sail',
      'line 5',
    ]);
  });
});
