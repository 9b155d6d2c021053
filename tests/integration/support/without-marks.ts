import type { Vault } from '../../../workbench/host/vault/vault';

/** From now on, and as in the app, what the vault reads of a note has no byte order mark; its file and the adapter have. */
export function withoutMarks(vault: Vault): void {
  const [read, cachedRead] = [vault.read.bind(vault), vault.cachedRead.bind(vault)];
  vault.read = async (file) => withoutMark(await read(file));
  vault.cachedRead = async (file) => withoutMark(await cachedRead(file));
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
