import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/**
 * A browser without a window. On Linux x64 it is the Chromium that comes in an npm package, so nothing has to be
 * installed; elsewhere it is the Chrome that is there.
 */
export async function launchBrowser(): Promise<Browser> {
  const isCarried = process.platform === 'linux' && process.arch === 'x64';
  if (!isCarried) return chromium.launch({ channel: 'chrome' });
  const { executablePath, env } = await carriedChromium();
  // Without a sandbox: in a container there is often none to be had, and only the workbench's own page is opened.
  return chromium.launch({ executablePath, env, args: ['--no-sandbox', '--font-render-hinting=none'] });
}

/** Where the fonts are listed within the unpacked package. */
const FONTS = 'fonts/with-those-of-the-system.conf';

/**
 * The package has one font, and a list of fonts that looks for it where a Lambda has it. Without any font no text has a
 * size, and all of it is taken for hidden. With the package's own first in line, pages look the same on most machines.
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

/** Unpacked once for each version, beside the package. */
async function carriedChromium(): Promise<Carried> {
  // The package shows its main module alone: build/cjs/index.cjs.
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(home, '../../.cache/capstone-roadmap', `chromium-${version}-with-fonts`);
  if (!(await isThere(folder))) await unpack(folder);
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, FONTS) } as Record<string, string>;
  const executablePath = join(folder, 'chromium');
  if (!(await hasLibraries(executablePath))) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  return { executablePath, env };
}

/** The package unpacks to the system's temporary folder, and its libraries only where it takes this for a Lambda. */
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
  // Whole at once; another process may have been faster.
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
