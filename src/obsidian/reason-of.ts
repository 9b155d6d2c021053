interface Trouble {
  readonly why: string;
  readonly whatToDo: string;
}

const FORBIDDEN: Trouble = {
  why: 'access to the file is not allowed',
  whatToDo: 'Check the permissions of the file and its folder, then try again.',
};
const BUSY: Trouble = { why: 'another program is using the file', whatToDo: 'Try again in a moment.' };
const FULL: Trouble = { why: 'the disk is full', whatToDo: 'Make room, then try again.' };

/** What the system's codes mean to people. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { why: 'the disk can only be read', whatToDo: 'Make it writable, then try again.' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  ENOENT: {
    why: 'the file or its folder is not there',
    whatToDo: 'Look whether the folder of the vault was moved or its disk taken away.',
  },
};

/** What went wrong, for a message to people: without a full stop, to stand behind a colon. */
export function reasonOf(error: unknown): string {
  return troubleOf(error)?.why ?? messageOf(error);
}

/** A sentence on what can be done about it. */
export function whatToDoAbout(error: unknown): string {
  return troubleOf(error)?.whatToDo ?? 'Try again.';
}

/** Errors of the file system have a code, and start with it where they have come a long way. */
function troubleOf(error: unknown): Trouble | undefined {
  const { code } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown };
  const name = typeof code === 'string' ? code : (/^(E[A-Z]{3,}):/.exec(messageOf(error))?.[1] ?? '');
  return Object.hasOwn(TROUBLES, name) ? TROUBLES[name] : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
