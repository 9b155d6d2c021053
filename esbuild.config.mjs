// Builds main.js, the plugin's only script: `node esbuild.config.mjs` for a release, `--dev` for a readable build with
// a source map, rebuilt on every change.
import { context } from 'esbuild';
import { pluginBuild } from './scripts/plugin-build.mjs';

const dev = process.argv.includes('--dev');
const options = pluginBuild(import.meta.dirname);
const build = await context(dev ? { ...options, minify: false, sourcemap: 'inline' } : options);

if (dev) {
  await build.watch();
} else {
  await build.rebuild();
  await build.dispose();
}
