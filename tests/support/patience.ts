import { vi } from 'vitest';

const { waitFor } = vi;

/** A slow machine is not a failure: what is waited for may take its time, here as in `expect.poll`. */
vi.waitFor = (work, options) =>
  waitFor(work, { timeout: 20_000, interval: 10, ...(typeof options === 'number' ? { timeout: options } : options) });
