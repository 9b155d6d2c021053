// Copies the built plugin into a vault: npm run install-plugin -- VAULT. The plugin's data.json stays as it is.
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

const isFolder = async (path) => (await stat(path).catch(() => null))?.isDirectory() ?? false;

const fail = (message) => {
  console.error(message);
  process.exit(2);
};

const { npm_lifecycle_event: script, INIT_CWD: started } = process.env;
const given = process.argv[2];
if (!given) fail('Which vault? Use: npm run install-plugin -- VAULT');
// npm runs a script in the package's folder, but paths are relative to where the person is.
const vault = resolve(script === 'install-plugin' && started ? started : '.', given);
if (!(await isFolder(vault))) fail(`There is no folder ${vault}. Give the folder of your vault.`);
if (!(await isFolder(join(vault, '.obsidian'))))
  fail(`${vault} is not a vault: it has no .obsidian folder. Open it in Obsidian once, then try again.`);

const target = join(vault, '.obsidian', 'plugins', 'capstone-roadmap');
try {
  await mkdir(target, { recursive: true });
  for (const file of FILES) await copyFile(join(import.meta.dirname, '..', file), join(target, file));
} catch (error) {
  fail(`Not installed, or not all of it: ${error.message}.`);
}
console.log(`Installed in ${target}. Enable "Capstone Roadmap" under Community plugins, or reload it there.`);
