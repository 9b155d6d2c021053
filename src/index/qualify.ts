import { NOTE_KINDS, type NoteKind } from '../model/note-kind';
import type { Settings } from '../settings/settings';

/** What the app knows of a note without reading it. */
export interface NoteSigns {
  readonly path: string;
  /** As the metadata cache gives them, from frontmatter and body, with or without `#`. */
  readonly tags: readonly string[];
}

type PathSettings = Pick<Settings, 'paths'>;

const TAGS: Readonly<Record<NoteKind, string>> = {
  roadmap: 'projects',
  catalog: 'capstones',
  study: 'study',
  systems: 'systems-notes',
};

/** A part of a note's name that speaks for its kind. A roadmap is never found by its name. */
const NAME_PARTS: Readonly<Record<NoteKind, string | null>> = {
  roadmap: null,
  catalog: 'capstone',
  study: 'study',
  systems: 'systems notes',
};

/** The kinds of a note: by its tags, by the notes and folders in the settings, or by its name. */
export function kindsOf(note: NoteSigns, settings: PathSettings): readonly NoteKind[] {
  return NOTE_KINDS.filter((kind) => isChosen(kind, note, settings) || isNamed(kind, note));
}

/**
 * Whether nothing but its name speaks for a kind of a note. Such a note, if it turns out to hold nothing of that kind,
 * is left out without a word.
 */
export function isByNameAlone(kind: NoteKind, note: NoteSigns, settings: PathSettings): boolean {
  return isNamed(kind, note) && !isChosen(kind, note, settings);
}

function isChosen(kind: NoteKind, { path, tags }: NoteSigns, { paths }: PathSettings): boolean {
  return tags.some((tag) => isTag(tag, TAGS[kind])) || paths[kind].some((place) => isAtOrBelow(path, place));
}

function isNamed(kind: NoteKind, { path }: NoteSigns): boolean {
  const part = NAME_PARTS[kind];
  return part !== null && fold(path.slice(path.lastIndexOf('/') + 1)).includes(part);
}

/** A nested tag counts as the tags above it. */
function isTag(tag: string, wanted: string): boolean {
  return `${tag.toLowerCase().replace(/^#/, '')}/`.startsWith(`${wanted}/`);
}

/** `place` is a note, with or without its ending, or a folder; a single slash is the whole vault. */
function isAtOrBelow(path: string, place: string): boolean {
  const wanted = fold(place.trim());
  const trimmed = wanted.replace(/^\/+|\/+$/g, '');
  if (trimmed === '') return wanted !== '';
  const folded = fold(path);
  return folded === trimmed || folded === `${trimmed}.md` || folded.startsWith(`${trimmed}/`);
}

/** Names that look the same are the same, whatever the system that wrote them. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
