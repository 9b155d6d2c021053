import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { MemoryStore } from '../../workbench/host/memory-store';
import type { StoreEntry } from '../../workbench/host/store';
import { roadmapNote } from './roadmap';

export interface VaultSize {
  readonly notes: number;
  /** How many of the notes are roadmaps. */
  readonly roadmaps: number;
  /** Rows of each roadmap. */
  readonly rows: number;
}

/**
 * A vault in which only the roadmaps are files on disk. The app knows the other notes from its cache of the last run;
 * reading one of them at the start is unnecessary, and refused.
 */
export class GeneratedVault extends MemoryStore {
  readonly #folder: string;
  readonly #roadmaps: ReadonlySet<string>;
  readonly #others: readonly string[];
  #reading = 0;
  /** How many files were read, how many at once at most, and how often a file other than a roadmap was requested. */
  readonly reads = { total: 0, atOnce: 0, refused: 0 };

  private constructor(folder: string, roadmaps: readonly string[], others: readonly string[]) {
    super();
    this.#folder = folder;
    this.#roadmaps = new Set(roadmaps);
    this.#others = others;
  }

  static async make({ notes, roadmaps, rows }: VaultSize): Promise<GeneratedVault> {
    const folder = await mkdtemp(join(tmpdir(), 'capstone-bench-'));
    await mkdir(join(folder, 'Plans'));
    const paths = Array.from({ length: roadmaps }, (_, at) => `Plans/Roadmap ${at}.md`);
    for (const [at, path] of paths.entries()) await writeFile(join(folder, path), roadmapNote(rows, at + 1));
    const others = Array.from({ length: notes - roadmaps }, (_, at) => `Notes/${at % 100}/Note ${at}.md`);
    return new GeneratedVault(folder, paths, others);
  }

  get roadmaps(): readonly string[] {
    return [...this.#roadmaps];
  }

  override async list(): Promise<StoreEntry[]> {
    const folders = ['Plans', 'Notes', ...Array.from({ length: 100 }, (_, at) => `Notes/${at}`)];
    const stat = { ctime: 0, mtime: 0, size: 0 };
    return Promise.resolve([
      ...folders.map((path): StoreEntry => ({ path, type: 'folder', ...stat })),
      ...[...this.#roadmaps, ...this.#others].map((path): StoreEntry => ({ path, type: 'file', ...stat })),
    ]);
  }

  /** Like the app's adapter on a desktop. */
  override async read(path: string): Promise<string> {
    if (!this.#roadmaps.has(path)) {
      this.reads.refused += 1;
      throw new Error(`${path} is no roadmap, so nobody should read it`);
    }
    this.#reading += 1;
    this.reads.total += 1;
    this.reads.atOnce = Math.max(this.reads.atOnce, this.#reading);
    try {
      return await readFile(join(this.#folder, path), 'utf8');
    } finally {
      this.#reading -= 1;
    }
  }

  /** What the app's cache of the last run says: tags in most notes, none of them ours. */
  readonly knownMetadata = (path: string): CachedMetadata => {
    if (this.#roadmaps.has(path)) return { frontmatter: { tags: ['projects'] } };
    return path.endsWith('0.md') ? {} : { frontmatter: { tags: ['journal', 'reading/2027'] } };
  };

  async discard(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
