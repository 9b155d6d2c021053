import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes a module for Node in which `obsidian` is the host; packages are not bundled, which keeps it quick. */
export async function bundleForNode(entry, outfile) {
  await build({
    ...(await common(entry)),
    outfile,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
  });
}

/**
 * A page with the plugin in it, the workbench's without an entry of its own, by the addresses that it is served at;
 * nothing is written to disk. `index.html` is left to the server, which knows the vault.
 */
export async function bundlePage(entry = 'workbench/page/main.ts', minify = true) {
  const outdir = `${root}build/page`;
  const { outputFiles } = await build({
    ...(await common(`${root}${entry}`)),
    outdir,
    write: false,
    entryNames: 'page',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify,
    sourcemap: minify ? 'external' : false,
  });
  const types = { map: 'application/json', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(outdir.length), text]));
  files.set('/plugin.css', await readFile(`${root}styles.css`, 'utf8'));
  return new Map(
    [...files].map(([path, body]) => [path, { type: types[path.split('.').at(-1)] ?? 'text/plain', body }]),
  );
}

async function common(entry) {
  const manifest = await readFile(`${root}manifest.json`, 'utf8');
  return {
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    alias: { obsidian: `${root}workbench/host/obsidian.ts` },
    define: { PLUGIN_MANIFEST: JSON.stringify(JSON.parse(manifest)) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  };
}
