import { Notice, type Plugin } from 'obsidian';
import { parseSettings } from '../settings/parse';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';

/** The settings as they are in data.json, with whoever must know of a change told. */
export class SettingsStore {
  private current: Settings = DEFAULT_SETTINGS;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly plugin: Plugin) {}

  get settings(): Settings {
    return this.current;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads data.json. What is not as it should be is replaced by defaults, and said so. */
  async load(): Promise<void> {
    const { settings, faults } = parseSettings(await this.plugin.loadData());
    if (faults.length > 0) new Notice(`Some settings of Capstone Roadmap could not be read. ${faults.join(' ')}`);
    this.replace(settings);
  }

  async update(settings: Settings): Promise<void> {
    const parsed = parseSettings(settings).settings;
    await this.plugin.saveData(parsed);
    this.replace(parsed);
  }

  private replace(settings: Settings): void {
    this.current = settings;
    for (const listener of this.listeners) listener();
  }
}
