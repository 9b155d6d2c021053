// npm run demo [-- VAULT] [--read-only] [--no-open] [--port N]: the plugin in a browser, on an imitation of the app.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode, bundlePage } from './bundle.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
// Inside node_modules, so that packages are found.
const bundle = path(`../node_modules/.cache/capstone-roadmap/demo-${process.pid}.mjs`);
process.on('exit', () => rmSync(bundle, { force: true }));
try {
  await bundleForNode(path('server/demo.ts'), bundle);
} catch {
  // esbuild has said what is wrong.
  process.exit(1);
}
const { runDemo } = await import(pathToFileURL(bundle).href);
// Already now, since Ctrl+C does not let a process tidy up before it serves.
rmSync(bundle);
await runDemo({
  words: process.argv.slice(2),
  // npm runs a script in the package's folder, but paths are relative to where the person is.
  startFolder: process.env.npm_lifecycle_event === 'demo' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd(),
  sampleVault: path('../examples/vault'),
  bundlePage,
});
