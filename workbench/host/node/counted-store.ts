import { setImmediate as nextTurn } from 'node:timers/promises';
import type { VaultStore } from '../store';

export interface CountedStore {
  readonly store: VaultStore;
  /** Resolves when nobody waits for the store any more, nor began to wait when told what they had waited for. */
  readonly idle: () => Promise<void>;
}

/** The same store, with what is asked of it counted until it is answered. */
export function counted(store: VaultStore): CountedStore {
  let waiting = 0;
  const answered = (): void => void (waiting -= 1);
  const ask = (answer: unknown): unknown => {
    waiting += 1;
    void Promise.resolve(answer).then(answered, answered);
    return answer;
  };
  return {
    store: new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (...args: unknown[]) => ask(Reflect.apply(member, target, args)) : member;
      },
    }),
    async idle() {
      do await nextTurn();
      while (waiting > 0);
    },
  };
}
