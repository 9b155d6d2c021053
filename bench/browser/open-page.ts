import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser/launch';
import type { Checkout, CpuProfile } from '../group';

/** No network is used: every request is answered here. A secure origin, like the app's own pages. */
const ADDRESS = 'https://bench.invalid/';
/** The address of what all pages run. */
export const PAGE_SCRIPT = `${ADDRESS}page.js`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/plugin.css">
<body class="theme-light"><script src="/page.js"></script></body></html>`;

type Files = Awaited<ReturnType<Checkout['bundlePage']>>;

/** A browser whose pages each hold the app with the plugin, built like the one that people install. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #files: Files;

  private constructor(browser: Browser, files: Files) {
    this.#browser = browser;
    this.#files = files;
  }

  /** @param readable a readable script, for profiles; otherwise as people install it */
  static async launch({ bundlePage }: Checkout, readable: boolean): Promise<BenchBrowser> {
    const [browser, files] = await Promise.all([launchBrowser(), bundlePage('bench/page/main.ts', !readable)]);
    return new BenchBrowser(browser, files);
  }

  /** A new page, with nothing left of an earlier one. Any error in it makes `act` fail. */
  async inPage<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.#browser.newContext({ viewport: { width: 1300, height: 800 } });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.route('**/*', (route) => {
        const path = new URL(route.request().url()).pathname;
        const file = path === '/' ? { type: 'text/html', body: PAGE } : this.#files.get(path);
        return file ? route.fulfill({ contentType: file.type, body: file.body }) : route.fulfill({ status: 204 });
      });
      await page.goto(ADDRESS);
      const result = await act(page);
      if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('\n')}`);
      return result;
    } finally {
      await context.close();
    }
  }

  /** What all pages run. */
  get script(): string {
    return this.#files.get('/page.js')?.body ?? '';
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** One browser for everything that `act` does. */
export async function withBrowser<T>(
  checkout: Checkout,
  act: (browser: BenchBrowser) => Promise<T>,
  readable = false,
): Promise<T> {
  const browser = await BenchBrowser.launch(checkout, readable);
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

/** The profile of what is done in a browser, with the names and files of functions in the sources. */
export function profileInBrowser(
  checkout: Checkout,
  act: (browser: BenchBrowser) => Promise<CpuProfile>,
): Promise<CpuProfile> {
  return withBrowser(checkout, async (browser) => ({ ...(await act(browser)), script: browser.script }), true);
}
