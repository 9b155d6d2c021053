import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { startDom } from '../../workbench/host/node/dom';
import { Figures } from './figures';
import { ALL, play, playPrinted, plots } from './run-history';
import type { Screen } from './world';

const HELP = `npm run world [-- --minutes N] [--seed S]
npm run world -- --play HISTORY

Plays random histories against the model of the world, and prints the figures of all of them after each round. Stops at
the first that goes wrong, with the shortest one like it.

  --minutes N       how long; 1 by default
  --seed S          the seed of the first round; later rounds count on from it
  --play HISTORY    plays one history, as printed by a failing run
  --help            prints this`;

/**
 * Drawing takes most of the time, so of every three histories one has everything on the screen, and one only editors.
 */
const SCREENS = fc.constantFrom<Screen[]>({ sidebars: 0, reading: false }, { sidebars: 1, reading: true }, ALL);

/** Histories played between two reports of the figures. */
const ROUND = 100;

/**
 * Does what the command line asks for; rejects when a history goes wrong.
 *
 * @returns the exit status: 2 for wrong usage
 */
export async function run(args: readonly string[]): Promise<0 | 2> {
  const request = readRequest(args);
  if (typeof request === 'string') {
    console.error(`${request}\n\n${HELP}`);
    return 2;
  }
  if (request.help) {
    console.log(HELP);
    return 0;
  }
  const stopDom = startDom((error) => {
    throw error;
  });
  const { printed, minutes, seed } = request;
  await (printed === undefined ? playRounds(minutes, seed) : report(printed));
  await stopDom();
  return 0;
}

interface Request {
  readonly minutes: number;
  readonly seed: number;
  readonly printed: string | undefined;
  readonly help: boolean;
}

/** What the words ask for, or what is wrong with them. */
export function readRequest(args: readonly string[]): Request | string {
  const text = { type: 'string' } as const;
  const options = { minutes: text, seed: text, play: text, help: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const minutes = Number(values.minutes ?? '1');
    const seed = Number(values.seed ?? Date.now() % 2 ** 31);
    // Without a length, nothing would be played, and nothing found.
    if (!(minutes > 0)) return `--minutes takes a number above 0, not “${values.minutes}”.`;
    if (!Number.isInteger(seed)) return `--seed takes a whole number, not “${values.seed}”.`;
    return { minutes, seed, printed: values.play, help: values.help ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

async function playRounds(minutes: number, firstSeed: number): Promise<void> {
  const figures = new Figures();
  const began = Date.now();
  const passed = () => (Date.now() - began) / 60_000;
  for (let seed = firstSeed; passed() < minutes; seed += 1) {
    const property = fc.asyncProperty(plots(SCREENS, figures), (plot) => play(plot, figures));
    await fc.assert(property, { seed, numRuns: ROUND });
    console.log(`${figures.toString()}\n${passed().toFixed(1)} minutes, last seed ${seed}\n`);
  }
}

async function report(printed: string): Promise<void> {
  const figures = new Figures();
  await playPrinted(printed, figures);
  console.log(`As it must be.\n${figures.toString()}`);
}
