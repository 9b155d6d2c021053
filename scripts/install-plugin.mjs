// Copies the built plugin into a vault: npm run install-plugin -- VAULT. The plugin's data.json stays as it is.
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

const isFolder = async (path) => (await stat(path).catch(() => null))?.isDirectory() ?? false;

const fail = (message) => {
  console.error(message);
  process.exit(2);
};

const vault = process.argv[2];
if (!vault) fail('Which vault? Use: npm run install-plugin -- VAULT');
if (!(await isFolder(vault))) fail(`There is no folder ${vault}. Give the folder of your vault.`);
if (!(await isFolder(join(vault, '.obsidian'))))
  fail(`${vault} is not a vault: it has no .obsidian folder. Open it in Obsidian once, then try again.`);

const target = join(vault, '.obsidian', 'plugins', 'capstone-roadmap');
await mkdir(target, { recursive: true });
for (const file of FILES) await copyFile(file, join(target, file));
console.log(`Installed in ${target}. Enable "Capstone Roadmap" under Community plugins, or reload it there.`);
