import fc from 'fast-check';
import { startDom } from '../../workbench/host/node/dom';
import { Figures } from './figures';
import { play, plots } from './run-history';

/** Drawing takes most of the time, so of every three histories one has all that there can be, and one nothing but editors. */
const SCREENS = fc.constantFrom(
  { sidebars: 0, reading: false },
  { sidebars: 1, reading: true },
  { sidebars: 2, reading: true },
);

/** Histories that are played between two times that the figures are told. */
const ROUND = 100;

/**
 * Plays histories for `--minutes N`, from `--seed S` on, and tells the figures of all of them after each round. Rejects
 * with the shortest history that goes wrong, and the seed to play it again.
 */
export async function run(words: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number) =>
    words.includes(`--${name}`) ? Number(words[words.indexOf(`--${name}`) + 1]) : otherwise;
  const figures = new Figures();
  const stopDom = startDom((error) => {
    throw error;
  });
  const began = Date.now();
  const minutes = () => (Date.now() - began) / 60_000;
  for (let seed = option('seed', began % 2 ** 31); minutes() < option('minutes', 1); seed += 1) {
    const property = fc.asyncProperty(plots(SCREENS, figures), (plot) => play(plot, figures));
    await fc.assert(property, { seed, numRuns: ROUND });
    process.stdout.write(`${figures.toString()}\n${minutes().toFixed(1)} minutes, last seed ${seed}\n\n`);
  }
  await stopDom();
}
