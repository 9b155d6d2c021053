import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { pluginBuild } from '../../scripts/plugin-build.mjs';
import { recordMainThread } from '../../workbench/browser/main-thread';
import { type BenchBrowser, profileInBrowser, withBrowser } from '../browser/open-page';
import { profilePage } from '../browser/page-profile';
import { roadmapNote } from '../generated/roadmap';
import type { Checkout, Group } from '../group';
import { median, milliseconds, RUNS, single } from '../measure';

/** What the app has to do before the plugin is there: fetch one script, evaluate it, and load. */
export const bundleGroup: Group = {
  keys: ['bundle.kb', 'bundle.evalMs', 'bundle.onloadMs'],
  async measure(checkout) {
    const code = await pluginCode(checkout);
    const kilobytes = Buffer.byteLength(code) / 1024;
    return withBrowser(checkout, async (browser) => {
      const compilations: number[] = [];
      const evaluations: number[] = [];
      const loads: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { compiling, whole } = await evaluation(browser, code);
        compilations.push(compiling);
        evaluations.push(whole);
        loads.push(await loading(browser));
      }
      const slowest = (times: readonly number[]) => `slowest ${milliseconds(Math.max(...times))}`;
      return [
        single('bundle.kb', [kilobytes], `${Buffer.byteLength(code)} bytes`),
        single(
          'bundle.evalMs',
          evaluations,
          `of which compiling ${milliseconds(median(compilations))}, ${slowest(evaluations)}`,
        ),
        single('bundle.onloadMs', loads, slowest(loads)),
      ];
    });
  },
  scenarios: [
    {
      name: 'onload',
      run: (checkout) =>
        profileInBrowser(checkout, (browser) =>
          browser.inPage((page) => profilePage(page, () => page.evaluate(() => window.bench.start('')))),
        ),
    },
    {
      name: 'evaluation',
      run: async (checkout) => {
        const code = await pluginCode(checkout);
        return profileInBrowser(checkout, (browser) =>
          browser.inPage((page) => profilePage(page, () => evaluate(page, code))),
        );
      },
    },
  ],
};

/** The script as it is released. */
async function pluginCode({ root }: Checkout): Promise<string> {
  const { outputFiles } = await build({ ...pluginBuild(root), write: false, logLevel: 'error' });
  const [main] = outputFiles ?? [];
  if (!main) throw new Error('The build gave no script');
  return main.text;
}

function evaluation(browser: BenchBrowser, code: string): Promise<{ compiling: number; whole: number }> {
  return browser.inPage(async (page) => {
    const thread = await recordMainThread(page, () => evaluate(page, code));
    const compiling = longestOf(thread.tasks('evaluating', 'compiled'));
    return { compiling, whole: compiling + longestOf(thread.tasks('compiled', 'evaluated')) };
  });
}

/**
 * Done as in the app, with the same code, including compilation, and with empty classes in place of the app's. The page
 * is a separate process that has never seen the script, so there is nothing left of an earlier compilation.
 */
async function evaluate(page: Page, code: string): Promise<void> {
  await page.evaluate((script) => Object.assign(window, { script }), code);
  await page.evaluate(async () => {
    const { script } = window as unknown as { script: string };
    const app: object = new Proxy({}, { get: () => class {} });
    const plugin: { exports: { default?: unknown } } = { exports: {} };
    performance.mark('evaluating');
    await new Promise((resolve) => setTimeout(resolve));
    // Not called by its name, which is forbidden throughout the sources, for good reason: here it is what is measured.
    const evaluate = Reflect.get(window, 'eval') as (code: string) => (...given: unknown[]) => void;
    const evaluator = evaluate(`(function anonymous(require,module,exports){${script}\n})\n//# sourceURL=plugin\n`);
    performance.mark('compiled');
    await new Promise((resolve) => setTimeout(resolve));
    evaluator(() => app, plugin, plugin.exports);
    if (typeof plugin.exports.default !== 'function') throw new Error('The script gives no plugin');
    await new Promise((resolve) => setTimeout(resolve));
    performance.mark('evaluated');
  });
}

/** Each step is a separate task; what the browser does in other tasks is not counted. */
function longestOf(tasks: readonly number[]): number {
  return Math.max(...tasks);
}

/** `onload` of a plugin that was just evaluated. */
function loading(browser: BenchBrowser): Promise<number> {
  return browser.inPage(async (page) => {
    const thread = await recordMainThread(page, () =>
      page.evaluate((text) => window.bench.start(text), roadmapNote(100)),
    );
    return longestOf(thread.tasks('loading', 'loaded'));
  });
}
