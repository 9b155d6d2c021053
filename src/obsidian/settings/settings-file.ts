import type { Plugin } from 'obsidian';

/** The path in the vault of the file that `saveData` writes. */
export function settingsPath({ app, manifest }: Plugin): string {
  return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/data.json`;
}

/**
 * What that file holds; null if there is none.
 *
 * @throws Error if it cannot be read
 */
export async function readSettingsFile(plugin: Plugin): Promise<unknown> {
  const data: unknown = await plugin.loadData();
  // The app may give nothing for a file that it cannot make sense of, just as for none.
  if (data === null && (await plugin.app.vault.adapter.exists(settingsPath(plugin)))) throw new Error('it is not JSON');
  return data;
}

/**
 * Copies that file, byte by byte, to a free name next to it, for what could not be read from it.
 *
 * @returns the copy's name, or null if there is no file
 */
export async function keepCopy(plugin: Plugin, now: Date): Promise<string | null> {
  const { adapter } = plugin.app.vault;
  const path = settingsPath(plugin);
  if (!(await adapter.exists(path))) return null;
  const stamp = now.toISOString().slice(0, 19).replace(/[-:T]/g, '');
  for (let count = 1; ; count += 1) {
    const ending = `.bak-${stamp}${count === 1 ? '' : `-${count}`}`;
    if (await adapter.exists(path + ending)) continue;
    await adapter.copy(path, path + ending);
    return `data.json${ending}`;
  }
}
