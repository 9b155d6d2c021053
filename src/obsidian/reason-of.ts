interface Trouble {
  readonly why: string;
  readonly whatToDo: string;
}

const FORBIDDEN: Trouble = {
  why: 'access to the file was denied',
  whatToDo: 'Check the permissions of the file and its folder, then try again.',
};
const BUSY: Trouble = { why: 'another program is using the file', whatToDo: 'Try again in a moment.' };
const FULL: Trouble = { why: 'the disk is full', whatToDo: 'Free some space, then try again.' };

/** The meaning of system error codes, for people. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { why: 'the disk is read-only', whatToDo: 'Make it writable, then try again.' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  ENOENT: {
    why: 'the file or its folder is missing',
    whatToDo: "Check whether the vault's folder was moved or its disk removed.",
  },
};

/** What went wrong, for a message to people: without a full stop, to follow a colon. */
export function reasonOf(error: unknown): string {
  return troubleOf(error)?.why ?? messageOf(error);
}

/** The same in whole sentences, with what to do. Errors of our own have sentences for messages. */
export function explained(error: unknown): string {
  const trouble = troubleOf(error);
  return trouble ? `That was not possible: ${trouble.why}. ${trouble.whatToDo}` : messageOf(error);
}

/** A sentence on what can be done about it. */
export function whatToDoAbout(error: unknown): string {
  return troubleOf(error)?.whatToDo ?? 'Try again.';
}

/** File system errors have a code; if they have been passed on, their message may start with it instead. */
function troubleOf(error: unknown): Trouble | undefined {
  const { code } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown };
  const name = typeof code === 'string' ? code : (/^(E[A-Z]{3,}):/.exec(messageOf(error))?.[1] ?? '');
  return Object.hasOwn(TROUBLES, name) ? TROUBLES[name] : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
