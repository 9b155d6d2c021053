import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { App, Plugin, PluginManifest } from 'obsidian';
import type { App as HostApp } from './host/app';
import { readRequest, UsageError } from './host/cli';
import { openVault } from './host/node/headless';

export interface Answer {
  /** 0 done, 1 refused, 2 usage. */
  readonly status: number;
  /** What goes to standard output, and nothing else does. */
  readonly output: string;
  /** What goes to standard error, in one line: why it was refused, and what was left out; else empty. */
  readonly complaint: string;
}

export interface PluginToRun {
  readonly plugin: new (app: App, manifest: PluginManifest) => Plugin;
  readonly manifest: PluginManifest;
}

const USAGE = 'Usage: npm run -s roadmap -- VAULT [action] [key=value …]. docs/command-line.md lists the actions.';

/**
 * Answers `VAULT [action] [key=value …]` by the plugin's own command line handlers. Never rejects.
 *
 * @param startFolder what VAULT is relative to
 */
export async function runCommand(
  [given, ...request]: readonly string[],
  { plugin, manifest }: PluginToRun,
  startFolder = process.cwd(),
): Promise<Answer> {
  if (given === '--help' || given === '-h') return { status: 0, output: USAGE, complaint: '' };
  let output = '';
  let leftOut = '';
  try {
    // An empty word, as of a variable that is not set, is not the folder that one is in.
    if (given === undefined || given === '') throw new UsageError(USAGE);
    const folder = resolve(startFolder, given);
    if (!(await isFolder(folder))) throw new UsageError(`'${folder}' is not a folder. Give the folder of a vault.`);
    const vault = await openVault(folder, { plugin, manifest });
    try {
      leftOut = notesLeftOut(vault.app);
      const { command, params } = readRequest(vault.app.registry.cli, manifest.id, request);
      output = await vault.runCli(command, params);
    } finally {
      await vault.close();
    }
    return { status: 0, output, complaint: oneLine(leftOut) };
  } catch (error) {
    return { status: statusOf(error), output, complaint: oneLine([oneLine(error), leftOut].join(' ')) };
  }
}

/** Notes of which nothing is known, since they could not be read; empty if there are none. */
function notesLeftOut({ vault, metadataCache }: HostApp): string {
  const unread = vault.getMarkdownFiles().filter((file) => metadataCache.getFileCache(file) === null);
  return unread.length > 0
    ? `Left out, since they cannot be read, or are not text in UTF-8: ${unread.map(({ path }) => path).join(', ')}.`
    : '';
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

function statusOf(error: unknown): number {
  const { exitCode } = (typeof error === 'object' && error !== null ? error : {}) as { exitCode?: unknown };
  return typeof exitCode === 'number' ? exitCode : 1;
}

export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  // Names of notes may hold line ends, and what a terminal takes for commands.
  return message.replace(/\s*\p{Cc}\s*/gu, ' ').trim();
}
