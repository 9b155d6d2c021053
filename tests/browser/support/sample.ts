import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../examples/vault/', import.meta.url));

/** The notes of the sample vault, by their paths. */
export async function sampleVault(): Promise<Readonly<Record<string, string>>> {
  const paths = (await readdir(FOLDER, { recursive: true })).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(FOLDER, path), 'utf8')] as const)),
  );
}
