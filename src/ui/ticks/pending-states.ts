import { isWithin } from '../identity/item-key';

/** Requested states that are not in the index yet, by the key of their item or box. */
export type PendingStates = ReadonlyMap<string, boolean>;

export const NOTHING_ASKED: PendingStates = new Map();

/** Whether there is a request for an item or anything below it. */
export function asks(pending: PendingStates, key: string): boolean {
  for (const asked of pending.keys()) if (isWithin(asked, key)) return true;
  return false;
}
