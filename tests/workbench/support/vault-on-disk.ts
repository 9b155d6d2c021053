import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Plugin } from 'obsidian';
import { onTestFinished } from 'vitest';
import { openVault } from '../../../workbench/host/node/headless';
import type { OpenedVault, OpenVaultOptions } from '../../../workbench/host/node/headless';
import type { TFile } from '../../../workbench/host/vault/abstract-file';
import type { MarkdownView } from '../../../workbench/host/workspace/markdown-view';
import { FixturePlugin, FIXTURE_MANIFEST } from './fixture-plugin';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder with these files, gone after the test. */
export async function folderWith(files: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vault-'));
  // What the test did last may still be on its way to the disk, and make a file in a folder that is being emptied.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  for (const [path, text] of Object.entries(files)) await put(folder, path, text);
  return folder;
}

/** As another program would write it: whole at once. */
export async function put(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(`${folder}.new`, text);
  await rename(`${folder}.new`, join(folder, path));
}

export function textOf(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

/** Every file below a folder, hidden ones too. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

export interface VaultOnDisk<OwnPlugin extends Plugin> extends OpenedVault<OwnPlugin> {
  readonly folder: string;
  readonly file: (path: string) => TFile;
  /** Opens a note in the middle and returns its view. */
  readonly openNote: (path: string) => Promise<MarkdownView>;
}

export type TestVault = VaultOnDisk<FixturePlugin>;

/** The host on a temporary vault with the fixture plugin; closed after the test, which fails on any fault. */
export function vaultWith(
  files: Files = {},
  options: Partial<OpenVaultOptions<FixturePlugin>> = {},
): Promise<TestVault> {
  return vaultOnDisk(files, { plugin: FixturePlugin, manifest: FIXTURE_MANIFEST, ...options });
}

/** The same with any plugin. */
export async function vaultOnDisk<OwnPlugin extends Plugin>(
  files: Files,
  options: OpenVaultOptions<OwnPlugin>,
): Promise<VaultOnDisk<OwnPlugin>> {
  const folder = await folderWith(files);
  const opened = await openVault(folder, options);
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await opened.close();
  };
  onTestFinished(close);
  const file = (path: string) => {
    const found = opened.app.vault.getFileByPath(path);
    if (!found) throw new Error(`The vault has no ${path}`);
    return found;
  };
  const openNote = async (path: string) => {
    const leaf = opened.app.workspace.getLeaf('tab');
    await leaf.openFile(file(path));
    return leaf.view as MarkdownView;
  };
  return { ...opened, folder, file, openNote, close };
}
