import { VaultIndex } from '../../src/index/vault-index';
import { createNoteReaders } from '../../src/obsidian/reading/note-readers';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { heldBytes } from '../garbage';
import { roadmapNote } from '../generated/roadmap';
import type { Group } from '../group';
import { single } from '../measure';
import { turnScheduler } from '../turn-scheduler';

const ROWS = 10_000;
/** Seven are enough: a heap is measured, not timed. */
const RUNS = 7;

/** What the index retains, including the note's text and what is remembered of its cells. */
export const memoryGroup: Group = {
  keys: ['memory.vsText'],
  async measure() {
    // The program's own growth while it warms up does not count.
    await retainedBy(() => roadmapNote(ROWS, RUNS));
    const ratios: number[] = [];
    let detail = '';
    for (let run = 0; run < RUNS; run += 1) {
      const note = () => roadmapNote(ROWS, run);
      const retained = await retainedBy(note);
      const size = Buffer.byteLength(note());
      detail = `${megabytes(retained)} retained for ${megabytes(size)} of text`;
      ratios.push(retained / size);
    }
    return [single('memory.vsText', ratios, detail)];
  },
  scenarios: [],
};

/** In bytes. In a function of its own, since a loop would still hold the index of its last turn. */
async function retainedBy(note: () => string): Promise<number> {
  const before = heldBytes();
  const index = await indexOf(note());
  const retained = heldBytes() - before;
  index.close();
  return retained;
}

async function indexOf(text: string): Promise<VaultIndex> {
  const readers = createNoteReaders()(DEFAULT_SETTINGS);
  const onError = (error: unknown) => {
    throw error;
  };
  const lookup = { has: () => false, resolveNote: () => null, capstoneProperty: () => [] };
  const index = new VaultIndex({ readers, scheduler: turnScheduler, onError, lookup, settings: DEFAULT_SETTINGS });
  index.put({ path: 'Roadmap.md', kinds: ['roadmap'], text });
  await index.whenSettled();
  return index;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MB`;
}
