import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

/** Milliseconds: how long a process may be silent before it counts as having died with the lock. */
const STALE = 10_000;

/** Milliseconds: longer than a dead process keeps others out. */
const PATIENCE = 6 * STALE;

/** Milliseconds from one try to the next, at most: not always the same, or two would keep missing their turns. */
const PAUSE = 30;

/**
 * Carries out work on a file while no other process that asks here does. The locks are in the system's folder for
 * temporary files, so that a process that dies leaves nothing in anybody's vault; each user has
 * a folder of their own there, since nobody may write in another's.
 *
 * @param place the file's real path; it need not exist
 * @throws an error that says so if the lock cannot be made, as where that folder is missing or full
 */
export async function alone<T>(place: string, work: () => T): Promise<T> {
  let lost: Error | null = null;
  const release = await lockOf(place, (error) => (lost = error)).catch((error: unknown) => {
    throw new Error(`its lock could not be made in the folder for temporary files: ${(error as Error).message}`);
  });
  try {
    return work();
  } finally {
    if (lost === null) await release();
  }
}

async function lockOf(place: string, onCompromised: (error: Error) => void): Promise<() => Promise<void>> {
  const folder = join(tmpdir(), `capstone-roadmap-locks-${process.getuid?.() ?? 'all'}`);
  // Not recursively: below a folder such as /proc, Node would try for ever.
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const lockfilePath = join(folder, createHash('sha256').update(place).digest('hex'));
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await lock(place, { lockfilePath, realpath: false, stale: STALE, onCompromised });
    } catch (error) {
      // Only another's lock goes away by waiting.
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED' || Date.now() > end) throw error;
      await setTimeout(PAUSE * Math.random());
    }
  }
}
