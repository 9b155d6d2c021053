// npm run bench [-- --json] [--profile] [--only KEY…]: bundles run.ts for Node, with the host in place of the app, and
// runs it. The exit status is 0 if every limit holds, 1 if one does not, 2 for wrong usage.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode, bundlePage } from '../workbench/bundle.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
// Inside node_modules, so that packages are found.
const bundles = path(`../node_modules/.cache/capstone-roadmap/bench-${randomBytes(4).toString('hex')}`);
const [runScript, sideScript] = [`${bundles}/run.mjs`, `${bundles}/side.mjs`];
process.on('exit', () => rmSync(bundles, { recursive: true, force: true }));
await Promise.all([bundleForNode(path('run.ts'), runScript), bundleForNode(path('side.ts'), sideScript)]);
const { runBench } = await import(pathToFileURL(runScript).href);
process.exitCode = await runBench(process.argv.slice(2), { root: path('..'), bundlePage, sideScript });
