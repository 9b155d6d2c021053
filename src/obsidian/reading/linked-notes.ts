import type { App, TFile } from 'obsidian';
import type { VaultIndex } from '../../index/vault-index';
import type { Roadmap } from '../../model/roadmap';

interface LinkedFrom {
  readonly objectives: Roadmap['objectives'];
  readonly files: ReadonlySet<TFile>;
}

/** The notes that projects currently link to, by the index and the app's links. */
export class LinkedNotes {
  readonly #app: App;
  readonly #index: VaultIndex;
  /** By the path of the roadmap. A link is resolved again only when the roadmap or the vault has changed. */
  #known = new Map<string, LinkedFrom>();
  #files: ReadonlySet<TFile> = new Set();
  /** The roadmaps whose links were followed last. */
  #roadmaps: readonly Roadmap[] | null = null;

  constructor(app: App, index: VaultIndex) {
    this.#app = app;
    this.#index = index;
  }

  has(file: TFile): boolean {
    return this.#files.has(file);
  }

  /** Links may lead elsewhere: a note was added, removed or moved. */
  forgetDestinations(): void {
    this.#known.clear();
    this.#roadmaps = null;
  }

  /**
   * Takes in what projects link to now.
   *
   * @returns the notes that are linked for the first time, or no longer
   */
  follow(): readonly TFile[] {
    const { roadmaps } = this.#index.snapshot;
    if (roadmaps === this.#roadmaps) return [];
    this.#roadmaps = roadmaps;
    const before = this.#files;
    const known = new Map(roadmaps.map((roadmap) => [roadmap.path, this.#linkedFrom(roadmap)]));
    this.#known = known;
    this.#files = new Set([...known.values()].flatMap(({ files }) => [...files]));
    const gone = [...before].filter((file) => !this.#files.has(file));
    return [...[...this.#files].filter((file) => !before.has(file)), ...gone];
  }

  #linkedFrom({ path, objectives }: Roadmap): LinkedFrom {
    const known = this.#known.get(path);
    if (known?.objectives === objectives) return known;
    const files = new Set<TFile>();
    for (const { projects } of objectives) {
      for (const { links } of projects) {
        for (const { kind, target } of links) {
          const file = kind === 'note' ? this.#app.metadataCache.getFirstLinkpathDest(target, path) : null;
          if (file?.extension === 'md') files.add(file);
        }
      }
    }
    return { objectives, files };
  }
}
