import type { CapstoneLinker } from '../../linking/capstone-links';
import { withoutDismissed } from '../../linking/dismissed';
import { objectivePiece, projectPiece, type TiedPiece } from '../../linking/tied-piece';
import type { NoteLookup } from '../../linking/written-links';
import { keepIdentity } from '../../model/kept/keep-identity';
import { valueAt } from '../../model/collections/value-at';
import type { CapstoneLink } from '../../model/capstone-link';
import { isNoteLink } from '../../model/note-link';
import type { ProjectNote } from '../../model/project-note';
import type { Objective, Project, Roadmap } from '../../model/roadmap';
import type { SystemsNote } from '../../model/systems-note';
import { mapNames } from '../../settings/map-names';
import { Kept } from '../../model/kept/kept';
import type { PartFinder } from './part-finder';
import { NOTHING_TIED, type PieceTies, type Ties, type TopicTie } from './ties';
import type { Piece } from '../../model/piece';
import type { WrittenCapstones } from './written-capstones';

/** What ties depend on. Each is a new value when its content differs. */
export interface TiedParts {
  /** A new value when any of these changes, except the roadmaps. */
  readonly basis: object;
  readonly roadmaps: readonly Roadmap[];
  readonly projectNotes: readonly ProjectNote[];
  readonly linker: CapstoneLinker;
  readonly written: WrittenCapstones;
  readonly topics: PartFinder<TopicTie>;
  readonly drafts: PartFinder<SystemsNote>;
  readonly lookup: NoteLookup;
  readonly dismissed: ReadonlySet<string>;
}

/** What was computed for a piece, kept from one set of parts to the next. */
class PieceMemory {
  readonly capstones = new Kept<readonly CapstoneLink[]>(keepIdentity);
  readonly projectNotes = new Kept<readonly ProjectNote[]>(keepIdentity);
  readonly topics = new Kept<readonly TopicTie[]>(keepIdentity);
  readonly drafts = new Kept<readonly SystemsNote[]>(keepIdentity);
}

/** The objectives and projects of a roadmap, by the lines where they start. */
interface PiecesByLine {
  readonly objectives: ReadonlyMap<number, Objective>;
  readonly projects: ReadonlyMap<number, Project>;
}

type Marks = Readonly<Record<keyof TiedParts, object>>;

/** What was computed for all pieces, keyed by what was read of each, so that both are forgotten together. */
export class TieMemory {
  readonly #marks = new WeakMap<object, object>();
  readonly #pieces = new WeakMap<Roadmap['objectives'], PiecesByLine>();
  readonly #memories = new WeakMap<Objective | Project, PieceMemory>();

  piecesOf({ objectives }: Roadmap): PiecesByLine {
    return valueAt(this.#pieces, objectives, () => ({
      objectives: piecesByLine(objectives),
      projects: piecesByLine(objectives.flatMap(({ projects }) => projects)),
    }));
  }

  of(piece: Objective | Project): PieceMemory {
    return valueAt(this.#memories, piece, () => new PieceMemory());
  }

  /**
   * Stands for each part where it is compared. A piece that nobody asks about any more still knows what its ties depended
   * on, and must not keep a search index of that time in memory.
   */
  marksOf(parts: TiedParts): Marks {
    return mapNames(parts, (name) => valueAt(this.#marks, parts[name], () => ({})));
  }
}

/** The ties of one revision of the index. */
export class BoundTies implements Ties {
  readonly #parts: TiedParts;
  readonly #memory: TieMemory;
  readonly #marks: Marks;
  readonly basis: unknown;
  #byPath: ReadonlyMap<string, Roadmap> | null = null;
  #linked: readonly CapstoneLink[] | null = null;

  constructor(parts: TiedParts, memory: TieMemory) {
    this.#parts = parts;
    this.#memory = memory;
    this.#marks = memory.marksOf(parts);
    this.basis = parts.basis;
  }

  prepareStep(): boolean {
    const { linker, topics, drafts } = this.#parts;
    return linker.matcher.prepareStep() || topics.prepareStep() || drafts.prepareStep();
  }

  of({ path, line, kind }: Piece): PieceTies {
    const roadmap = this.#roadmapAt(path);
    if (!roadmap) return NOTHING_TIED;
    const { objectives, projects } = this.#memory.piecesOf(roadmap);
    const objective = kind === 'objective' ? objectives.get(line) : undefined;
    if (objective) return this.#ofObjective(path, objective);
    const project = kind === 'project' ? projects.get(line) : undefined;
    return project ? this.#ofProject(path, project) : NOTHING_TIED;
  }

  capstoneLinks(): readonly CapstoneLink[] {
    return this.#parts.roadmaps.flatMap(({ path, objectives }) =>
      objectives.flatMap((objective) => [
        ...this.#ofObjective(path, objective).capstones,
        ...objective.projects.flatMap((project) => this.#ofProject(path, project).capstones),
      ]),
    );
  }

  linkedCapstones(): readonly CapstoneLink[] {
    const { roadmaps, written } = this.#parts;
    this.#linked ??= roadmaps.flatMap(written).filter(({ state }) => state === 'linked');
    return this.#linked;
  }

  /** While a vault is being read, nobody asks for the ties of most revisions. */
  #roadmapAt(path: string): Roadmap | null {
    this.#byPath ??= new Map(this.#parts.roadmaps.map((roadmap) => [roadmap.path, roadmap]));
    return this.#byPath.get(path) ?? null;
  }

  #ofObjective(path: string, objective: Objective): PieceTies {
    const { topics, lookup } = this.#parts;
    const marks = this.#marks;
    const memory = this.#memory.of(objective);
    const piece = () => objectivePiece(path, objective);
    const capstones = () => this.#capstonesOf(piece, path, memory);
    return {
      ...NOTHING_TIED,
      get capstones() {
        return capstones();
      },
      get topics() {
        return memory.topics.given([path, marks.topics, marks.lookup], () => topics.find(piece(), lookup));
      },
    };
  }

  #ofProject(path: string, project: Project): PieceTies {
    const { drafts, lookup, projectNotes } = this.#parts;
    const marks = this.#marks;
    const memory = this.#memory.of(project);
    const piece = () => projectPiece(path, project);
    const capstones = () => this.#capstonesOf(piece, path, memory);
    return {
      ...NOTHING_TIED,
      get capstones() {
        return capstones();
      },
      get projectNotes() {
        return memory.projectNotes.given([path, marks.lookup, marks.projectNotes], () =>
          linkedNotes(path, project, projectNotes, lookup),
        );
      },
      get drafts() {
        return memory.drafts.given([path, marks.drafts, marks.lookup], () => drafts.find(piece(), lookup));
      },
    };
  }

  #capstonesOf(piece: () => TiedPiece, path: string, memory: PieceMemory): readonly CapstoneLink[] {
    const { linker, lookup, dismissed } = this.#parts;
    const marks = this.#marks;
    return memory.capstones.given([path, marks.linker, marks.lookup, marks.dismissed], () =>
      withoutDismissed(linker.linksOf(piece(), lookup), dismissed),
    );
  }
}

function piecesByLine<Placed extends { readonly line: number }>(
  pieces: readonly Placed[],
): ReadonlyMap<number, Placed> {
  return new Map(pieces.map((piece) => [piece.line, piece]));
}

/** In the order of the links; a note that is linked twice counts once. */
function linkedNotes(
  path: string,
  { links }: Project,
  notes: readonly ProjectNote[],
  lookup: NoteLookup,
): readonly ProjectNote[] {
  const linked = links.filter(isNoteLink).map(({ target }) => lookup.resolveNote(target, path));
  return [...new Set(linked)].flatMap((target) => notes.find((note) => note.path === target) ?? []);
}
