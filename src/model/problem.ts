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

/** Something in a note that the user should know about or can have repaired. */
export interface Problem {
  readonly code: ProblemCode;
  /** 1-based; 1 for what concerns the whole note. */
  readonly line: number;
  /** A sentence for people: what, and what to do. */
  readonly message: string;
  readonly repairable: boolean;
}

/** A problem that only people can fix. */
export function problemAt(code: ProblemCode, line: number, message: string): Problem {
  return { code, line, message, repairable: false };
}

/** A problem that can be repaired: by a command or, for a link to a spec, below the piece that it belongs to. */
export function repairableAt(code: ProblemCode, line: number, message: string): Problem {
  return { code, line, message, repairable: true };
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
