// Random histories against the model of the world: npm run world -- --help
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from '../workbench/bundle.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
// Inside node_modules, so that packages are found.
const bundle = path(`../node_modules/.cache/capstone-roadmap/world-${process.pid}.mjs`);
process.on('exit', () => rmSync(bundle, { force: true }));
await bundleForNode(path('../tests/world/run.ts'), bundle);
const { run } = await import(pathToFileURL(bundle).href);
process.exitCode = await run(process.argv.slice(2));
