import { TFile, type App } from 'obsidian';
import { expect, it } from 'vitest';
import { collectYoungGarbage, heldBytes } from '../../bench/garbage';
import { roadmapNote } from '../../bench/generated/roadmap';
import { median } from '../../bench/measure';
import { NO_TIES, NOTHING_TIED } from '../../src/index/ties/ties';
import { createWordReader } from '../../src/linking/matching/words';
import { placedTracks, trackPlaceOf } from '../../src/model/placed-track';
import type { Objective } from '../../src/model/roadmap';
import { VaultGateway } from '../../src/obsidian/writing/vault-gateway';
import { createRoadmapReader } from '../../src/readers/roadmap/read-roadmap';
import { finish } from '../../src/readers/steps';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { TieFinder } from '../../src/ui/ties/tie-finder';
import { createManualIndex } from '../index/manual-index';
import { aCatalog, aPath, aTrack } from '../support/model-builders';

const NOTE = roadmapNote(100);

/**
 * How many characters are kept for each that was worked on, in the usual one of a few rounds after the first, which also
 * leaves what is compiled. The rest of the process may add to one of them.
 *
 * @param work returns how many characters it has worked on
 */
function keptShare(rounds: number, work: (round: number) => number, held = heldBytes): number {
  const shares: number[] = [];
  for (let round = 0, before = NaN; round < rounds; round += 1) {
    const characters = work(round);
    const now = held();
    if (round > 0) shares.push((now - before) / characters);
    before = now;
  }
  return median(shares);
}

/** A word, long enough that an engine cuts it out of a text without copying it. */
function longWord(at: number): string {
  return `quaverinterleaving${String(at).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
}

/** The end of each of a hundred long texts. */
function endsOfTexts(round: number): string[] {
  return Array.from({ length: 100 }, (_, at) => `${NOTE} ${longWord(100 * round + at)}`.slice(NOTE.length + 1));
}

it('keeps nothing of a note that nobody else keeps, without a full collection', () => {
  const read = createRoadmapReader(DEFAULT_HEADERS);
  const readMore = () => {
    for (let note = 0; note < 100; note += 1) finish(read(NOTE, null));
    return 100 * NOTE.length;
  };
  const held = () => {
    // Whatever survives two of them stays until a full one.
    for (let time = 0; time < 3; time += 1) collectYoungGarbage();
    return process.memoryUsage().heapUsed;
  };
  expect(keptShare(6, readMore, held)).toBeLessThan(0.2);
});

it('keeps of a text whose words it remembers nothing but these words', () => {
  const words = createWordReader();
  const readMore = (round: number) => {
    for (const end of endsOfTexts(round)) expect(words.read(end)).toHaveLength(1);
    return 100 * NOTE.length;
  };
  expect(keptShare(4, readMore)).toBeLessThan(0.2);
});

it('keeps of a catalog no more than the places of its specs that are asked for', () => {
  const places: unknown[] = [];
  const placeMore = (round: number) => {
    for (const title of endsOfTexts(round)) {
      const path = aPath(title, [aTrack(title, 1, { title })]);
      places.push(...placedTracks([aCatalog('Specs.md', [path])]).map(trackPlaceOf));
    }
    return 100 * NOTE.length;
  };
  expect(keptShare(4, placeMore)).toBeLessThan(0.2);
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
  expect(await areGone(catalogs)).toEqual([true, true, false]);
});

it('keeps no keys of pieces that are renamed again and again', () => {
  const turns: (() => void)[] = [];
  const finder = new TieFinder({
    pieceOf: (path) => ({ path, line: 1, kind: 'objective' }),
    changed: () => undefined,
    now: () => 0,
    later: (work) => turns.push(work),
  });
  const content: Partial<Objective> = {};
  const seekMore = (round: number) => {
    const wanted = Array.from({ length: 3000 }, (_, at) => {
      return { memory: {}, key: `${longWord(3000 * round + at)}.md`.repeat(40), content: content as Objective };
    });
    finder.seek({ ...NO_TIES, basis: {}, of: () => ({ ...NOTHING_TIED, drafts: [] }) }, [wanted]);
    while (turns.length > 0) turns.shift()?.();
    return 3000 * (wanted[0]?.key.length ?? NaN);
  };
  expect(keptShare(4, seekMore)).toBeLessThan(0.2);
  expect(finder.version).toBe(4 * 3000);
});

it('keeps no note that was renamed and deleted long ago', async () => {
  let rename: (file: TFile, from: string) => void = () => undefined;
  const on = (name: string, listener: typeof rename) => {
    if (name === 'rename') rename = listener;
    return { e: { offref: () => undefined } };
  };
  const gateway = new VaultGateway({ vault: { on, getFileByPath: () => null } } as unknown as App);
  gateway.load();
  const files: WeakRef<object>[] = [];
  for (let at = 0; at < 10_000; at += 1) {
    const file = Object.create(TFile.prototype) as TFile;
    rename(file, `Note ${at}.md`);
    files.push(new WeakRef(file));
  }
  const gone = await areGone(files);
  expect([gone[0], gone.at(-1)]).toEqual([true, false]);
  expect(await gateway.edit('Note 0.md', () => ({ ok: true, edits: [] }))).toMatchObject({ ok: false, reason: 'gone' });
});

async function areGone(refs: readonly WeakRef<object>[]): Promise<boolean[]> {
  // What a WeakRef was made for stays until the end of the turn.
  await new Promise((resolve) => setTimeout(resolve));
  heldBytes();
  return refs.map((ref) => ref.deref() === undefined);
}
