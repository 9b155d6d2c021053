import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const host = fileURLToPath(new URL('./workbench/host/obsidian.ts', import.meta.url));

/** Tests that have to do with dates run once for each of these zones: UTC, half an hour off and west, and far east. */
const zones = ['America/St_Johns', 'Pacific/Kiritimati'];

const shared = {
  // A fork, since TZ set in a worker thread would not reach its clock.
  pool: 'forks' as const,
  testTimeout: 60_000,
  // A slow machine is no fault: what is waited for may take its time.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  // Sources first: a `main.js` that was built earlier must not be tested in place of `main.ts`.
  resolve: { alias: { obsidian: host }, extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { ...shared, name: 'UTC', env: { TZ: 'UTC' }, include: ['tests/**/*.test.{ts,tsx}'] } },
      ...zones.map((zone) => ({
        extends: true as const,
        test: { ...shared, name: zone, env: { TZ: zone }, include: ['tests/**/*.dates.test.{ts,tsx}'] },
      })),
    ],
  },
});
