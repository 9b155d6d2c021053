import type { Plugin } from 'obsidian';
import { keepIdentity } from '../../model/kept/keep-identity';
import { sameElements } from '../../model/collections/same-elements';
import { headerNames } from '../../settings/header-names';
import { parseSettings, type ParsedSettings } from '../../settings/parse';
import { DEFAULT_SETTINGS, type HeaderNames, type Settings } from '../../settings/settings';
import { notify } from '../../ui';
import { reasonOf, whatToDoAbout } from '../reason-of';
import { keepCopy, readSettingsFile, settingsPath } from './settings-file';

/** The settings as stored in data.json; listeners are told of changes. */
export class SettingsStore {
  readonly #plugin: Plugin;
  #current: Settings = DEFAULT_SETTINGS;
  readonly #listeners = new Set<() => void>();
  readonly #now: () => Date;
  /** What the file holds that could not be read into the settings and would be lost by saving them. */
  #faults: readonly string[] = [];
  /** Whether the file gave other settings since somebody last asked for them. */
  #hasNews = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(plugin: Plugin, now: () => Date = () => new Date()) {
    this.#plugin = plugin;
    this.#now = now;
  }

  /** Parts with the same content as before are the same values as before. */
  get settings(): Settings {
    return this.#current;
  }

  /** Every name by which the columns of a roadmap table are known. */
  get headers(): HeaderNames {
    return headerNames(this.#current);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Reads data.json, after pending changes are saved. Invalid values are replaced by defaults, and the user is told
   * once; the file stays as it is until a setting is changed, and then a copy of it is kept.
   *
   * @returns whether it gave other settings: an app may report as another program's what was saved here
   */
  load(): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#load();
      const hasNews = this.#hasNews;
      this.#hasNews = false;
      return hasNews;
    });
  }

  /**
   * Changes and saves the settings. Changes wait for each other, so that each starts from the result of the one before,
   * and from what the file says by then: an app that was asleep need not have noticed what sync has brought from another
   * device. If saving fails, the user is told and the old settings stay. Rejects only if a listener throws.
   */
  update(change: (settings: Settings) => Settings): Promise<void> {
    return this.#inTurn(async () => {
      await this.#load();
      await this.#save(change(this.#current));
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    // A failure does not keep later changes from their turn.
    const turn = this.#turn.then(work, work);
    this.#turn = turn;
    return turn;
  }

  async #load(): Promise<void> {
    const { settings, faults } = await this.#read();
    const isTold = sameElements(faults, this.#faults);
    this.#faults = faults;
    if (!isTold && faults.length > 0) {
      const kept = `${settingsPath(this.#plugin)} stays as it is until you change a setting; then a copy of it is kept.`;
      notify(`Some settings of Capstone Roadmap could not be read. ${faults.join(' ')} ${kept}`);
    }
    if (this.#replace(settings)) this.#hasNews = true;
  }

  async #save(settings: Settings): Promise<void> {
    const parsed = parseSettings(settings).settings;
    try {
      await this.#keepWhatWasNotRead();
      await this.#plugin.saveData(parsed);
    } catch (error) {
      const why = `The settings of Capstone Roadmap could not be saved: ${reasonOf(error)}.`;
      notify(`${why} ${whatToDoAbout(error)}`);
      return;
    }
    this.#replace(parsed);
  }

  async #read(): Promise<ParsedSettings> {
    try {
      // While sync replaces the file, it may be gone for a moment.
      return parseSettings((await readSettingsFile(this.#plugin)) ?? this.#current);
    } catch (error) {
      return { settings: this.#current, faults: [`data.json could not be read: ${reasonOf(error)}.`] };
    }
  }

  async #keepWhatWasNotRead(): Promise<void> {
    if (this.#faults.length === 0) return;
    const name = await keepCopy(this.#plugin, this.#now());
    this.#faults = [];
    if (name !== null) notify(`The old settings were kept as ${name}, next to data.json.`);
  }

  /** @returns whether they differ from those before */
  #replace(settings: Settings): boolean {
    const before = this.#current;
    this.#current = keepIdentity(before, settings);
    if (this.#current === before) return false;
    for (const listener of this.#listeners) listener();
    return true;
  }
}
