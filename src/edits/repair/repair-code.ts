import type { ProblemCode } from '../../model/problem';

/** Problems that an edit can repair, in the order in which they are offered. */
export const REPAIR_CODES = [
  'split-wikilink',
  'check-mark',
  'unsupported-box',
  'missing-id',
  'duplicate-id',
  'shared-ids',
] as const;

export type RepairCode = (typeof REPAIR_CODES)[number];

/** Whether problems of this kind can be repaired by an edit. */
export function isRepairCode(code: ProblemCode): code is RepairCode {
  return (REPAIR_CODES as readonly ProblemCode[]).includes(code);
}
