import type { Refusal, RefusalReason } from '../model/outcome';

/** @param message a sentence for people: what was refused, why, and what to do */
export function refuse(reason: RefusalReason, message: string): Refusal {
  return { ok: false, reason, message };
}

/**
 * Refuses a change, and says that nothing was changed.
 *
 * @param why a sentence
 * @param advice a sentence on what to do
 */
export function refuseChange(reason: RefusalReason, why: string, advice = ''): Refusal {
  return refuse(reason, `${why} Nothing was changed.${advice && ` ${advice}`}`);
}

/**
 * Refuses one kind of change.
 *
 * @param why without a full stop
 * @param advice a sentence on what to do; has a default where the note is not as it was shown
 */
type Refuser = (reason: RefusalReason, why: string, advice?: string) => Refusal;

export const boxNotSet = refuserOf('The checkbox was not set');
export const boxNotAdded = refuserOf('The checkbox was not added');
export const linkNotWritten = refuserOf('The capstone link was not written');
export const rowNotAdded = refuserOf('No row was added to the objective');
export const notConverted = refuserOf('The note was not converted to Markdown');

/** @param whatWasNotDone without a full stop; tells that nothing was changed */
export function refuserOf(whatWasNotDone: string): Refuser {
  return (reason, why, advice = reason === 'unsupported' ? '' : 'Check the note as it is now, then try again.') =>
    refuse(reason, `${whatWasNotDone}: ${why}.${advice && ` ${advice}`}`);
}

/** Refuses to write a link in place of one that is gone. */
export function replacedLinkGone(): Refusal {
  return linkNotWritten('gone', 'the link that it replaces is no longer there');
}
