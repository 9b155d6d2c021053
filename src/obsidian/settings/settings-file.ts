import type { Plugin } from 'obsidian';

/** The file that `saveData` writes, for keeping a copy of what could not be read from it. */
export class SettingsFile {
  readonly #plugin: Plugin;
  readonly #now: () => Date;

  constructor(plugin: Plugin, now: () => Date) {
    this.#plugin = plugin;
    this.#now = now;
  }

  /** Its path in the vault. */
  get path(): string {
    return `${this.#folder()}/data.json`;
  }

  /**
   * Copies the file, byte by byte, to a free name next to it.
   *
   * @returns the copy's name, or null if there is no file
   */
  async keepCopy(): Promise<string | null> {
    const { adapter } = this.#plugin.app.vault;
    if (!(await adapter.exists(this.path))) return null;
    const stamp = this.#now().toISOString().slice(0, 19).replace(/[-:T]/g, '');
    for (let count = 1; ; count += 1) {
      const name = `data.json.bak-${stamp}${count === 1 ? '' : `-${count}`}`;
      if (await adapter.exists(`${this.#folder()}/${name}`)) continue;
      await adapter.copy(this.path, `${this.#folder()}/${name}`);
      return name;
    }
  }

  #folder(): string {
    const { app, manifest } = this.#plugin;
    return manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  }
}
