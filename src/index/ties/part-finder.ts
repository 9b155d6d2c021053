import { looseHeadingKey, subpathSegments } from '../../linking/heading';
import type { Language } from '../../linking/matching/language';
import { createMatcher, type Matcher } from '../../linking/matching/matcher';
import type { TiedPiece } from '../../linking/tied-piece';
import { linkedNote, type NoteLookup } from '../../linking/written-links';
import type { TrackField } from '../../model/capstone-link';
import { isNoteLink } from '../../model/note-link';
import type { Link } from '../../model/roadmap';
import type { StudyPlan, StudyTopic } from '../../model/study-plan';
import type { SystemsNote } from '../../model/systems-note';

/** A named part of a note: a topic of a study plan, a draft. */
export interface NamedPart<Part> {
  readonly part: Part;
  /** The note that it is in. */
  readonly path: string;
  readonly title: string;
  /** The heading above it, whose name leads to all parts below; null without one. */
  readonly group: string | null;
  /** What it is matched by. */
  readonly fields: Readonly<Record<TrackField, string>>;
}

/** Finds the parts that wikilinks name, then those that fit by their words. */
export class PartFinder<Part> {
  readonly #parts: readonly NamedPart<Part>[];
  readonly #matcher: Matcher<NamedPart<Part>>;

  constructor(parts: readonly NamedPart<Part>[], language: Language) {
    this.#parts = parts;
    this.#matcher = createMatcher(
      parts.map((part) => ({ value: part, fields: part.fields })),
      language,
    );
  }

  /** Builds a little of the search index. @returns false when all is built */
  prepareStep(): boolean {
    return this.#matcher.prepareStep();
  }

  find({ from, notes, links }: TiedPiece, lookup: NoteLookup): readonly NamedPart<Part>[] {
    if (this.#parts.length === 0) return [];
    const written = links.flatMap((link) => this.#named(link, from.path, lookup));
    const matched = this.#matcher.match(from.title, notes).map(({ value }) => value);
    return [...new Set([...written, ...matched])];
  }

  /** What a wikilink names; a link to the whole note names its only part. */
  #named(link: Link, source: string, lookup: NoteLookup): readonly NamedPart<Part>[] {
    if (!isNoteLink(link)) return [];
    const { subpath } = link;
    const note = linkedNote(link, source, lookup);
    const parts = this.#parts.filter(({ path }) => path === note);
    if (subpath === null || subpath.trim() === '') return parts.length === 1 ? parts : [];
    const last = looseHeadingKey(subpathSegments(subpath).at(-1) ?? '');
    if (last === '') return [];
    const titled = parts.filter(({ title }) => looseHeadingKey(title) === last);
    return titled.length > 0 ? titled : parts.filter(({ group }) => group !== null && looseHeadingKey(group) === last);
  }
}

/** Of the topics of study plans. */
export function topicFinder(plans: readonly StudyPlan[], language: Language): PartFinder<StudyTopic> {
  return new PartFinder(
    plans.flatMap(({ path, topics }) => topics.map((topic) => topicPart(path, topic))),
    language,
  );
}

/** Of drafts. */
export function draftFinder(drafts: readonly SystemsNote[], language: Language): PartFinder<SystemsNote> {
  return new PartFinder(drafts.map(draftPart), language);
}

function topicPart(path: string, topic: StudyTopic): NamedPart<StudyTopic> {
  const { title, group, focusAreas, resources } = topic;
  const body = resources.map(({ text }) => text).join('\n');
  return {
    part: topic,
    path,
    title,
    group,
    fields: { title, outcome: focusAreas.join('\n'), path: group ?? '', body },
  };
}

function draftPart(draft: SystemsNote): NamedPart<SystemsNote> {
  const { path, title, sections } = draft;
  const body = sections.map(({ text }) => text).join('\n');
  return { part: draft, path, title, group: null, fields: { title, outcome: '', path: '', body } };
}
