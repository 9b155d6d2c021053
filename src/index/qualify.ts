import { NOTE_KINDS, type NoteKind } from '../model/note-kind';
import { foldedName } from '../model/note-name';
import { readCapstoneProperty } from '../readers/capstone-property';
import type { NotePaths, Settings } from '../settings/settings';

/** What the app knows of a note without reading it. */
export interface NoteSigns {
  readonly path: string;
  /** As the metadata cache gives them, from frontmatter and body, with or without `#`. */
  readonly tags: readonly string[];
  /** As the metadata cache gives them. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
}

type PathSettings = Pick<Settings, 'paths'>;

/** A nested tag also counts as each of the tags above it. */
const TAGS: Readonly<Record<NoteKind, RegExp>> = {
  roadmap: /^#?projects(?:\/|$)/i,
  catalog: /^#?capstones(?:\/|$)/i,
  study: /^#?study(?:\/|$)/i,
  systems: /^#?systems-notes(?:\/|$)/i,
};

/** A part of a note's name that suggests its kind. A roadmap is never found by its name. */
const NAMES: Readonly<Record<NoteKind, RegExp | null>> = {
  roadmap: null,
  catalog: /capstone[^/]*$/i,
  study: /study[^/]*$/i,
  systems: /systems notes[^/]*$/i,
};

const ANY_TAG = anyOf(Object.values(TAGS));
const ANY_NAME = anyOf(Object.values(NAMES).filter((name) => name !== null));

const HASH = 35;
const LOWER_CASE = 32;
/** First letters, by which most other tags are ruled out faster than by the expression. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(['projects', 'capstones', 'study'].map(firstLetterOf));

/** The app shows no such files or folders, among them its trash, but some plugins do. */
const HIDDEN = /(?:^|\/)\./;

const NO_KINDS: readonly NoteKind[] = [];

/**
 * The kinds of a note: by its tags, by the notes and folders in the settings, or by its name; none where the settings
 * leave it out. One that is hidden must be in the settings.
 */
export function kindsOf(note: NoteSigns, settings: PathSettings): readonly NoteKind[] {
  if (isClearlyNone(note, settings) || isListed('none', note, settings)) return NO_KINDS;
  const counts = HIDDEN.test(note.path) ? isListed : isOfKind;
  return NOTE_KINDS.filter((kind) => counts(kind, note, settings));
}

/**
 * Whether only its name suggests the kind of a note. Such a note, if it turns out to hold nothing of that kind, is left
 * out silently.
 */
export function isByNameAlone(kind: NoteKind, note: NoteSigns, settings: PathSettings): boolean {
  return isNamed(kind, note) && !isChosen(kind, note, settings);
}

/** Decides most notes without a copy of anything: a vault may have 100,000, of which few qualify. */
function isClearlyNone({ path, tags }: NoteSigns, { paths }: PathSettings): boolean {
  for (const kind of NOTE_KINDS) if (paths[kind].length > 0) return false;
  for (const tag of tags) if (FIRST_LETTERS.has(firstLetterOf(tag)) && ANY_TAG.test(tag)) return false;
  return !ANY_NAME.test(path);
}

/** The code of a letter in lower case. */
function firstLetterOf(tag: string): number {
  return tag.charCodeAt(tag.charCodeAt(0) === HASH ? 1 : 0) | LOWER_CASE;
}

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

function isOfKind(kind: NoteKind, note: NoteSigns, settings: PathSettings): boolean {
  return isChosen(kind, note, settings) || isNamed(kind, note);
}

function isChosen(kind: NoteKind, note: NoteSigns, settings: PathSettings): boolean {
  return note.tags.some((tag) => TAGS[kind].test(tag)) || isListed(kind, note, settings);
}

function isListed(list: keyof NotePaths, { path }: NoteSigns, { paths }: PathSettings): boolean {
  return paths[list].some((place) => isAtOrBelow(foldedName(path), foldedName(place)));
}

/** A note that says which spec it was planned from is a project's, which is often named like the spec. */
function isNamed(kind: NoteKind, { path, properties = {} }: NoteSigns): boolean {
  return NAMES[kind]?.test(path) === true && readCapstoneProperty(properties).length === 0;
}

/** `place` is a note, with or without its ending, or a folder. */
function isAtOrBelow(path: string, place: string): boolean {
  if (!path.startsWith(place)) return false;
  const rest = path.slice(place.length);
  return rest === '' || rest === '.md' || rest.startsWith('/');
}
