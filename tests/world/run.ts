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

/** Does what the command line asks for; rejects when a history goes wrong. */
export async function run(args: readonly string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { minutes: text, seed: text, play: text, help: { type: 'boolean' } } as const;
  const {
    minutes = '1',
    seed = String(Date.now() % 2 ** 31),
    play: printed,
    help,
  } = parseArgs({ args: [...args], options }).values;
  if (help) return console.log(HELP);
  const stopDom = startDom((error) => {
    throw error;
  });
  await (printed === undefined ? playRounds(Number(minutes), Number(seed)) : report(printed));
  await stopDom();
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
