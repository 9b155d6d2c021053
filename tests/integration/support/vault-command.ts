import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import CapstoneRoadmapPlugin from '../../../main';
import manifest from '../../../manifest.json';
import { type Answer, runCommand } from '../../../workbench/run-command';
import { folderWith, pathsIn } from '../../workbench/support/vault-on-disk';

export interface Answered extends Answer {
  /** Every file of the vault afterwards, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A folder of notes on which the command line is run repeatedly, each time with a freshly loaded plugin. */
export async function vaultToAsk(files: Readonly<Record<string, string>>) {
  const folder = await folderWith(files);
  return async (...words: string[]): Promise<Answered> => {
    const answer = await runCommand([folder, ...words], { plugin: CapstoneRoadmapPlugin, manifest });
    return { ...answer, files: await filesIn(folder) };
  };
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const paths = await pathsIn(folder);
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return Object.fromEntries(paths.map((path, at) => [path, texts[at] ?? '']));
}
