import { expect, it } from 'vitest';
import { collectYoungGarbage, heldBytes } from '../../bench/garbage';
import { roadmapNote } from '../../bench/generated/roadmap';
import { median } from '../../bench/measure';
import { createWordReader } from '../../src/linking/matching/words';
import { createRoadmapReader } from '../../src/readers/roadmap/read-roadmap';
import { finish } from '../../src/readers/steps';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { createManualIndex } from '../index/manual-index';

const NOTE = roadmapNote(100);

it('keeps nothing of a note that nobody else keeps, without a full collection', () => {
  const read = createRoadmapReader(DEFAULT_HEADERS);
  const heldAfterMore = () => {
    for (let note = 0; note < 100; note += 1) finish(read(NOTE, null));
    // Whatever survives two of them stays until a full one.
    for (let time = 0; time < 3; time += 1) collectYoungGarbage();
    return process.memoryUsage().heapUsed;
  };
  // The first readings also leave what is compiled, and keep less than later ones. The rest of the process may add to one.
  const held = Array.from({ length: 6 }, heldAfterMore);
  const growths = held.slice(1).map((now, round) => now - (held[round] ?? NaN));
  expect(median(growths) / (100 * NOTE.length)).toBeLessThan(0.2);
});

it('keeps of a text whose words it remembers nothing but these words', () => {
  const words = createWordReader();
  const heldAfterMore = (round: number) => {
    for (let at = 0; at < 100; at += 1) {
      const text = `${NOTE} ${longWord(100 * round + at)}`;
      expect(words.read(text.slice(NOTE.length))).toHaveLength(1);
    }
    return heldBytes();
  };
  const held = Array.from({ length: 4 }, (_, round) => heldAfterMore(round));
  const growths = held.slice(1).map((now, round) => now - (held[round] ?? NaN));
  expect(median(growths) / (100 * NOTE.length)).toBeLessThan(0.2);
});

it('keeps no earlier catalog for a project that nobody asks about any more', async () => {
  const { index, putAs, put, settle } = createManualIndex();
  put('Plan.md', '= Storage', '- Raft log', '- Merkle tree');
  const catalogs: WeakRef<object>[] = [];
  for (const line of [2, 3, 1]) {
    putAs(['catalog'], 'Specs.md', '@ Specs', '* Storage', '+ Raft', '+ Merkle tree', `+ Spec ${line}`);
    settle();
    const { ties, catalogs: read } = index.snapshot;
    expect(ties.of({ path: 'Plan.md', line, kind: line === 1 ? 'objective' : 'project' }).capstones).not.toEqual([]);
    catalogs.push(new WeakRef(read));
  }
  // What a WeakRef was made for stays until the end of the turn.
  await new Promise((resolve) => setTimeout(resolve));
  heldBytes();
  expect(catalogs.map((catalog) => catalog.deref() === undefined)).toEqual([true, true, false]);
});

/** Long enough that an engine cuts it out of a text without copying it. */
function longWord(at: number): string {
  return `quaverinterleaving${String(at).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
}
