import { noteName } from '../model/note-name';
import type { Roadmap } from '../model/roadmap';

/** How services that sync files name the copy that they keep when two devices changed a file at once. */
const CONFLICT_NAMES: readonly RegExp[] = [
  // Dropbox `Plan (Ann's conflicted copy 2025-03-12)`, Nextcloud `Plan (conflicted copy 2025-03-12 101112)`,
  // Obsidian Sync `Plan (Conflicted copy phone 202503121011)`
  /\(.*\bconflict(?:ed)? cop(?:y|ies)\b/i,
  // `Plan (conflict)`, `Plan (conflict 2)`, `Plan (phone conflict 2025-03-12)`, Dropbox `Plan (Case Conflict)`; pCloud
  // `Plan [conflicted]`. Not `Plan (conflict resolution)`.
  /[([](?:case )?conflict(?:ed)?(?:[ _-]\d[^()[\]]*)?[)\]]/i,
  /\([^()]* conflict[ _-]\d[^()]*\)/i,
  // Syncthing `Plan.sync-conflict-20250312-101112-ABCDEFG`
  /\.sync-conflict-\d{8}-\d{6}/i,
  // ownCloud and older Nextcloud `Plan_conflict-20250312-101112`
  /_conflict-\d{8}-\d{6}/i,
  // Seafile `Plan (SFConflict ann@example.org 2025-03-12-10-11-12)`
  /\(SFConflict /i,
  // OneDrive `Plan-LAPTOP-1A2B3C4D`, with the name that Windows gives a computer; one that people chose says nothing.
  /-(?:DESKTOP|LAPTOP)-[A-Z0-9]{7,8}(?:-\d+)?$/,
];

/**
 * Whether a note is named as a sync service names its copy of a conflict. A number after a name (`Plan 2.md`, as iCloud
 * does it) is no sign: people number their notes too.
 */
export function hasConflictName(path: string): boolean {
  return CONFLICT_NAMES.some((pattern) => pattern.test(noteName(path)));
}

/** Whether a roadmap is such a copy: the list of roadmaps has decided it, and says so among its problems. */
export function isConflictCopy({ problems }: Pick<Roadmap, 'problems'>): boolean {
  return problems.some(({ code }) => code === 'conflict-copy');
}
