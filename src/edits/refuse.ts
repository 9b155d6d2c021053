import type { Refusal, RefusalReason } from '../model/outcome';

export function refuse(reason: RefusalReason, message: string): Refusal {
  return { ok: false, reason, message };
}
