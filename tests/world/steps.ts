import fc from 'fast-check';
import type { History } from './history';

/** What may happen in a history. Numbers choose among what is there when the step is taken. */
export interface Step {
  readonly name: string;
  readonly take: (history: History) => boolean | Promise<boolean>;
  readonly text: string;
}

const nth = fc.nat(30);
const pane = fc.nat(1);

function steps<T>(
  name: string,
  choices: fc.Arbitrary<T>,
  take: (history: History, choice: T) => boolean | Promise<boolean>,
) {
  return choices.map((choice): Step => ({
    name,
    take: (history) => take(history, choice),
    text: `${name}(${JSON.stringify(choice)})`,
  }));
}

const MODES = ['source', 'preview'] as const;
const SETTINGS = [
  {},
  { version: 1, noteBoxes: 'others' },
  { version: 1, headers: { project: ['Vorhaben'] } },
  { version: 1, paths: { roadmap: ['Plan.md', 'Other.md'] } },
  { version: 99, paths: 7 },
  '{ half',
];

/** A step of each kind as often as it makes histories go wrong in a plugin that is made wrongly. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 14,
    arbitrary: steps('click in sidebar', fc.tuple(pane, nth), (h, [side, at]) => h.clickSidebar(side, at)),
  },
  { weight: 8, arbitrary: steps('click in note', fc.tuple(pane, nth), (h, [at, item]) => h.clickNote(at, item)) },
  {
    weight: 10,
    arbitrary: steps('toggle at cursor', fc.tuple(pane, nth), (h, [at, item]) => h.toggleAtCursor(at, item)),
  },
  { weight: 10, arbitrary: steps('type', fc.tuple(pane, nth), (h, [at, place]) => h.type(at, place)) },
  {
    weight: 8,
    arbitrary: steps('open', fc.tuple(pane, nth, fc.constantFrom(...MODES)), (h, [at, note, mode]) =>
      h.open(at, note, mode),
    ),
  },
  { weight: 3, arbitrary: steps('other mode', pane, (h, at) => h.otherMode(at)) },
  { weight: 4, arbitrary: steps('close', pane, (h, at) => h.closePane(at)) },
  { weight: 3, arbitrary: steps('save', pane, (h, at) => h.save(at)) },
  { weight: 14, arbitrary: steps('time', fc.constantFrom(0, 20, 60, 160, 500, 2100), (h, ms) => h.passTime(ms)) },
  { weight: 10, arbitrary: steps('others write', fc.tuple(nth, nth, nth), (h, choice) => h.othersWrite(...choice)) },
  { weight: 1, arbitrary: steps('others rename', nth, (h, note) => h.othersRename(note)) },
  { weight: 1, arbitrary: steps('others delete', nth, (h, note) => h.othersDelete(note)) },
  { weight: 2, arbitrary: steps('others bring back', nth, (h) => h.othersBringBack()) },
  { weight: 1, arbitrary: steps('conflict copy', nth, (h, note) => h.conflictCopy(note)) },
  { weight: 2, arbitrary: steps('rename', nth, (h, note) => h.rename(note)) },
  { weight: 2, arbitrary: steps('reload', fc.boolean(), (h, at) => h.reload(at)) },
  {
    weight: 1,
    arbitrary: steps('settings', fc.constantFrom(...SETTINGS), (h, settings) => h.changeSettings(settings)),
  },
  { weight: 5, arbitrary: steps('hold', fc.boolean(), (h, hold) => h.hold(hold)) },
  { weight: 10, arbitrary: steps('let through', fc.integer({ min: 1, max: 4 }), (h, count) => h.letThrough(count)) },
  { weight: 2, arbitrary: steps('writes fail', fc.integer({ min: 1, max: 3 }), (h, count) => h.writesFail(count)) },
  { weight: 1, arbitrary: steps('reads fail', fc.integer({ min: 1, max: 3 }), (h, count) => h.readsFail(count)) },
  { weight: 2, arbitrary: steps('rest', fc.constant(0), (h) => h.rest()) },
);

/** How far what was begun goes on before the next step: some turns of the event loop's small tasks, or all of them. */
export const anyPause: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(12) },
  { weight: 2, arbitrary: fc.constant(Infinity) },
);
