import { type CapstoneLinker, createCapstoneLinker } from '../linking/capstone-links';
import { dismissals } from '../linking/dismissed';
import { createLanguage, type Language } from '../linking/matching/language';
import type { NoteLookup } from '../linking/written-links';
import type { Catalog } from '../model/catalog';
import type { SystemsNote } from '../model/systems-note';
import type { Settings } from '../settings/settings';
import { BoundTies, TieMemory } from './ties/bound-ties';
import { Kept } from '../model/kept/kept';
import { draftFinder, type PartFinder, topicFinder } from './ties/part-finder';
import { RememberedLookup } from './ties/remembered-lookup';
import type { LinkProblems } from './lists/roadmap-list';
import type { IndexSnapshot } from './snapshot';
import { NO_TIES, type Ties, type TopicTie } from './ties/ties';
import { createWrittenCapstones, type WrittenCapstones, writtenProblems } from './ties/written-capstones';

/** The user's settings for ties: each the same value for as long as it says the same. */
export type TyingSettings = Pick<Settings, 'aliases' | 'dismissed'>;

type TiedNotes = Omit<IndexSnapshot, 'revision' | 'ready' | 'ties'>;

/** Makes the ties of each revision, keeping whatever still holds from the one before. */
export class Tying {
  #lookup: RememberedLookup;
  /** Notes whose properties may differ from what is remembered, or `all` if links may lead elsewhere too. */
  #stale: Set<string> | 'all' = new Set();
  readonly #memory = new TieMemory();
  readonly #language = new Kept<Language>();
  readonly #dismissed = new Kept<ReadonlySet<string>>();
  readonly #linker = new Kept<CapstoneLinker>();
  readonly #written = new Kept<WrittenCapstones>();
  readonly #problems = new Kept<LinkProblems>();
  readonly #topics = new Kept<PartFinder<TopicTie>>();
  readonly #drafts = new Kept<PartFinder<SystemsNote>>();
  readonly #basis = new Kept<object>();
  readonly #ties = new Kept<Ties>();

  constructor(
    lookup: NoteLookup,
    public settings: TyingSettings,
  ) {
    this.#lookup = new RememberedLookup(lookup);
  }

  /** What the app knows of a note (or, without one, of any note) may have changed. */
  lookAgain(path?: string): void {
    if (path === undefined) this.#stale = 'all';
    else if (this.#stale !== 'all') this.#stale.add(path);
  }

  /** The problems of written links; the same function for as long as the links lead to the same. */
  linkProblems(catalogs: readonly Catalog[]): LinkProblems {
    const lookup = this.#lookupNow();
    const written = this.#writtenOf(catalogs);
    return this.#problems.given([written], () => (roadmap) => writtenProblems(written(roadmap), lookup));
  }

  /** What all pieces are tied to; the same value for as long as nothing in it can have changed. */
  tie({ roadmaps, catalogs, studyPlans, systemsNotes, projectNotes }: TiedNotes): Ties {
    // That is so while the plugin loads, when no time may be spent on reading words.
    if (roadmaps.length === 0) return NO_TIES;
    const lookup = this.#lookupNow();
    const { dismissed } = this.settings;
    const language = this.#languageNow();
    const others = {
      projectNotes,
      lookup,
      dismissed: this.#dismissed.given([dismissed], () => dismissals(dismissed)),
      linker: this.#linkerOf(catalogs),
      written: this.#writtenOf(catalogs),
      topics: this.#topics.given([studyPlans, language], () => topicFinder(studyPlans, language)),
      drafts: this.#drafts.given([systemsNotes, language], () => draftFinder(systemsNotes, language)),
    };
    const basis = this.#basis.given(Object.values(others), () => ({}));
    const parts = { basis, roadmaps, ...others };
    return this.#ties.given([basis, roadmaps], () => new BoundTies(parts, this.#memory));
  }

  #lookupNow(): RememberedLookup {
    this.#lookup = this.#lookup.asOfNow(this.#stale);
    this.#stale = new Set();
    return this.#lookup;
  }

  /** Shared by all searches. */
  #languageNow(): Language {
    const { aliases } = this.settings;
    return this.#language.given([aliases], () => createLanguage(aliases));
  }

  #writtenOf(catalogs: readonly Catalog[]): WrittenCapstones {
    const lookup = this.#lookupNow();
    const { directory } = this.#linkerOf(catalogs);
    return this.#written.given([directory, lookup], () => createWrittenCapstones(directory, lookup));
  }

  /** It outlives a lookup, since its word index is costly and depends only on the catalogs. */
  #linkerOf(catalogs: readonly Catalog[]): CapstoneLinker {
    const language = this.#languageNow();
    return this.#linker.given([catalogs, language], () => createCapstoneLinker(catalogs, language));
  }
}
