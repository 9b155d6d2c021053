import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The text of a file of the repository. */
export function readSource(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** The sources of the plugin by their path from the repository's root: `main.ts` and all of `src/`. */
export function readPluginSources(): Map<string, string> {
  const names = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name.replaceAll('\\', '/')}`);
  return new Map(['main.ts', ...paths.sort()].map((path) => [path, readSource(path)]));
}
