/** The name of a note, as the app shows it. */
export function noteName(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** A path of a note without the ending of its file. */
export function withoutEnding(path: string): string {
  return path.replace(/\.md$/i, '');
}
