/**
 * Random ids like those of the companion plugin, of six hex digits. Each supply gives the same ones, so that a plan gives the
 * same whenever it is made: what was shown is what is written, and plugins for working together may make it once more.
 */
export function newBoxIds(): () => () => string {
  const ids: string[] = [];
  return () => {
    let asked = 0;
    return () => (ids[asked++] ??= newBoxId());
  };
}

function newBoxId(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(3));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
