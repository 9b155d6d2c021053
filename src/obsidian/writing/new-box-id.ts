/**
 * Random ids of six hex digits, like those of the companion plugin. Each supply gives the same ids in turn, so that a plan
 * gives the same edits whenever it is made: what was shown is what is written, and plugins for collaboration may make it
 * once more.
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
