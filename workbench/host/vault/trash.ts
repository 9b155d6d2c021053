import type { VaultStore } from '../store';

/** A path in the vault's trash, which is made if it is missing, that nothing has yet. */
export async function freeTrashPath(store: VaultStore, name: string): Promise<string> {
  await store.mkdir('.trash');
  for (let n = 1; ; n += 1) {
    const path = `.trash/${n === 1 ? name : `${n} ${name}`}`;
    if (!(await store.stat(path))) return path;
  }
}
