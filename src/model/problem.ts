export type ProblemCode =
  | 'duplicate-id'
  | 'missing-id'
  | 'unsupported-box'
  | 'check-mark'
  | 'uncounted-box'
  | 'open-subtasks'
  | 'ragged-row'
  | 'split-wikilink'
  | 'invalid-date'
  | 'mojibake'
  | 'no-roadmap-table'
  | 'no-tracks'
  | 'no-topics'
  | 'shared-ids'
  | 'conflict-copy'
  | 'broken-link'
  | 'ambiguous-link'
  | 'unreadable';

/** The problems that an edit can repair, in the order in which their repairs are offered. */
export const REPAIR_CODES = [
  'split-wikilink',
  'check-mark',
  'unsupported-box',
  'missing-id',
  'duplicate-id',
  'shared-ids',
] as const satisfies readonly ProblemCode[];

export type RepairCode = (typeof REPAIR_CODES)[number];

/** Something in a note that the user should know about or can have repaired. */
export interface Problem {
  readonly code: ProblemCode;
  /** 1-based; 1 for what concerns the whole note. */
  readonly line: number;
  /** A sentence for people: what, and what to do. */
  readonly message: string;
  /** By an edit or, for a link to a spec, below the piece that it belongs to. */
  readonly repairable: boolean;
}

/** A problem on a line; its code decides whether it can be repaired. */
export function problemAt(code: ProblemCode, line: number, message: string): Problem {
  const repairable = isRepairCode(code) || code === 'broken-link' || code === 'ambiguous-link';
  return { code, line, message, repairable };
}

/** Whether problems of this kind can be repaired by an edit. */
export function isRepairCode(code: ProblemCode): code is RepairCode {
  return REPAIR_CODES.some((one) => one === code);
}

/**
 * The problem of a note that has the tag of a kind of notes and holds nothing of that kind.
 *
 * @param kind after “a”
 * @param message sentences: what it lacks, and how to write that
 */
export function emptyNote(code: ProblemCode, kind: string, tag: string, message: string): Problem {
  const otherwise = `If the note is not a ${kind}, remove its tag #${tag} or leave it out in the settings.`;
  return problemAt(code, 1, `${message} ${otherwise}`);
}

/** Whether a note itself has the problem, rather than another plugin with the note, which many do without. */
export function isOfNote({ code }: Problem): boolean {
  return code !== 'unsupported-box';
}
