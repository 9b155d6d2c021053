import fc from 'fast-check';
import type { Figures } from './figures';
import { Broken, History } from './history';
import { type LineEnd, sampleNotes } from './sample-notes';
import { anyStep, stepsIn, type Step } from './steps';
import { drained, VirtualClock } from './virtual-clock';
import { World, type Screen } from './world';

class Command implements fc.AsyncCommand<object, History> {
  readonly #step: Step;
  readonly #figures: Figures;

  constructor(step: Step, figures: Figures) {
    this.#step = step;
    this.#figures = figures;
  }

  check(): boolean {
    return true;
  }

  async run(_: object, history: History): Promise<void> {
    await takeStep(this.#step, history, this.#figures);
  }

  toString(): string {
    return this.#step.text;
  }
}

/** What is there before the first step. */
interface Start {
  readonly screen: Screen;
  readonly lineEnd: LineEnd;
  /** Whether a project has a note with tasks; otherwise there are only tables. */
  readonly withTasks: boolean;
}

export interface Plot extends Start {
  readonly commands: Iterable<fc.AsyncCommand<object, History>>;
}

/** Histories of up to a hundred steps, fifty on average. */
export function plots(screen: fc.Arbitrary<Screen>, figures: Figures): fc.Arbitrary<Plot> {
  const command = anyStep.map((step) => new Command(step, figures));
  const lineEnd = fc.constantFrom<LineEnd[]>('\n', '\n', '\n', '\r\n');
  const commands = fc.commands([command], { maxCommands: 100, size: 'max' });
  // Tasks are ticked in sidebars only.
  return fc
    .record({ screen, lineEnd, withTasks: fc.boolean(), commands })
    .map((plot) => ({ ...plot, withTasks: plot.withTasks && plot.screen.sidebars > 0 }));
}

export function play({ commands, ...start }: Plot, figures: Figures): Promise<void> {
  return inNewWorld(start, figures, (real) => fc.asyncModelRun(() => ({ model: {}, real }), commands));
}

export const ALL: Screen = { sidebars: 2, reading: true };

/** @param printed its steps, with what was there before them; by default everything can be on the screen */
export function playPrinted(printed: string, figures: Figures): Promise<void> {
  const [, sidebars, reading] = /"sidebars":(\d),"reading":(true|false)/.exec(printed) ?? [];
  const screen = sidebars === undefined ? ALL : { sidebars: Number(sidebars), reading: reading === 'true' };
  const lineEnd = printed.includes('"lineEnd":"\\r\\n"') ? '\r\n' : '\n';
  const withTasks = printed.includes('"withTasks":true');
  return inNewWorld({ screen, lineEnd, withTasks }, figures, async (history) => {
    for (const step of stepsIn(printed)) await takeStep(step, history, figures);
  });
}

async function takeStep(step: Step, history: History, figures: Figures): Promise<void> {
  const made = await step.take(history);
  figures.count(made ? `steps: ${step.name}` : 'steps that found nothing to do');
  history.world.collectNotices();
  if (step.pause === Infinity) await drained();
  else for (let turn = 0; turn < step.pause; turn += 1) await Promise.resolve();
}

/** Plays a history in a new world, and checks that everything is right in the end. */
async function inNewWorld(
  { screen, lineEnd, withTasks }: Start,
  figures: Figures,
  play: (history: History) => Promise<void>,
): Promise<void> {
  const notes = sampleNotes(lineEnd, withTasks);
  const clock = new VirtualClock();
  const restore = [clock.install(), keepConsole()];
  const world = await World.open(notes, clock, screen);
  const history = new History(world, notes, figures);
  try {
    await play(history);
    await history.rest();
    await closeInTheMiddle(history);
    figures.histories += 1;
    figures.count(`histories with ${screen.sidebars} sidebars${screen.reading ? ' and reading view' : ''}`);
  } finally {
    await world.close();
    for (const undo of restore) undo();
  }
}

/** The app is closed while clicks are pending: nothing may wait any more, for a frame or a timer. */
async function closeInTheMiddle({ users, world }: History): Promise<void> {
  for (const at of [0, 1, 1]) users.clickSidebar(at, at);
  await world.close();
  if (world.clock.waiting > 0) throw new Broken(`${world.clock.waiting} timers still wait when all is closed`);
}

function keepConsole(): () => void {
  const { error } = console;
  return () => void (console.error = error);
}
