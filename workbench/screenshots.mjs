// npm run screenshots: remakes the pictures in docs/images/ from the sample vault.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode, bundlePage } from './bundle.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
// Inside node_modules, so that packages are found.
const bundle = path(`../node_modules/.cache/capstone-roadmap/screenshots-${process.pid}.mjs`);
process.on('exit', () => rmSync(bundle, { force: true }));
await bundleForNode(path('browser/screenshots.ts'), bundle);
const { takeScreenshots } = await import(pathToFileURL(bundle).href);
await takeScreenshots({
  vault: path('../examples/vault'),
  files: await bundlePage(),
  folder: path('../docs/images'),
});
