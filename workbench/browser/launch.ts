import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/**
 * A browser without a window. On Linux x64 it is the Chromium that comes in an npm package, so nothing has to be
 * installed; elsewhere it is an installed Chrome.
 *
 * @param flags more command-line switches of Chromium
 */
export async function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  const isCarried = process.platform === 'linux' && process.arch === 'x64';
  if (!isCarried) return chromium.launch({ channel: 'chrome', args: [...flags] });
  const { executablePath, env } = await carriedChromium();
  // Without a sandbox: containers often have none, and only the workbench's own page is opened.
  return chromium.launch({ executablePath, env, args: ['--no-sandbox', '--font-render-hinting=none', ...flags] });
}

/** The list of fonts within the unpacked package. */
const FONTS = 'fonts/with-those-of-the-system.conf';

/**
 * The package has one font, and a list of fonts that expects it at its place in a Lambda. Without any font, text has no
 * size and counts as hidden. With the package's own font first, pages look the same on most machines.
 */
const FONT_LIST = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

interface Carried {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Unpacked once for each version, next to the package. */
async function carriedChromium(): Promise<Carried> {
  // The package only exports its main module: build/cjs/index.cjs.
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(home, '../../.cache/capstone-roadmap', `chromium-${version}-with-fonts`);
  if (!(await isThere(folder))) await unpack(folder);
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, FONTS) } as Record<string, string>;
  const executablePath = join(folder, 'chromium');
  if (!(await hasLibraries(executablePath))) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  return { executablePath, env };
}

/**
 * The package unpacks to the system's temporary folder, and its libraries only if it thinks that it runs in a Lambda.
 */
async function unpack(folder: string): Promise<void> {
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH, HOME } = process.env;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  Object.assign(process.env, { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    await carried.executablePath();
  } finally {
    restoreEnv({ TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH, HOME });
  }
  await writeFile(join(unfinished, FONTS), FONT_LIST);
  // Renamed in one step; another process may have been faster.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
}

function restoreEnv(before: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

function hasLibraries(executable: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('ldd', [executable], (error, output) => resolve(error === null && !output.includes('not found')));
  });
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
