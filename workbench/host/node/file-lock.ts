import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** Milliseconds: how long a process may be silent before it counts as having died with the lock. */
const STALE = 10_000;

/** Longer than a dead process keeps others out. */
const RETRIES = { retries: 1000, factor: 1.1, minTimeout: 2, maxTimeout: 40, randomize: true };

/**
 * Carries out work on a file while no other process that asks here does. The locks are in the system's folder for
 * temporary files, so that a process that dies leaves nothing in anybody's vault; each user has
 * a folder of their own there, since nobody may write in another's.
 *
 * @param place the file's real path; it need not exist
 */
export async function alone<T>(place: string, work: () => T): Promise<T> {
  const folder = join(tmpdir(), `capstone-roadmap-locks-${process.getuid?.() ?? 'all'}`);
  await mkdir(folder, { recursive: true });
  const lockfilePath = join(folder, createHash('sha256').update(place).digest('hex'));
  let lost: Error | null = null;
  const release = await lock(place, {
    ...{ lockfilePath, realpath: false, stale: STALE, retries: RETRIES },
    onCompromised: (error) => (lost = error),
  });
  try {
    return work();
  } finally {
    if (lost === null) await release();
  }
}
