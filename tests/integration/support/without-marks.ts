import type { Vault } from '../../../workbench/host/vault/vault';

/**
 * From now on, as in the app, what the vault reads of a note has no byte order mark, though its file and the adapter
 * do.
 */
export function withoutMarks(vault: Vault): void {
  const [read, cachedRead] = [vault.read.bind(vault), vault.cachedRead.bind(vault)];
  vault.read = async (file) => withoutByteOrderMark(await read(file));
  vault.cachedRead = async (file) => withoutByteOrderMark(await cachedRead(file));
}

function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
