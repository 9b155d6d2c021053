import fc from 'fast-check';
import type { Figures } from './figures';
import { Broken, History } from './history';
import { SAMPLE } from './sample-notes';
import { anyPause, anyStep, type Step } from './steps';
import { drained, VirtualClock } from './virtual-clock';
import { World, type Screen } from './world';

/** One step and how far it goes on before the next. */
class Command implements fc.AsyncCommand<object, History> {
  constructor(
    readonly step: Step,
    readonly pause: number,
    private readonly figures: Figures,
  ) {}

  check(): boolean {
    return true;
  }

  async run(_: object, history: History): Promise<void> {
    const made = await this.step.take(history);
    this.figures.count(made ? `steps: ${this.step.name}` : 'steps that found nothing to do');
    history.world.collectNotices();
    if (this.pause === Infinity) await drained();
    for (let turn = 0; turn < this.pause && this.pause !== Infinity; turn += 1) await Promise.resolve();
  }

  toString(): string {
    return `${this.step.text}${this.pause === Infinity ? '' : ` ~${this.pause}`}`;
  }
}

export interface Plot {
  readonly screen: Screen;
  readonly commands: Iterable<fc.AsyncCommand<object, History>>;
}

/** Histories of up to a hundred steps, fifty on average. */
export function plots(screen: fc.Arbitrary<Screen>, figures: Figures): fc.Arbitrary<Plot> {
  const command = fc.tuple(anyStep, anyPause).map(([step, pause]) => new Command(step, pause, figures));
  return fc.record({ screen, commands: fc.commands([command], { maxCommands: 100, size: 'max' }) });
}

export function play({ screen, commands }: Plot, figures: Figures): Promise<void> {
  return playSteps(screen, (real) => fc.asyncModelRun(() => ({ model: {}, real }), commands), figures);
}

/** Plays a history in a new world, and looks whether all is as it must be in the end. */
export async function playSteps(
  screen: Screen,
  steps: (history: History) => Promise<unknown>,
  figures: Figures,
): Promise<void> {
  const clock = new VirtualClock();
  const restore = [clock.install(), keepConsole()];
  const world = await World.open(SAMPLE, clock, screen);
  const history = new History(world, SAMPLE, figures);
  try {
    await steps(history);
    await history.rest();
    figures.histories += 1;
    figures.count(`histories with ${screen.sidebars} sidebars${screen.reading ? ' and reading view' : ''}`);
  } finally {
    await world.close().catch((error: unknown) => {
      throw new Broken(`closing: ${String(error)}`);
    });
    for (const undo of restore) undo();
  }
}

function keepConsole(): () => void {
  const { error } = console;
  return () => void (console.error = error);
}
