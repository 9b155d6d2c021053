import type { NoteLookup } from '../../linking/written-links';
import { valueAt } from '../../model/collections/value-at';
import type { Link } from '../../model/roadmap';

/**
 * Questions about other notes, with their answers, so that ties depend on something stable. If the app now answers any
 * of them differently, a new lookup takes its place.
 */
export class RememberedLookup implements NoteLookup {
  readonly #source: NoteLookup;
  /** By the note that a link is in, then by its linkpath. */
  readonly #notes = new Map<string, Map<string, string | null>>();
  readonly #properties = new Map<string, readonly Link[]>();

  constructor(source: NoteLookup) {
    this.#source = source;
  }

  has(path: string): boolean {
    return this.#source.has(path);
  }

  resolveNote(linkpath: string, sourcePath: string): string | null {
    const known = valueAt(this.#notes, sourcePath, () => new Map<string, string | null>());
    return valueAt(known, linkpath, () => this.#source.resolveNote(linkpath, sourcePath));
  }

  capstoneProperty(path: string): readonly Link[] {
    return valueAt(this.#properties, path, () => this.#source.capstoneProperty(path));
  }

  /**
   * This lookup if its answers still hold, else a fresh one.
   *
   * @param paths notes whose properties may have changed; `all` if links may lead elsewhere too
   */
  asOfNow(paths: ReadonlySet<string> | 'all'): RememberedLookup {
    if (paths === 'all') this.#forgetGone();
    const holds = paths === 'all' ? this.#linksHold() && this.#propertiesHold() : this.#propertiesHold(paths);
    return holds ? this : new RememberedLookup(this.#source);
  }

  /** Nothing depends any more on where links led from notes that were renamed or removed. */
  #forgetGone(): void {
    for (const sourcePath of this.#notes.keys()) if (!this.has(sourcePath)) this.#notes.delete(sourcePath);
  }

  #linksHold(): boolean {
    return [...this.#notes].every(([sourcePath, known]) =>
      [...known].every(([linkpath, note]) => this.#source.resolveNote(linkpath, sourcePath) === note),
    );
  }

  #propertiesHold(paths: Iterable<string> = this.#properties.keys()): boolean {
    return [...paths].every((path) => {
      const known = this.#properties.get(path);
      return known === undefined || JSON.stringify(known) === JSON.stringify(this.#source.capstoneProperty(path));
    });
  }
}
