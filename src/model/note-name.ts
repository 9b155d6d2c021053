/** The name of a note, as the app shows it. */
export function noteName(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** A name or path in a form that is the same for all that look the same, as some file systems compare them. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A path of a note without the ending of its file. */
export function withoutEnding(path: string): string {
  return path.replace(/\.md$/i, '');
}
