import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoreStat } from '../store';

/**
 * Puts a whole text at a place, by a temporary file next to it that then takes its name. Permissions stay.
 *
 * Nothing else of this process runs meanwhile, so Ctrl+C leaves no temporary file behind.
 *
 * @throws the system's error, as for a file that may not be written; then nothing has changed
 */
export function writeWhole(place: string, text: string): StoreStat {
  byTemporaryFile(place, text, (temporary) => fs.renameSync(temporary, place));
  return describe(fs.statSync(place));
}

/**
 * The same, if a check right before the text takes its place says so; else nothing is changed, and null is returned.
 * Other programs, which know of no lock, get in between only if they write within the moment after the check.
 */
export function writeIf(place: string, text: string, check: () => boolean): StoreStat | null {
  let isWanted = false;
  byTemporaryFile(place, text, (temporary) => {
    isWanted = check();
    if (isWanted) fs.renameSync(temporary, place);
  });
  return isWanted ? describe(fs.statSync(place)) : null;
}

/** The same for a new file; null if there is something already. */
export function writeNew(place: string, text: string): StoreStat | null {
  try {
    byTemporaryFile(place, text, (temporary) => link(temporary, place));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
  return describe(fs.statSync(place));
}

/** Unlike a rename, this never replaces a file that another program has put there. */
function link(temporary: string, place: string): void {
  try {
    fs.linkSync(temporary, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Some file systems have no links.
    fs.copyFileSync(temporary, place, fs.constants.COPYFILE_EXCL);
  }
}

function byTemporaryFile(place: string, text: string, take: (temporary: string) => void): void {
  fs.mkdirSync(dirname(place), { recursive: true });
  const before = fs.statSync(place, { throwIfNoEntry: false });
  // Taking its name would get around the protection of a file that may not be written.
  if (before) fs.closeSync(fs.openSync(place, 'r+'));
  // Without the file's name, which may be as long as names can be.
  const temporary = join(dirname(place), `.capstone-roadmap-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = fs.openSync(temporary, 'wx', before?.mode ?? 0o666);
    try {
      fs.writeFileSync(file, text);
      if (before) keepOwnership(file, before);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    take(temporary);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

function keepOwnership(file: number, { uid, gid, mode }: fs.Stats): void {
  const now = fs.fstatSync(file);
  if (now.uid !== uid || now.gid !== gid) {
    try {
      fs.fchownSync(file, uid, gid);
    } catch {
      // Only root may give a file away; a folder that is shared has others' files.
    }
  }
  fs.fchmodSync(file, mode);
}

export function describe(stats: fs.Stats): StoreStat {
  const type = stats.isDirectory() ? 'folder' : 'file';
  return { type, ctime: stats.birthtimeMs, mtime: stats.mtimeMs, size: stats.size };
}
