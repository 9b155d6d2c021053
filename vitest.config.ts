import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const host = fileURLToPath(new URL('./workbench/host/obsidian.ts', import.meta.url));

/** Tests with dates run once for each of these zones: UTC, half an hour off and west, and far east. */
const zones = ['America/St_Johns', 'Pacific/Kiritimati'];

const shared = {
  // A fork, since TZ set in a worker thread would not reach its clock.
  pool: 'forks' as const,
  // No module keeps state, so the test files share them: loading them again for each took most of the time.
  isolate: false,
  testTimeout: 60_000,
  // A slow machine is not a failure: what is waited for may take its time.
  expect: { poll: { timeout: 20_000 } },
  setupFiles: ['tests/support/patience.ts'],
};

/** Tests that start an app, a browser or timers, which end with them. */
const WITH_AN_APP = [
  'tests/{browser,faults,integration,obsidian,security,workbench,world}/**/*.test.{ts,tsx}',
  'tests/fuzz/command-line.test.ts',
];

/** Tests that draw: each file has a window. */
const DRAWING = 'tests/ui/**/*.test.{ts,tsx}';

/** Tests with a process of their own: they replace a module, which other files must not find, or measure the heap. */
const APART = [
  'tests/bench/{change,forgetting,gross,start}.test.ts',
  'tests/integration/second-host.test.ts',
  'tests/ui/{outline/outline-turns,sidebar/work}.test.ts',
];

/** The browser's tests take longest, so a worker begins with them while another does all else. */
class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isBrowser = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/browser/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isBrowser), ...sorted.filter((file) => !isBrowser(file))];
  }
}

const project = (name: string, test: object) => ({ extends: true as const, test: { ...shared, name, ...test } });

export default defineConfig({
  // Sources first: an earlier built `main.js` must not be tested instead of `main.ts`.
  resolve: { alias: { obsidian: host }, extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: BrowserFirst },
    projects: [
      project('UTC', {
        env: { TZ: 'UTC' },
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [DRAWING, ...WITH_AN_APP, ...APART],
      }),
      project('app', { env: { TZ: 'UTC' }, include: WITH_AN_APP, exclude: APART }),
      project('ui', { env: { TZ: 'UTC' }, include: [DRAWING], exclude: APART, environment: 'happy-dom' }),
      project('apart', { env: { TZ: 'UTC' }, include: APART, isolate: true }),
      ...zones.map((zone) => project(zone, { env: { TZ: zone }, include: ['tests/**/*.dates.test.{ts,tsx}'] })),
    ],
  },
});
