import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openWorkbench } from '../server/open-workbench';
import type { ServeOptions } from '../server/serve';
import { launchBrowser } from './launch';

export interface ScreenshotOptions {
  /** The folder of notes to show; nothing in it is changed. */
  readonly vault: string;
  /** The page's scripts and styles. */
  readonly files: ServeOptions['files'];
  /** Where the pictures go, as `<name>-<theme>.png`. */
  readonly folder: string;
}

/** What to show, and in which part of the page. */
interface Scene {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly phone?: boolean;
  readonly set: (page: Page) => Promise<Locator | Page>;
}

/** The date in the pictures: one target date of the sample vault has passed, others are near. */
const TODAY = Date.UTC(2026, 11, 2, 10);

const sidebar = (page: Page) => page.locator('.mod-right-split');
const roadmap = (page: Page) => page.getByRole('tree', { name: 'Roadmap' });

const SCENES: readonly Scene[] = [
  {
    name: 'roadmap',
    size: { width: 1180, height: 700 },
    set: async (page) => {
      await openNote(page, 'Engineering roadmap');
      await page.getByRole('button', { name: 'Left sidebar' }).click();
      return page;
    },
  },
  {
    name: 'sidebar',
    size: { width: 1180, height: 900 },
    set: (page) => Promise.resolve(sidebar(page)),
  },
  {
    name: 'spec',
    size: { width: 1180, height: 720 },
    set: async (page) => {
      await roadmap(page).getByRole('button', { name: 'Inference gateway', exact: true }).click();
      await page.getByRole('button', { name: 'Plan project from spec' }).waitFor();
      return sidebar(page);
    },
  },
  {
    name: 'phone',
    size: { width: 390, height: 720 },
    phone: true,
    set: (page) => Promise.resolve(page),
  },
];

export async function takeScreenshots({ vault, files, folder }: ScreenshotOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const serving = await openWorkbench({ folder: vault, kind: 'read-only', name: 'Sample vault', files, port: 0 });
  const browser = await launchBrowser();
  try {
    for (const scene of SCENES) {
      for (const theme of ['light', 'dark'] as const) {
        await take(browser, serving.address, scene, theme, join(folder, `${scene.name}-${theme}.png`));
      }
    }
  } finally {
    await browser.close();
    await serving.close();
  }
}

async function take(browser: Browser, address: string, scene: Scene, theme: 'light' | 'dark', path: string) {
  const context = await browser.newContext(contextOf(scene, theme));
  if (scene.phone) await context.addInitScript(() => sessionStorage.setItem('phone', 'on'));
  const page = await context.newPage();
  await page.addInitScript(stopCalendar, TODAY);
  await page.goto(address);
  await roadmap(page).getByText('Deployment pipeline with rollback').waitFor();
  const shown = await scene.set(page);
  await page.mouse.move(0, 0);
  await page.evaluate(letGoOfFocus);
  await shown.screenshot({ path, animations: 'disabled' });
  await context.close();
}

function contextOf({ size, phone = false }: Scene, theme: 'light' | 'dark'): BrowserContextOptions {
  return {
    viewport: size,
    colorScheme: theme,
    hasTouch: phone,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  };
}

/** Runs in the page. The date stands still; timers and other clocks go on. */
function stopCalendar(today: number): void {
  window.Date = class extends Date {
    constructor(...given: [] | [number]) {
      super(given.length === 0 ? today : given[0]);
    }

    static override now(): number {
      return today;
    }
  } as DateConstructor;
}

/** Runs in the page, where no key was pressed: the keyboard focus is not visible. */
function letGoOfFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

async function openNote(page: Page, name: string): Promise<void> {
  await page.locator('.nav-file-title', { hasText: name }).click();
  await page.locator('.view-header-title', { hasText: name }).waitFor();
  await page.locator('.cm-table-widget input[type="checkbox"]').first().waitFor();
}
