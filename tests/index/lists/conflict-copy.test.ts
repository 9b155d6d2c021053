import { expect, it } from 'vitest';
import { hasConflictName } from '../../../src/index/lists/conflict-copy';

it.each([
  ['Dropbox', "Plan (Ann's conflicted copy 2025-03-12).md"],
  ['Dropbox, second of a day', "Plan (Ann's conflicted copy 2025-03-12 (1)).md"],
  ['Dropbox, device with parentheses', "Plan (Ann (work)'s conflicted copy 2025-03-12).md"],
  ['Dropbox, case', 'Plan (Case Conflict).md'],
  ['Dropbox, case, second', 'Plan (Case Conflict 1).md'],
  ['Nextcloud', 'Plan (conflicted copy 2025-03-12 101112).md'],
  ['Nextcloud, older', 'Plan_conflict-20250312-101112.md'],
  ['Obsidian Sync', 'Plan (Conflicted copy phone 202503121011).md'],
  ['Syncthing', 'Plan.sync-conflict-20250312-101112-ABCDEFG.md'],
  ['Syncthing, without device', 'Plan.sync-conflict-20250312-101112.md'],
  ['iCloud and others', 'Plan (conflict 2025-03-12).md'],
  ['iCloud and others, numbered', 'Plan (conflict 2).md'],
  ['iCloud and others, bare', 'Plan (conflict).md'],
  ['with the name of a device', 'Plan (phone conflict 2025-03-12).md'],
  ['with the name of a device behind', 'Plan (conflict work phone 2025-03-12 1011).md'],
  ['FIT, in its folder', '_fit/Career/Plan.md'],
  ['pCloud', 'Plan [conflicted].md'],
  ['Seafile', 'Plan (SFConflict ann@example.org 2025-03-12-10-11-12).md'],
  ['OneDrive', 'Plan-DESKTOP-1A2B3C4.md'],
  ['OneDrive, second', 'Plan-LAPTOP-1A2B3C4D-2.md'],
  ['any case', 'PLAN (CONFLICTED COPY 2025-03-12).MD'],
  ['in a folder', 'Career/2025/Plan (conflicted copy 2025-03-12).md'],
])('knows a conflict copy by its name: %s', (_, path) => {
  expect(hasConflictName(path)).toBe(true);
});

it.each([
  'Plan.md',
  'Plan 2.md',
  'Plan (earlier).md',
  'Plan (conflict resolution).md',
  'Plan (conflict of interest).md',
  'Plan (no conflicts).md',
  'Career/_fit/Plan.md',
  'Conflict.md',
  'How to merge a conflicted copy.md',
  'Plan-DESKTOP.md',
  'Plan-desktop-redesign.md',
  'Plan (conflicted copy 2025-03-12)/Plan.md',
  'sync-conflict.md',
])('takes no note for a copy without need: %s', (path) => {
  expect(hasConflictName(path)).toBe(false);
});
