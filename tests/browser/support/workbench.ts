import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from '../../../workbench/browser/launch';
import { bundlePage } from '../../../workbench/bundle.mjs';
import { openWorkbench } from '../../../workbench/server/open-workbench';
import { folderWith } from '../../workbench/support/vault-on-disk';
import { Desk } from './desk';

export const SCREENSHOTS = fileURLToPath(new URL('../../../build/screenshots/', import.meta.url));

interface DeskOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** A touch screen, and the app as on a phone. */
  readonly phone?: boolean;
  readonly readOnly?: boolean;
  /** A browser of its own, which keeps the accessibility tree of the whole page, as it does for a screen reader. */
  readonly screenReader?: boolean;
  /** Whether the imitated companion plugin is loaded, and on which side of ours. */
  readonly companion?: 'before' | 'after';
}

export interface Workbench {
  /** The plugin in a page of its own, on a temporary vault. The test fails on any error that the page reports. */
  open(files: Readonly<Record<string, string>>, options?: DeskOptions): Promise<Desk>;
}

/** One browser and one build of the page for all tests of a file. */
export function useWorkbench(): Workbench {
  let shared: { readonly browser: Browser; readonly files: Awaited<ReturnType<typeof bundlePage>> } | null = null;
  beforeAll(async () => {
    const [browser, files] = await Promise.all([
      launchBrowser(),
      bundlePage(),
      mkdir(SCREENSHOTS, { recursive: true }),
    ]);
    shared = { browser, files };
  }, 120_000);
  afterAll(async () => shared?.browser.close());
  return {
    open: async (notes, options = {}) => {
      if (!shared) throw new Error('A page can be opened within a test only');
      const browser = options.screenReader ? await browserForScreenReader() : shared.browser;
      return openDesk(browser, shared.files, notes, options);
    },
  };
}

async function browserForScreenReader(): Promise<Browser> {
  const browser = await launchBrowser('--force-renderer-accessibility');
  onTestFinished(() => browser.close());
  return browser;
}

async function openDesk(
  browser: Browser,
  files: Awaited<ReturnType<typeof bundlePage>>,
  notes: Readonly<Record<string, string>>,
  options: DeskOptions,
): Promise<Desk> {
  const folder = await folderWith(notes);
  const kind = options.readOnly ? 'read-only' : 'folder';
  const serving = await openWorkbench({ folder, kind, files, port: 0 });
  onTestFinished(() => serving.close());
  const context = await browser.newContext(contextOptions(options));
  onTestFinished(() => context.close());
  if (options.phone) await context.addInitScript(() => sessionStorage.setItem('phone', 'on'));
  const desk = new Desk(await context.newPage(), folder, serving);
  onTestFinished(() => desk.check());
  await desk.go(options.companion);
  return desk;
}

function contextOptions({
  width = 1300,
  height = 800,
  dark = false,
  phone = false,
}: DeskOptions): BrowserContextOptions {
  return {
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: phone,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  };
}
