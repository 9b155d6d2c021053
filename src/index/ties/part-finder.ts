import { looseHeadingKey, subpathSegments } from '../../linking/heading';
import type { Language } from '../../linking/matching/language';
import { createMatcher, type MatchDocument, type Matcher } from '../../linking/matching/matcher';
import type { TiedPiece } from '../../linking/tied-piece';
import { linkedNote, type NoteLookup } from '../../linking/written-links';
import { isNoteLink } from '../../model/note-link';
import type { Link } from '../../model/roadmap';
import type { StudyPlan, StudyTopic } from '../../model/study-plan';
import type { SystemsNote } from '../../model/systems-note';
import type { TopicTie } from './ties';

/**
 * A named part of a note: a topic of a study plan, a draft. Its fields have its title and, as its path, the heading above
 * it, whose name leads to all parts below.
 */
export interface NamedPart<Value> extends MatchDocument<Value> {
  readonly note: string;
}

/** Finds the parts that wikilinks name, then those that fit by their words. */
export class PartFinder<Value> {
  readonly #parts: readonly NamedPart<Value>[];
  readonly #matcher: Matcher<Value>;

  constructor(parts: readonly NamedPart<Value>[], language: Language) {
    this.#parts = parts;
    this.#matcher = createMatcher(parts, language);
  }

  /** Builds a little of the search index. @returns false when all is built */
  prepareStep(): boolean {
    return this.#matcher.prepareStep();
  }

  find({ from, notes, links }: TiedPiece, lookup: NoteLookup): readonly Value[] {
    if (this.#parts.length === 0) return [];
    const written = links.flatMap((link) => this.#named(link, from.path, lookup));
    const found = [...written, ...this.#matcher.match(from.title, notes)];
    return [...new Set(found.map(({ value }) => value))];
  }

  /** What a wikilink names; a link to the whole note names its only part. */
  #named(link: Link, source: string, lookup: NoteLookup): readonly NamedPart<Value>[] {
    if (!isNoteLink(link)) return [];
    const { subpath } = link;
    const target = linkedNote(link, source, lookup);
    const parts = this.#parts.filter(({ note }) => note === target);
    if (subpath === null || subpath.trim() === '') return parts.length === 1 ? parts : [];
    const last = looseHeadingKey(subpathSegments(subpath).at(-1) ?? '');
    if (last === '') return [];
    const titled = parts.filter(({ fields }) => looseHeadingKey(fields.title) === last);
    return titled.length > 0 ? titled : parts.filter(({ fields }) => looseHeadingKey(fields.path) === last);
  }
}

/** Of the topics of study plans. */
export function topicFinder(plans: readonly StudyPlan[], language: Language): PartFinder<TopicTie> {
  return new PartFinder(
    plans.flatMap(({ path, topics }) => topics.map((topic) => topicPart(path, topic))),
    language,
  );
}

/** Of drafts. */
export function draftFinder(drafts: readonly SystemsNote[], language: Language): PartFinder<SystemsNote> {
  return new PartFinder(drafts.map(draftPart), language);
}

function topicPart(path: string, topic: StudyTopic): NamedPart<TopicTie> {
  const { title, group, focusAreas, resources } = topic;
  const body = resources.map(({ text }) => text).join('\n');
  const fields = { title, outcome: focusAreas.join('\n'), path: group ?? '', body };
  return { value: { path, topic }, note: path, fields };
}

function draftPart(draft: SystemsNote): NamedPart<SystemsNote> {
  const { path, title, sections } = draft;
  const body = sections.map(({ text }) => text).join('\n');
  return { value: draft, note: path, fields: { title, outcome: '', path: '', body } };
}
