import type { VaultStore } from '../host/store';

/** The parts of a store that a page may ask for over its socket. */
const STORE_METHODS = ['list', 'stat', 'read', 'write', 'create', 'replace', 'mkdir', 'rename', 'remove'] as const;

export type StoreMethod = (typeof STORE_METHODS)[number];

/** From the page: a call, answered by the same number. */
export interface StoreCall {
  readonly call: number;
  readonly method: StoreMethod;
  readonly args: readonly string[];
}

/** To the page: an answer, or a notice that something may have changed at a path. */
export type StoreMessage =
  | { readonly answer: number; readonly value: unknown }
  | { readonly answer: number; readonly error: string }
  | { readonly changed: string };

/** How many texts each method takes. */
const ARGUMENTS: Readonly<Record<StoreMethod, number>> = {
  list: 0,
  stat: 1,
  read: 1,
  write: 2,
  create: 2,
  replace: 3,
  mkdir: 1,
  rename: 2,
  remove: 1,
};

/** @returns null for anything that is not a well-formed call */
export function parseCall(text: string): StoreCall | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { call, method, args } = value as Partial<Record<keyof StoreCall, unknown>>;
  const known = STORE_METHODS.find((name) => name === method);
  if (typeof call !== 'number' || !known || !Array.isArray(args) || args.length !== ARGUMENTS[known]) return null;
  return args.every((arg) => typeof arg === 'string') ? { call, method: known, args: args } : null;
}

/** Carries out a call; what the store refuses becomes an error for the page. */
export async function answerCall(store: VaultStore, { call, method, args }: StoreCall): Promise<StoreMessage> {
  try {
    const [first = '', second = '', third = ''] = args;
    return { answer: call, value: (await run(store, method, first, second, third)) ?? null };
  } catch (error) {
    return { answer: call, error: error instanceof Error ? error.message : String(error) };
  }
}

function run(store: VaultStore, method: StoreMethod, first: string, second: string, third: string): Promise<unknown> {
  switch (method) {
    case 'list':
      return store.list();
    case 'stat':
      return store.stat(first);
    case 'read':
      return store.read(first);
    case 'write':
      return store.write(first, second);
    case 'create':
      return store.create(first, second);
    case 'replace':
      return store.replace(first, second, third);
    case 'mkdir':
      return store.mkdir(first);
    case 'rename':
      return store.rename(first, second);
    case 'remove':
      return store.remove(first);
  }
}
