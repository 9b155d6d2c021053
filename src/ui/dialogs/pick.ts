import type { App } from 'obsidian';
import type { Piece } from '../../model/piece';
import { countsOf } from '../../model/collections/count-one';
import type { TrackPlace } from '../../model/capstone-link';
import { inListOrder } from '../../model/note-order';
import { objectiveName } from '../../model/objective-name';
import type { Roadmap } from '../../model/roadmap';
import type { StudyPlan, StudyTopic } from '../../model/study-plan';
import { noteNames } from '../text/note-names';
import { Picker, type Choice } from './picker';

/** A choice, and the line of its note that it is on. */
type Listed<T> = Choice<T> & { readonly line: number };

/** Lets the user choose a track, by its title or path; shown in the given order. */
export function pickTrack(app: App, tracks: readonly TrackPlace[], choose: (place: TrackPlace) => void): void {
  const noteOf = namesIfSeveral(tracks);
  const choices = tracks.map((place) => ({
    value: place,
    title: place.title,
    note: whereOf(place.pathTitle, noteOf(place.path)),
    line: place.line,
  }));
  openPicker(app, choices, 'Search capstone specs', choose);
}

/** Lets the user choose an objective of the roadmaps. */
export function pickObjective(app: App, roadmaps: readonly Roadmap[], choose: (objective: Piece) => void): void {
  const noteOf = namesIfSeveral(roadmaps);
  const choices = inListOrder(roadmaps).flatMap(({ path, objectives }) =>
    objectives.map((objective) => ({
      value: { path, line: objective.line, kind: 'objective' as const },
      title: objectiveName(objective),
      note: noteOf(path),
      line: objective.line,
    })),
  );
  openPicker(app, choices, 'Choose an objective', choose);
}

/** Lets the user choose a topic of the study plans. */
export function pickTopic(
  app: App,
  plans: readonly StudyPlan[],
  choose: (path: string, topic: StudyTopic) => void,
): void {
  const noteOf = namesIfSeveral(plans);
  const choices = plans.flatMap(({ path, topics }) =>
    topics.map((topic) => ({
      value: { path, topic },
      title: topic.title,
      note: whereOf(topic.group, noteOf(path)),
      line: topic.line,
    })),
  );
  openPicker(app, choices, 'Search study topics', ({ path, topic }) => choose(path, topic));
}

/** The names of the notes of choices, by their paths; empty if all are in one note. */
function namesIfSeveral(choices: readonly { readonly path: string }[]): (path: string) => string {
  const notes = [...new Set(choices.map(({ path }) => path))];
  return notes.length > 1 ? noteNames(notes) : () => '';
}

/** Choices that would look the same say on which line they are. */
function openPicker<T>(app: App, choices: readonly Listed<T>[], placeholder: string, choose: (value: T) => void): void {
  const lookOf = ({ title, note }: Choice<T>) => `${title}\n${note}`;
  const counts = countsOf(choices.map(lookOf));
  const distinct = choices.map((choice) => {
    const note = counts.get(lookOf(choice)) === 1 ? choice.note : whereOf(choice.note, `line ${choice.line}`);
    return { ...choice, note };
  });
  new Picker(app, distinct, placeholder, choose).open();
}

/** A part of a note, and the note. */
function whereOf(part: string | null, note: string): string {
  return [part, note].filter(Boolean).join(' · ');
}
