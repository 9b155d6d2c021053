import type { VaultStore } from '../host/store';

/** A store that cannot be written to. */
export function readOnly(store: VaultStore): VaultStore {
  const refuse = (): Promise<never> => Promise.reject(new Error('The vault is read-only'));
  return {
    name: store.name,
    list: () => store.list(),
    stat: (path) => store.stat(path),
    read: (path) => store.read(path),
    watch: (changed) => store.watch(changed),
    write: refuse,
    create: refuse,
    replace: refuse,
    mkdir: refuse,
    rename: refuse,
    remove: refuse,
  };
}
