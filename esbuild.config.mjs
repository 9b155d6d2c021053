// Builds main.js, the one script of the plugin: `node esbuild.config.mjs` for a release,
// `--dev` for a readable build with a source map, rebuilt at every change.
import { context } from 'esbuild';

const dev = process.argv.includes('--dev');

const build = await context({
  entryPoints: ['main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // The app provides these.
  external: ['obsidian', '@codemirror/*', 'electron'],
  minify: !dev,
  sourcemap: dev ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'info',
});

if (dev) {
  await build.watch();
} else {
  await build.rebuild();
  await build.dispose();
}
