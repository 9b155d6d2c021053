import { criteriaOf } from '../../index/queries/criteria';
import type { TopicTie } from '../../index/ties/ties';
import type { Piece } from '../../model/piece';
import { countOne } from '../../model/collections/count-one';
import { counted } from '../../model/words/counted';
import { noteName } from '../../model/note-name';
import type { ProjectNote, Task } from '../../model/project-note';
import type { Link } from '../../model/roadmap';
import type { StudyResource } from '../../model/study-plan';
import { SYSTEMS_SECTIONS } from '../../model/systems-note';
import { asideKey, mapKeyed } from '../identity/item-key';
import { keyedTasks } from '../ticks/note-tasks';
import { resourceKey, tickOf } from '../ticks/study-boxes';
import type { Tick } from '../ticks/tick';
import { draftsOf, type ProjectDraft } from './drafts';
import { criteriaProgress, checkedProgress, type ItemProgress } from './item-progress';
import type { KeyedObjective } from './keyed-roadmap';
import type { AsideKind } from './outline-item';
import { NOWHERE, type Place } from './place';
import type { TiedObjective } from './tied-item';

/** What an item shows from other notes; drawn like any other item. */
export interface Aside {
  readonly key: string;
  readonly kind: AsideKind;
  readonly title: string;
  readonly place: Place;
  readonly checked?: boolean;
  readonly progress?: ItemProgress;
  readonly remarks?: readonly string[];
  /** Lines below the title. */
  readonly texts?: readonly string[];
  readonly links?: readonly Link[];
  /** Made when the item is open; undefined if there are none. */
  readonly children?: () => readonly Aside[];
}

/** The tasks of a project's notes, by their headings. */
export function criteriaAside(parent: string, piece: Piece, notes: readonly ProjectNote[]): Aside[] {
  const total = criteriaOf(notes);
  const [first] = notes;
  if (!first || total.total === 0) return [];
  const key = asideKey(parent, 'criteria');
  const title = criteriaProgress(total).label;
  const children = () => {
    const sections = notes.flatMap((note) => criteriaSections(key, piece, note, notes.length > 1));
    const [only] = sections;
    // The heading of a single section would only repeat the title.
    return only?.children && sections.length === 1 ? only.children() : sections;
  };
  return [{ key, kind: 'criteria', title, place: placeAt(first.path, 1, piece), children }];
}

function criteriaSections(parent: string, piece: Piece, note: ProjectNote, several: boolean): Aside[] {
  const { path, sections } = note;
  const keys = new Map(keyedTasks(note).map(({ key, task }) => [task, key]));
  const name = noteName(path);
  const namesakes = new Map<string, number>();
  return sections.map(({ title, line, tasks }) => {
    const heading = title || name;
    const nth = countOne(namesakes, heading);
    const key = asideKey(parent, `${nth}:${several ? `${path}:` : ''}${heading}`);
    const criterion = (own: string, task: Task): Aside => {
      const tick: Tick = { kind: 'task', path, task };
      const place = { ...placeAt(path, task.line, piece), tick, tickKey: keys.get(task) };
      return { key: own, kind: 'criterion', title: task.text, checked: task.checked, place };
    };
    return {
      key,
      kind: 'criteria-section',
      title: heading,
      progress: checkedProgress(tasks),
      remarks: several ? [name] : [],
      place: placeAt(path, line, piece),
      children: () => mapKeyed(key, tasks, ({ text }) => text, criterion),
    };
  });
}

/** What other notes say about an objective: study plans, and drafts about its projects. */
export function objectiveAsides({ key, value }: KeyedObjective, piece: Piece, tied: TiedObjective): Aside[] {
  return [...studyAside(key, piece, tied.topics), ...writingAside(key, piece, draftsOf(value.projects, tied))];
}

/** The study topics that match an objective. */
function studyAside(parent: string, piece: Piece, topics: readonly TopicTie[]): Aside[] {
  const key = asideKey(parent, 'study');
  const titleOf = ({ topic }: TopicTie): string => topic.title;
  const asides = mapKeyed(key, topics, titleOf, (own, tie) => topicAside(own, piece, tie));
  return gathered({ key, kind: 'study', title: 'Study' }, 'topic', asides);
}

/** Everything of one kind, below an item that gives its amount; nothing if there is none. */
function gathered(head: Pick<Aside, 'key' | 'kind' | 'title'>, what: string, asides: readonly Aside[]): Aside[] {
  const [first] = asides;
  const remarks = [counted(asides.length, what)];
  return first ? [{ ...head, remarks, place: first.place, children: () => asides }] : [];
}

function topicAside(key: string, piece: Piece, { path, topic }: TopicTie): Aside {
  const { title, group, line, focusAreas, resources } = topic;
  const aside = (own: string, resource: StudyResource): Aside => {
    const { text, checked } = resource;
    const place = { ...placeAt(path, resource.line, piece), tick: tickOf(path, resource) };
    return {
      key: own,
      kind: 'resource',
      title: text,
      links: linkOf(resource),
      place: { ...place, tickKey: resourceKey(path, resource) },
      ...(checked === undefined ? {} : { checked }),
    };
  };
  const children = () => mapKeyed(key, resources, ({ text }) => text, aside);
  const texts = focusAreas.length > 0 ? [focusAreas.join(', ')] : [];
  const boxes = resources.flatMap(({ checked }) => (checked === undefined ? [] : [{ checked }]));
  return {
    key,
    kind: 'topic',
    title,
    texts,
    place: placeAt(path, line, piece),
    ...(boxes.length > 0 && { progress: checkedProgress(boxes) }),
    ...(resources.length > 0 ? { children } : {}),
    remarks: group === null ? [] : [group],
  };
}

function linkOf({ url, text }: StudyResource): readonly Link[] {
  return url === null ? [] : [{ kind: 'url', target: url, subpath: null, text }];
}

/** The drafts about an objective's projects. */
function writingAside(parent: string, piece: Piece, drafts: readonly ProjectDraft[]): Aside[] {
  const key = asideKey(parent, 'writing');
  const titleOf = ({ draft }: ProjectDraft): string => draft.title;
  const asides = mapKeyed(key, drafts, titleOf, (own, draft) => draftAside(own, piece, draft));
  return gathered({ key, kind: 'writing', title: 'Writing' }, 'draft', asides);
}

function draftAside(key: string, piece: Piece, { draft, projects }: ProjectDraft): Aside {
  const { title, status, missing, path, line } = draft;
  const parts = SYSTEMS_SECTIONS.length;
  const filled = parts - missing.length;
  const remarks = [status, `${filled} of ${parts} parts`, `for ${projects.join(', ')}`].filter(
    (remark) => remark !== null,
  );
  const texts = missing.length > 0 ? [`Empty: ${missing.join(', ')}`] : [];
  return { key, kind: 'draft', title, remarks, texts, place: placeAt(path, line, piece) };
}

function placeAt(path: string, line: number, piece: Piece): Place {
  return { ...NOWHERE, path, line, piece };
}
