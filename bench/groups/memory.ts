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
    await indexOf(roadmapNote(ROWS, 99)).then((index) => index.close());
    const before = heldBytes();
    const ratios: number[] = [];
    let detail = '';
    for (let run = 0; run < RUNS; run += 1) {
      const held = { index: (await indexOf(roadmapNote(ROWS, run))) as VaultIndex | null };
      const retained = heldBytes() - before;
      held.index?.close();
      held.index = null;
      const size = Buffer.byteLength(roadmapNote(ROWS, run));
      detail = `${megabytes(retained)} retained for ${megabytes(size)} of text`;
      ratios.push(retained / size);
    }
    return [single('memory.vsText', ratios, detail)];
  },
  scenarios: [],
};

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
