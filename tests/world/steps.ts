import fc from 'fast-check';
import type { History } from './history';

/** What may happen in a history, and how far it proceeds before the next step. */
export interface Step {
  readonly name: string;
  readonly take: (history: History) => boolean | Promise<boolean>;
  /** The number of microtask turns; `Infinity` for all of them. */
  readonly pause: number;
  /** As `stepsIn` reads it. */
  readonly text: string;
}

/** A kind of step with what it can apply to: numbers choose among what exists when the step is taken. */
interface Kind<Choice> {
  readonly weight: number;
  readonly choices: fc.Arbitrary<Choice>;
  readonly take: (history: History, choice: Choice) => boolean | Promise<boolean>;
}

/** Hides what each kind chooses from: a choice belongs to the kind that made it, or whose name precedes it. */
function kind<Choice>(weight: number, choices: fc.Arbitrary<Choice>, take: Kind<Choice>['take']): Kind<unknown> {
  return { weight, choices, take: (history, choice) => take(history, choice as Choice) };
}

const nth = fc.nat(30);
const pane = fc.nat(1);
const MODES = ['source', 'preview'] as const;
const SETTINGS = [
  {},
  { version: 1, noteBoxes: 'others' },
  { version: 1, headers: { project: ['Vorhaben'] } },
  { version: 1, paths: { roadmap: ['Plan.md', 'Other.md'] } },
  { version: 99, paths: 7 },
  '{ half',
];

/** Weighted by how often each makes histories fail when the plugin is broken. */
const KINDS: Readonly<Record<string, Kind<unknown>>> = {
  'click in sidebar': kind(14, fc.tuple(pane, nth), (h, [side, at]) => h.users.clickSidebar(side, at)),
  'click in note': kind(8, fc.tuple(pane, nth), (h, [at, item]) => h.users.clickNote(at, item)),
  'toggle at cursor': kind(10, fc.tuple(pane, nth), (h, [at, item]) => h.users.toggleAtCursor(at, item)),
  type: kind(10, fc.tuple(pane, nth), (h, [at, place]) => h.users.type(at, place)),
  open: kind(8, fc.tuple(pane, nth, fc.constantFrom(...MODES)), (h, choice) => h.users.open(...choice)),
  'other mode': kind(3, pane, (h, at) => h.users.otherMode(at)),
  close: kind(4, pane, (h, at) => h.users.closePane(at)),
  save: kind(3, pane, (h, at) => h.users.save(at)),
  time: kind(14, fc.constantFrom(0, 20, 60, 160, 500, 2100), (h, ms) => h.passTime(ms)),
  'others write': kind(10, fc.tuple(nth, nth, nth), (h, choice) => h.others.write(...choice)),
  'others rename': kind(1, nth, (h, note) => h.others.rename(note)),
  'others delete': kind(1, nth, (h, note) => h.others.delete(note)),
  'others bring back': kind(2, fc.constant(0), (h) => h.others.bringBack()),
  'conflict copy': kind(1, nth, (h, note) => h.others.conflictCopy(note)),
  rename: kind(2, nth, (h, note) => h.users.rename(note)),
  reload: kind(2, fc.boolean(), (h, at) => h.reload(at)),
  settings: kind(1, fc.constantFrom(...SETTINGS), (h, settings) => h.changeSettings(settings)),
  hold: kind(5, fc.boolean(), (h, hold) => h.hold(hold)),
  'let through': kind(10, fc.integer({ min: 1, max: 4 }), (h, count) => h.letThrough(count)),
  'writes fail': kind(2, fc.integer({ min: 1, max: 3 }), (h, count) => h.writesFail(count)),
  'reads fail': kind(2, fc.integer({ min: 1, max: 3 }), (h, count) => h.readsFail(count)),
  rest: kind(2, fc.constant(0), (h) => h.rest()),
};

const anyPause = fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, { weight: 2, arbitrary: fc.constant(Infinity) });

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  ...Object.entries(KINDS).map(([name, { weight, choices }]) => ({
    weight,
    arbitrary: fc.tuple(choices, anyPause).map(([choice, pause]) => stepOf(name, choice, pause)),
  })),
);

/** The steps of a history as a failing run prints it: `type([0,1]) ~3, rest(0)`. */
export function stepsIn(text: string): Step[] {
  const steps = [...text.matchAll(/([a-z][a-z ]*)\(([^)]*)\)(?: ~(\d+))?/g)];
  return steps.map(([, name = '', choice = '', pause]) =>
    stepOf(name, JSON.parse(choice), pause === undefined ? Infinity : Number(pause)),
  );
}

function stepOf(name: string, choice: unknown, pause: number): Step {
  const kindOfStep = KINDS[name];
  if (!kindOfStep) throw new Error(`There is no step "${name}".`);
  const text = `${name}(${JSON.stringify(choice)})${pause === Infinity ? '' : ` ~${pause}`}`;
  return { name, take: (history) => kindOfStep.take(history, choice), pause, text };
}
