// npm run -s roadmap -- VAULT [action] [key=value …]: bundles main.ts with the host in place of the app, and runs it.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
// A separate file for each run, so that two at once do not clash; inside node_modules, so that packages are found.
const bundle = join(
  here,
  `../node_modules/.cache/capstone-roadmap/${process.pid}-${randomBytes(4).toString('hex')}.mjs`,
);
process.on('exit', () => rmSync(bundle, { force: true }));
try {
  await bundleForNode(join(here, 'command-line.ts'), bundle);
} catch {
  // esbuild has said what is wrong.
  process.exit(1);
}
const { run } = await import(pathToFileURL(bundle).href);
// Already now, since Ctrl+C does not let a process tidy up.
rmSync(bundle);
await run();
