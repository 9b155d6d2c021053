// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IndexKind } from '../../src/index/note-readers';
import { createNoteReaders } from '../../src/obsidian/reading/note-readers';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { LiveOutline } from '../../src/ui/live-outline';
import type { OutlineItem } from '../../src/ui/outline/outline-item';
import { INITIAL_STATE } from '../../src/ui/outline/view-state';
import { ManualScheduler } from '../index/manual-scheduler';
import type { Event } from '../property/index/index-history';
import { Player } from '../property/index/index-player';
import { BOX, TICKED } from './support/notes';
import { CATALOG, DINGHY, DINGHY_NOTE, DRAFTS, STUDY } from './support/spec-notes';

const table = (...rows: string[]) => ['| Done | Goal | Project |', '| - | - | - |', ...rows, ''].join('\n');
const SKIFF = '[[Workshop#Track 2 - Rowing skiff]]';
const LANGUAGE = {
  name: 'notes as people write them',
  write: (text: string) => text,
  readers: () => createNoteReaders()(DEFAULT_SETTINGS),
};

/** Notes of every kind that are tied to each other, and what may become of each. */
const NOTES: readonly (readonly [path: string, IndexKind, texts: readonly string[]])[] = [
  [
    'A.md',
    'roadmap',
    [
      table(`| ${BOX} | Sail | Build [[Dinghy]] |`, `| | Row a skiff | Oars<br>${BOX} blog |`),
      table(`| ${BOX} | Sail ${DINGHY} | Oars |`, `| | Row a skiff | Paint ${DINGHY} [[Dinghy]] |`),
      table('| | Mend | Nets |', `| ${TICKED} | Sail ${SKIFF} | Build [[Dinghy]] |`, '| | Row a skiff | Oars |'),
      table(`| ${BOX} | Sail ${DINGHY} | Rest |`),
      `Words.\n\n${table(`| ${BOX} | Sail | Build ${DINGHY} |`, '| | Row a skiff | Repair the leak of the dinghy |')}`,
    ],
  ],
  [
    'B.md',
    'roadmap',
    [
      table(`| ${BOX} | Cross the bay ${DINGHY} | Swim |`),
      table(`| ${BOX} | Cross the bay ${DINGHY} | Build ${DINGHY} [[Dinghy]] |`, '| | Sail a dinghy | |'),
      table(`| ${BOX} | Cross the bay ${DINGHY} | Build ${DINGHY} |`, '| | Loft a dinghy | [[Dinghy]] |'),
      table(`| ${BOX} | Cross the bay ${SKIFF} | Build ${SKIFF} [[Dinghy]] |`),
    ],
  ],
  ['Dinghy.md', 'project', [DINGHY_NOTE, DINGHY_NOTE.replace('- [ ]', '- [x]'), 'No task.']],
  ['Workshop.md', 'catalog', [CATALOG, CATALOG.replace('Sailing dinghy', 'Keelboat'), CATALOG.replace('small', 'big')]],
  ['Reading.md', 'study', [STUDY, STUDY.replace('[ ]', '[x]'), STUDY.replace('dinghy', 'skiff')]],
  ['Drafts.md', 'systems', [DRAFTS, DRAFTS.replace('Tar.', ''), DRAFTS.replace('dinghy', 'oven')]],
];
const LEADS = ['Workshop', 'Dinghy'].map((linkpath): Event => ({ type: 'lead', linkpath, to: `${linkpath}.md` }));
const putAs = (which: number, nth: number): Event => {
  const [path, kind, texts] = NOTES[which]!;
  return { type: 'put', path, signs: { kinds: [kind], byNameAlone: [] }, text: texts[nth]! };
};
const puts = NOTES.map(([, , texts], which) => fc.nat(texts.length - 1).map((nth) => putAs(which, nth)));
const path = fc.constantFrom('C.md', ...NOTES.map(([at]) => at));
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(...puts) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('move' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('drop' as const), path }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('lead' as const), linkpath: fc.constant('Dinghy'), to: path }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('name' as const),
      path: fc.constant('Dinghy.md'),
      track: fc.constantFrom('Track 1 - Sailing dinghy', 'Track 2 - Rowing skiff'),
    }),
  },
);

const folds = fc.subarray(['A.md', 'A.md\n0:Sail', 'A.md\n0:Row a skiff', 'B.md\n0:Cross the bay Sailing dinghy']);

const NOBODY = {};

/** A live outline that is drawn nowhere. */
class Sidebar {
  readonly #scheduler = new ManualScheduler();
  readonly #live: LiveOutline;
  #folded: ReadonlySet<string>;

  constructor(folded: ReadonlySet<string>) {
    this.#folded = folded;
    this.#live = new LiveOutline({
      scheduler: this.#scheduler,
      changed: () => this.#refresh(),
      actions: { setTick: () => Promise.resolve({ ok: true, changed: false }) },
    });
    this.#refresh();
  }

  /** Shows what the index says, some of it or all. */
  show(player: Player, turns = Infinity): OutlineItem[] {
    this.#live.show(player.index.snapshot);
    for (let turn = 0; turn < turns && this.#isBusy; turn += 1) {
      this.#scheduler.runFrame();
      this.#scheduler.runTurn();
      vi.advanceTimersByTime(300);
    }
    return this.#live.outline.items.map(seen);
  }

  fold(folded: ReadonlySet<string>): void {
    this.#folded = folded;
    this.#refresh();
  }

  close(): void {
    this.#live.close();
  }

  get #isBusy(): boolean {
    return this.#scheduler.hasFrames || this.#scheduler.hasTurns || vi.getTimerCount() > 0;
  }

  #refresh(): void {
    this.#live.read();
    this.#live.update({ ...INITIAL_STATE, folded: this.#folded }, '2025-05-23');
    this.#live.goOn();
  }
}

/** All that an item shows. */
function seen(item: OutlineItem): OutlineItem {
  return { ...item, id: NOBODY, children: item.children.map(seen) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['no project that is linked to it has its criteria any more', 2],
  ['a project with its criteria is linked to another spec', 3],
])('says of a spec how far it is met, also when %s', (_, after) => {
  const player = new Player(LANGUAGE);
  const shown = (...events: readonly Event[]) => {
    for (const one of events) player.play(one);
    player.settle();
    const [a] = sidebar.show(player);
    return a?.children[0]?.capstones[0]?.met;
  };
  const sidebar = new Sidebar(new Set());
  const start = [putAs(0, 3), putAs(2, 0), putAs(3, 0), ...LEADS];
  expect(shown(...start, putAs(1, 1))).toBe('2 of 5 criteria');
  expect(shown(putAs(1, after))).toBe('0 of 4 criteria');
  sidebar.close();
});

it('shows after any history what it would show had it just been opened', () => {
  const turns = fc.constantFrom(0, 1, Infinity);
  fc.assert(
    fc.property(fc.tuple(...puts), fc.array(fc.tuple(event, folds, turns), { maxLength: 12 }), (start, events) => {
      const player = new Player(LANGUAGE);
      for (const one of [...start, ...LEADS]) player.play(one);
      player.settle();
      const sidebar = new Sidebar(new Set());
      for (const [one, folded, most] of events) {
        player.play(one);
        player.settle();
        sidebar.fold(new Set(folded));
        const shown = sidebar.show(player, most);
        if (most < Infinity) continue;
        const fresh = new Sidebar(new Set(folded));
        expect(shown).toEqual(fresh.show(player));
        fresh.close();
      }
      sidebar.close();
    }),
    { numRuns: 60 },
  );
});
