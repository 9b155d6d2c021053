import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEMO_USAGE, readDemoWords } from './demo-words';
import type { DemoRequest } from './demo-words';
import { openBrowser } from './open-browser';
import { openWorkbench } from './open-workbench';
import type { ServeOptions } from './serve';

export interface DemoOptions {
  readonly words: readonly string[];
  /** The folder that given paths are relative to. */
  readonly startFolder: string;
  readonly sampleVault: string;
  readonly bundlePage: () => Promise<ServeOptions['files']>;
}

/** `npm run demo`: serves until the process is told to end. Complaints are one line, with exit status 2 for usage. */
export async function runDemo(options: DemoOptions): Promise<void> {
  let request: DemoRequest;
  try {
    request = readDemoWords(options.words);
    const folder = request.vault === null ? null : resolve(options.startFolder, request.vault);
    if (folder !== null && !(await isFolder(folder)))
      throw new Error(`'${request.vault}' is not a folder. ${DEMO_USAGE}`);
  } catch (error) {
    return complain(error, 2);
  }
  try {
    await serveVault(request, options);
  } catch (error) {
    complain(error, 1);
  }
}

async function serveVault(request: DemoRequest, options: DemoOptions): Promise<void> {
  const { vault, readOnly, port, open } = request;
  const files = await options.bundlePage();
  const copy = vault === null ? await copyOf(options.sampleVault) : null;
  const folder = copy ?? resolve(options.startFolder, vault ?? '');
  const kind = readOnly ? 'read-only' : copy === null ? 'folder' : 'copy';
  const forget = () => (copy === null ? Promise.resolve() : rm(copy, { recursive: true, force: true }));
  const serving = await openWorkbench({
    folder,
    kind,
    files,
    port,
    ...(copy !== null && { name: 'Sample vault' }),
  }).catch(async (error: unknown) => {
    await forget();
    throw error;
  });
  process.stdout.write(`${serving.address}\n`);
  // Not on standard output, where programs look for the address.
  process.stderr.write('Open this address in a browser; Ctrl+C ends it.\n');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(
      signal,
      () =>
        void serving
          .close()
          .then(forget)
          .then(() => process.exit(0)),
    );
  }
  if (open) openBrowser(serving.address);
}

async function copyOf(sample: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'capstone-roadmap-'));
  await cp(sample, folder, { recursive: true });
  return folder;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

function complain(error: unknown, status: number): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = status;
}
