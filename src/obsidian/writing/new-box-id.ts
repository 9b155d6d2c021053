/** A random id like those of the companion plugin: six hex digits. */
export function newBoxId(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(3));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
