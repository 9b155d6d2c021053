import type { Language } from '../linking/matching/language';
import type { StudyPlan, StudyTopic } from '../model/study-plan';
import type { SystemsNote } from '../model/systems-note';
import { type NotePart, PartFinder } from './part-finder';

export function topicFinder(plans: readonly StudyPlan[], language: Language): PartFinder<StudyTopic> {
  return new PartFinder(
    plans.flatMap(({ path, topics }) => topics.map((topic) => topicPart(path, topic))),
    language,
  );
}

export function draftFinder(drafts: readonly SystemsNote[], language: Language): PartFinder<SystemsNote> {
  return new PartFinder(drafts.map(draftPart), language);
}

function topicPart(path: string, topic: StudyTopic): NotePart<StudyTopic> {
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

function draftPart(draft: SystemsNote): NotePart<SystemsNote> {
  const { path, title, sections } = draft;
  const body = sections.map(({ text }) => text).join('\n');
  return { part: draft, path, title, group: null, fields: { title, outcome: '', path: '', body } };
}
