import { Expectations } from './expectations';
import type { Figures } from './figures';
import type { Item } from './sample-notes';
import { drained } from './virtual-clock';
import type { World } from './world';

/** What the app does by itself, which may fail regardless of the plugin. */
export const SAVING = 'saving a note';

/**
 * A world with the model of its expected results, and what every step needs: a choice among what exists, unique words,
 * and moments in which the app alone would lose nothing.
 */
export class Scene {
  readonly expected: Expectations;
  /** Notes in which other programs have moved lines: the app merges what is typed before it notices as best it can. */
  readonly restructured = new Set<string>();
  /** Notes that a view has been told to leave, and may still have to save. */
  readonly #left = new Set<string>();
  #words = 0;

  constructor(
    readonly world: World,
    files: Readonly<Record<string, string>>,
    readonly figures: Figures,
  ) {
    this.expected = new Expectations(files);
  }

  pick<T>(from: readonly T[], at: number): T | undefined {
    return from[at % from.length];
  }

  pickNote(at: number): string | undefined {
    return this.pick([...this.expected.notes.keys()], at);
  }

  itemsIn(path: string | null): readonly Item[] {
    return path === null ? [] : (this.expected.notes.get(path)?.items ?? []);
  }

  /** The number of words and paths made so far. */
  nextNumber(): number {
    this.#words += 1;
    return this.#words;
  }

  newWord(sign: string): string {
    return `${sign}${this.nextNumber()}x`;
  }

  freePath(name: string): string {
    return `${name} ${this.nextNumber()}.md`;
  }

  /** What a file says once nothing is being written to it; null if the app does not know it yet. */
  async quietText(path: string): Promise<string | null> {
    await this.world.writeOut(path);
    return this.world.fileAt(path) ? this.world.textOf(path) : null;
  }

  /**
   * An app that closes what it cannot save, or saves over what it has not noticed yet, loses text without any plugin.
   */
  async makeSafeToSave(path: string | null): Promise<void> {
    if (path === null) return;
    await drained();
    this.world.store.failingWrites = 0;
    if (this.world.isDirty(path) || this.world.store.willFail(path)) await this.noticeSafely(path);
  }

  /** A view can leave a note, and then saves it: that must not fail, or the app loses what was typed. */
  async makeSafeToLeave(path: string | null): Promise<void> {
    await this.makeSafeToSave(path);
    if (path !== null) this.#left.add(path);
  }

  /** Carries out what views that leave their notes still have to save, so that writes may fail again. */
  async finishLeaving(): Promise<void> {
    await drained();
    for (const path of this.#left) await this.world.calm(path);
    this.#left.clear();
  }

  /** Two panes of a note agree only once it is saved. */
  async saveAll(path: string): Promise<void> {
    await this.makeSafeToSave(path);
    for (const view of this.world.editing(path)) this.world.app.faults.watch(SAVING, () => view.save());
    await this.world.calm(path);
  }

  async noticeSafely(path: string): Promise<void> {
    await this.world.calm(path);
    await this.world.notice(path);
    await this.world.calm(path);
  }

  async noticeAll(): Promise<void> {
    const dirty = this.world.panes.flatMap(({ path }) => (path !== null && this.world.isDirty(path) ? [path] : []));
    for (const path of new Set([...this.world.unnoticed, ...dirty])) await this.noticeSafely(path);
  }
}
