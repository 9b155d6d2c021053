import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** As npm runs it: in the checkout's folder, wherever the person is. */
function install(started: string, vault: string): Promise<string> {
  const env = { ...process.env, npm_lifecycle_event: 'install-plugin', INIT_CWD: started };
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/install-plugin.mjs', vault], { cwd: root, env }, (error, _, stderr) =>
      done(`${error ? String(error.code) : '0'} ${stderr}`),
    );
  });
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'install-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it('the plugin is installed into a vault that is named from where the person is', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'tests'));
  expect(await install(folder, 'tests')).toBe(
    `2 ${join(folder, 'tests')} is not a vault: it has no .obsidian folder. Open it in Obsidian once, then try again.\n`,
  );
});

it('an installation that fails is said to have failed in one line', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, '.obsidian'));
  await writeFile(join(folder, '.obsidian/plugins'), '');
  expect(await install(root, folder)).toMatch(/^2 Not installed, or not all of it: E[A-Z]+: [^\n]+\n$/);
});
