import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes a module for Node in which `obsidian` is the host; packages stay outside, which keeps it quick. */
export async function bundleForNode(entry, outfile) {
  const manifest = await readFile(`${root}manifest.json`, 'utf8');
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { obsidian: `${root}workbench/host/obsidian.ts` },
    define: { PLUGIN_MANIFEST: JSON.stringify(JSON.parse(manifest)) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
}
