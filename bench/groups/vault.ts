import type { Nodes } from 'mdast';
import type { NoteReaders } from '../../src/index/note-readers';
import { createNoteReaders } from '../../src/obsidian/reading/note-readers';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { openStore } from '../../workbench/host/node/headless';
import { GeneratedVault } from '../generated/vault';
import type { Group } from '../group';
import { cpuTime, ratio, type Samples } from '../measure';
import { parseWithMdast } from '../rivals/mdast';
import { vaultPlugin } from '../vault-plugin';

const SIZE = { notes: 100_000, roadmaps: 1000, rows: 20 };
const RUNS = 7;
const READS_AT_ONCE = 16;
const MANIFEST = {
  id: 'bench',
  name: 'Bench',
  author: '',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: '',
};

const ourReaders = (): NoteReaders => createNoteReaders()(DEFAULT_SETTINGS);

/** The first index of a vault, from the layout being ready until all roadmaps are indexed. */
export const vaultGroup: Group = {
  keys: ['vault.vsMdast', 'vault.parseVsRead'],
  async measure() {
    const vault = await GeneratedVault.make(SIZE);
    try {
      const starts: Samples = { left: [], right: [] };
      const shares: Samples = { left: [], right: [] };
      // While they are compiled, neither counts, as in all other figures.
      for (const readers of [mdastReaders(), ourReaders()]) await start(vault, readers);
      for (let run = 0; run < RUNS; run += 1) {
        starts.left.push(await start(vault, mdastReaders()));
        starts.right.push(await start(vault, ourReaders()));
        const { reading, parsing } = await parts(vault);
        shares.left.push(parsing);
        shares.right.push(reading);
      }
      return [
        ratio('vault.vsMdast', starts, ['mdast’s way', 'ours']),
        ratio('vault.parseVsRead', shares, ['parsing', 'reading files']),
      ];
    } finally {
      await vault.discard();
    }
  },
  scenarios: [
    {
      name: 'vault',
      async run() {
        const vault = await GeneratedVault.make(SIZE);
        await start(vault, ourReaders()).finally(() => vault.discard());
      },
    },
  ],
};

/** Milliseconds of CPU time for a start of the app with the metadata of its last run. */
async function start(vault: GeneratedVault, readers: NoteReaders): Promise<number> {
  const { knownMetadata } = vault;
  const opened = await openStore(vault, { plugin: vaultPlugin(readers), manifest: MANIFEST, knownMetadata });
  try {
    const time = await cpuTime(() => opened.plugin.start());
    const { length } = opened.plugin.index.snapshot.roadmaps;
    if (length !== SIZE.roadmaps) throw new Error(`The index has ${length} roadmaps of ${SIZE.roadmaps}`);
    return time;
  } finally {
    await opened.close();
  }
}

/** The time of only reading the same files, as many at once as in a start, and of only parsing their texts. */
async function parts(vault: GeneratedVault): Promise<{ reading: number; parsing: number }> {
  const texts: string[] = [];
  const waiting = vault.roadmaps.values();
  const readInTurn = async () => {
    for (const path of waiting) texts.push(await vault.read(path));
  };
  const reading = await cpuTime(() => Promise.all(Array.from({ length: READS_AT_ONCE }, readInTurn)));
  const readers = ourReaders();
  const parsing = await cpuTime(() => {
    for (const text of texts) for (const steps = readers.roadmap(text, null); !steps.next().done;);
  });
  return { reading, parsing };
}

/** The way of many plugins: the whole note to mdast, then what the cells of its tables say. */
function mdastReaders(): NoteReaders {
  return {
    ...ourReaders(),
    *roadmap(text) {
      yield;
      cellsOf(parseWithMdast(text)).forEach(textOf);
      return { text, objectives: [], problems: [], boxIds: [] };
    },
  };
}

/** Without markup, as a reader would compare it. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function cellsOf(node: Nodes): Nodes[] {
  if (node.type === 'tableCell') return [node];
  return 'children' in node ? node.children.flatMap(cellsOf) : [];
}
