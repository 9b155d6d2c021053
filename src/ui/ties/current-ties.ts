import { criteriaOf, criteriaAsked, type Criteria } from '../../index/queries/criteria';
import type { IndexSnapshot } from '../../index/snapshot';
import type { Piece } from '../../index/ties/ties';
import { addTo } from '../../model/basics/value-at';
import type { CapstoneLink, TrackPlace } from '../../model/capstone-link';
import type { Catalog } from '../../model/catalog';
import { trackAt } from '../../model/placed-track';
import type { ProjectNote } from '../../model/project-note';
import { withPendingTasks } from '../ticks/note-tasks';
import type { PendingStates } from '../ticks/pending-states';
import { withPendingResources } from '../ticks/study-boxes';
import type { FoundTies, KnownTies } from './known-ties';

export interface TiesSource {
  readonly snapshot: IndexSnapshot;
  readonly pending: PendingStates;
  readonly found: (key: string) => FoundTies | null;
}

/** What a spec's page is made of. */
export interface CatalogsAndTies {
  readonly catalogs: readonly Catalog[];
  readonly ties: Pick<CurrentTies, 'linksTo' | 'notesFor' | 'met'>;
}

/**
 * What one snapshot says, with pending requests and what has been found so far. Each part is computed when asked for.
 */
export class CurrentTies implements KnownTies {
  readonly #source: TiesSource;
  #linksByPiece: Map<string, CapstoneLink[]> | null = null;
  #linksByTrack: Map<string, CapstoneLink[]> | null = null;
  #notesByPath: Map<string, ProjectNote> | null = null;

  constructor(source: TiesSource) {
    this.#source = source;
  }

  get any(): boolean {
    const { catalogs, studyPlans, projectNotes } = this.#source.snapshot;
    return this.hasDrafts || catalogs.length + studyPlans.length + projectNotes.length > 0;
  }

  get hasDrafts(): boolean {
    return this.#source.snapshot.systemsNotes.length > 0;
  }

  linked(piece: Piece): readonly CapstoneLink[] {
    this.#linksByPiece ??= groupBy(this.#links, ({ from }) => pieceName(from));
    return this.#linksByPiece.get(pieceName(piece)) ?? [];
  }

  /** The written links that lead to a track, in the order of notes and lines. */
  linksTo(place: TrackPlace): readonly CapstoneLink[] {
    this.#linksByTrack ??= groupBy(this.#links, ({ to }) => trackName(to));
    return this.#linksByTrack.get(trackName(place)) ?? [];
  }

  notes(piece: Piece): readonly ProjectNote[] {
    const { snapshot, pending } = this.#source;
    if (snapshot.projectNotes.length === 0) return [];
    this.#notesByPath ??= new Map(snapshot.projectNotes.map((note) => [note.path, withPendingTasks(note, pending)]));
    return snapshot.ties.of(piece).projectNotes.map((note) => this.#notesByPath?.get(note.path) ?? note);
  }

  found(key: string): FoundTies | null {
    const found = this.#source.found(key);
    return found && { ...found, topics: withPendingResources(found.topics, this.#source.pending) };
  }

  /** The notes planned for a track, each once. */
  notesFor(place: TrackPlace): readonly ProjectNote[] {
    const projects = this.linksTo(place).filter(({ from }) => from.kind === 'project');
    return [...new Set(projects.flatMap(({ from }) => this.notes(from)))];
  }

  /** The tasks of the projects' notes; before there is one, the items of the spec. */
  met(place: TrackPlace): Criteria | null {
    const planned = criteriaOf(this.notesFor(place));
    if (planned.total > 0) return planned;
    const found = trackAt(this.#source.snapshot.catalogs, place);
    const asked = found && criteriaAsked(found);
    return asked && asked.total > 0 ? asked : null;
  }

  get #links(): readonly CapstoneLink[] {
    return this.#source.snapshot.ties.linkedCapstones();
  }
}

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
