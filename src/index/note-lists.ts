import { asKind, type IndexedNote } from './indexed-note';
import { catalogsOf, projectNotesOf, studyPlansOf, systemsNotesOf } from './lists/note-items';
import { NoteList, type NoteSource } from './lists/note-list';
import type { IndexKind, Readings } from './note-readers';
import { RoadmapList } from './lists/roadmap-list';
import type { IndexSnapshot } from './snapshot';
import type { Tying } from './tying';

type TouchedNotes = ReadonlyMap<string, IndexedNote | null>;

/** What all notes say, kind by kind, and how they relate. */
export class NoteLists {
  readonly #tying: Tying;
  readonly #roadmaps = new RoadmapList();
  readonly #catalogs = new NoteList(catalogsOf);
  readonly #studyPlans = new NoteList(studyPlansOf);
  readonly #systemsNotes = new NoteList(systemsNotesOf);
  readonly #projectNotes = new NoteList(projectNotesOf);

  constructor(tying: Tying) {
    this.#tying = tying;
  }

  /**
   * Takes in what is now known of some notes; null for one that is gone.
   *
   * @returns the notes of which something in the lists was added, changed or removed
   */
  update(touched: TouchedNotes): ReadonlySet<string> {
    const changed = [
      ...this.#catalogs.update(sourcesOf('catalog', touched)),
      ...this.#studyPlans.update(sourcesOf('study', touched)),
      ...this.#systemsNotes.update(sourcesOf('systems', touched)),
      ...this.#projectNotes.update(sourcesOf('project', touched)),
    ];
    const linkProblems = this.#tying.linkProblems(this.#catalogs.all);
    return new Set([...changed, ...this.#roadmaps.update(sourcesOf('roadmap', touched), linkProblems)]);
  }

  get all(): Omit<IndexSnapshot, 'revision' | 'ready'> {
    const notes = {
      roadmaps: this.#roadmaps.all,
      catalogs: this.#catalogs.all,
      studyPlans: this.#studyPlans.all,
      systemsNotes: this.#systemsNotes.all,
      projectNotes: this.#projectNotes.all,
    };
    return { ...notes, ties: this.#tying.tie(notes) };
  }
}

function sourcesOf<Kind extends IndexKind>(
  kind: Kind,
  touched: TouchedNotes,
): ReadonlyMap<string, NoteSource<Readings[Kind]> | null> {
  return new Map([...touched].map(([path, note]) => [path, note && asKind(kind, note)]));
}
