import { type Criteria, criteriaFor } from '../../index/queries/criteria';
import { EMPTY_SNAPSHOT, type IndexSnapshot } from '../../index/snapshot';
import type { PieceTies } from '../../index/ties/ties';
import type { Piece } from '../../model/piece';
import { addTo } from '../../model/collections/value-at';
import type { CapstoneLink, TrackPlace } from '../../model/capstone-link';
import type { Catalog } from '../../model/catalog';
import { trackAt } from '../../model/placed-track';
import type { ProjectNote } from '../../model/project-note';
import type { Objective, Project } from '../../model/roadmap';
import { withPendingTasks } from '../ticks/note-tasks';
import { NOTHING_ASKED, type PendingStates } from '../ticks/pending-states';
import { withPendingResources } from '../ticks/study-boxes';

/** What takes a search through other notes, and is therefore found only after the first paint. */
export type FoundTies = Pick<PieceTies, 'capstones' | 'topics' | 'drafts'>;

/** A piece whose ties to look for; what was found holds as long as the piece says the same under the same key. */
export interface WantedPiece {
  /** What was made of it: the same while its title, and so its key, changes. */
  readonly memory: object;
  readonly key: string;
  readonly content: Objective | Project;
}

/** What a piece is known by. */
export type PieceIdentity = Pick<WantedPiece, 'memory' | 'key'>;

interface TiesSource {
  readonly snapshot: IndexSnapshot;
  readonly pending: PendingStates;
  /** See `TiesBasis`. */
  readonly basis: object;
  readonly found: (piece: PieceIdentity) => FoundTies | null;
  /** See `TieFinder`. */
  readonly versionAt: (key: string) => number;
}

/**
 * What is currently known of what pieces are tied to: what one snapshot says, with pending requests and what has been
 * found so far. A new value when that may have changed; each part is computed when asked for.
 */
export class KnownTies {
  readonly #source: TiesSource;
  #linksByPiece: Map<string, CapstoneLink[]> | null = null;
  #linksByTrack: Map<string, CapstoneLink[]> | null = null;
  #notesByPath: Map<string, ProjectNote> | null = null;

  constructor(source: TiesSource) {
    this.#source = source;
  }

  /** Whether there is anything to be tied to. */
  get any(): boolean {
    const { catalogs, studyPlans, projectNotes } = this.#source.snapshot;
    return this.hasDrafts || catalogs.length + studyPlans.length + projectNotes.length > 0;
  }

  /** Whether there are drafts at all. */
  get hasDrafts(): boolean {
    return this.#source.snapshot.systemsNotes.length > 0;
  }

  get catalogs(): readonly Catalog[] {
    return this.#source.snapshot.catalogs;
  }

  /** What the ties at a key and below it depend on, besides the content there; to be compared by identity. */
  basisAt(key: string): readonly unknown[] {
    return [this.#source.basis, this.#source.versionAt(key)];
  }

  /** Written links that lead to a track. */
  linked(piece: Piece): readonly CapstoneLink[] {
    this.#linksByPiece ??= groupBy(this.#links, ({ from }) => pieceName(from));
    return this.#linksByPiece.get(pieceName(piece)) ?? [];
  }

  /** Those that lead to this track, in the order of notes and lines. */
  linksTo(place: TrackPlace): readonly CapstoneLink[] {
    this.#linksByTrack ??= groupBy(this.#links, ({ to }) => trackName(to));
    return this.#linksByTrack.get(trackName(place)) ?? [];
  }

  /** The notes whose tasks are a project's criteria, in the states shown. */
  notes(piece: Piece): readonly ProjectNote[] {
    const { snapshot, pending } = this.#source;
    if (snapshot.projectNotes.length === 0) return [];
    this.#notesByPath ??= new Map(snapshot.projectNotes.map((note) => [note.path, withPendingTasks(note, pending)]));
    return snapshot.ties.of(piece).projectNotes.map((note) => this.#notesByPath?.get(note.path) ?? note);
  }

  /** Null until found. Boxes of study resources are in the states shown. */
  found(piece: PieceIdentity): FoundTies | null {
    const found = this.#source.found(piece);
    return found && { ...found, topics: withPendingResources(found.topics, this.#source.pending) };
  }

  /** The notes planned for a track, each once. */
  notesFor(place: TrackPlace): readonly ProjectNote[] {
    return [...new Set(this.linksTo(place).flatMap(({ from }) => this.notes(from)))];
  }

  /** How much of a track is met by all projects linked to it; null if there are no criteria. */
  met(place: TrackPlace): Criteria | null {
    const placed = trackAt(this.catalogs, place);
    const criteria = placed && criteriaFor(this.notesFor(place), placed);
    return criteria && criteria.total > 0 ? criteria : null;
  }

  get #links(): readonly CapstoneLink[] {
    return this.#source.snapshot.ties.linkedCapstones();
  }
}

export const NOTHING_KNOWN = new KnownTies({
  snapshot: EMPTY_SNAPSHOT,
  pending: NOTHING_ASKED,
  basis: {},
  found: () => null,
  versionAt: () => 0,
});

function pieceName({ path, line, kind }: Piece): string {
  return `${kind} ${line} ${path}`;
}

function trackName(place: TrackPlace | null): string {
  return place ? `${place.line} ${place.path}` : '';
}

function groupBy<T>(values: readonly T[], nameOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) addTo(groups, nameOf(value), value);
  return groups;
}
