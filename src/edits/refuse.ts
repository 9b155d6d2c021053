import type { Refusal, RefusalReason } from '../model/outcome';

export function refuse(reason: RefusalReason, message: string): Refusal {
  return { ok: false, reason, message };
}

/**
 * A refusal that says which change was not made.
 *
 * @param what was not done, such as `The checkbox was not set`
 * @param why without a full stop
 * @param advice a sentence on what to do
 */
export function refuseChange(what: string, reason: RefusalReason, why: string, advice = ''): Refusal {
  return refuse(reason, `${what}: ${why}. Nothing was changed.${advice && ` ${advice}`}`);
}

export function boxNotSet(reason: RefusalReason, why: string, advice?: string): Refusal {
  return refuseChange('The checkbox was not set', reason, why, advice);
}

export function linkNotWritten(reason: RefusalReason, why: string, advice?: string): Refusal {
  return refuseChange('The capstone link was not written', reason, why, advice);
}

export function replacedLinkGone(): Refusal {
  return linkNotWritten('gone', 'the link that it replaces is no longer there');
}

export function boxNotAdded(reason: RefusalReason, why: string, advice?: string): Refusal {
  return refuseChange('The checkbox was not added', reason, why, advice);
}

/** @param why of the objective, such as `its row is gone` */
export function rowNotAdded(reason: RefusalReason, why: string, advice?: string): Refusal {
  return refuseChange('No row was added to the objective', reason, why, advice);
}
