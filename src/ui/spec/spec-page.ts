import { criteriaOf } from '../../index/queries/criteria';
import { addTo } from '../../model/collections/value-at';
import { wordsAlone } from '../../model/words/words-alone';
import type { CapstoneLink, TrackPlace } from '../../model/capstone-link';
import type { Section, SpecItem } from '../../model/catalog';
import { holdsCriteria } from '../../model/criterion';
import { type PlacedTrack, trackPlaceOf } from '../../model/placed-track';
import type { ProjectNote } from '../../model/project-note';
import { textAround, textRuns, type SectionText, type TextRun } from '../../model/section-text';
import { criteriaProgress, checkedProgress, type ItemProgress } from '../outline/item-progress';
import { noteNames } from '../text/note-names';
import { type KeyedTask, keyedTasks } from '../ticks/note-tasks';
import type { KnownTies } from '../ties/known-ties';

/** A spec as shown in place of the tree. */
export interface SpecPage {
  /** Where its heading is now. */
  readonly place: TrackPlace;
  /** For example `Track 1`; null for a heading that is only a name. */
  readonly label: string | null;
  readonly outcome: string | null;
  /** What else it says before its first section. */
  readonly intro: readonly TextRun[];
  readonly met: ItemProgress | null;
  readonly sections: readonly SpecSection[];
  /** What applies to every track of its path. */
  readonly requirements: readonly SpecSection[];
  /** Tasks of the project's note under headings that the spec does not have. */
  readonly added: readonly SpecSection[];
  /** The objectives and projects that are linked to it. */
  readonly behind: readonly CapstoneLink[];
  /** The notes of the projects that were planned from it. */
  readonly notes: readonly PlannedNote[];
}

export interface SpecSection {
  readonly title: string;
  /** Its paragraphs and code, above its items and below them. */
  readonly text: SectionText;
  readonly items: readonly SpecLine[];
  /** How much of it is met, for example `2 of 7`; null without a project note. */
  readonly met: string | null;
}

export interface SpecLine {
  readonly text: string;
  /** Null if it is not a task. */
  readonly checked: boolean | null;
  /** The key of its box in a project note; null if there is none. */
  readonly tickKey: string | null;
}

/** A project's note. */
interface PlannedNote {
  readonly path: string;
  readonly name: string;
  readonly met: string;
}

/** The page of a track. The boxes are those of the first note planned for it. */
export function specPageOf(found: PlacedTrack, ties: KnownTies): SpecPage {
  const place = trackPlaceOf(found);
  const notes = ties.notesFor(place);
  const tasks = new PlannedTasks(notes[0] ?? null);
  const met = ties.met(place);
  const { label, outcome, intro, sections } = found.track;
  return {
    place,
    label,
    outcome,
    intro: textRuns(intro.join('\n')),
    met: met && criteriaProgress(met),
    sections: sections.map((section) => tasks.sectionOf(section)),
    requirements: found.path.requirements.map((section) => tasks.sectionOf(section)),
    added: tasks.rest(),
    behind: ties.linksTo(place),
    notes: plannedNotes(notes),
  };
}

function plannedNotes(notes: readonly ProjectNote[]): readonly PlannedNote[] {
  const nameOf = noteNames(notes.map(({ path }) => path));
  return notes.map((note) => {
    const { path } = note;
    return { path, name: nameOf(path), met: criteriaProgress(criteriaOf([note])).label };
  });
}

/** The tasks of a project note, matched with the items of the spec that they were written from. */
class PlannedTasks {
  readonly #bySection = new Map<string, KeyedTask[]>();

  constructor(note: ProjectNote | null) {
    for (const keyed of note ? keyedTasks(note) : []) addTo(this.#bySection, keyed.task.heading, keyed);
  }

  /** A section with the boxes of its items, and the tasks that were added to it in the note. */
  sectionOf({ title, text, items }: Section): SpecSection {
    const tasks = this.#bySection.get(title) ?? [];
    this.#bySection.delete(title);
    const left = [...tasks];
    const asked = items.map((item) => lineOf(item, take(left, item.text)));
    const planned = holdsCriteria(title) ? tasks : [];
    const lines = [...asked, ...left.map(taskLine)];
    return { title, text: textAround(text), items: lines, met: metOf(planned) };
  }

  rest(): readonly SpecSection[] {
    return [...this.#bySection].map(([title, tasks]) => {
      return { title, text: textAround(null), items: tasks.map(taskLine), met: metOf(tasks) };
    });
  }
}

/** Removes and returns the first task that says the same. */
function take(tasks: KeyedTask[], text: string): KeyedTask | null {
  const at = tasks.findIndex(({ task }) => letters(task.text) === letters(text));
  return at < 0 ? null : (tasks.splice(at, 1)[0] ?? null);
}

function lineOf({ text, checked }: SpecItem, planned: KeyedTask | null): SpecLine {
  return { text, checked: planned?.task.checked ?? checked ?? null, tickKey: planned?.key ?? null };
}

function taskLine({ key, task }: KeyedTask): SpecLine {
  return { text: task.text, checked: task.checked, tickKey: key };
}

function metOf(tasks: readonly KeyedTask[]): string | null {
  return tasks.length > 0 ? checkedProgress(tasks.map(({ task }) => task)).label : null;
}

/** A note has different marks and spaces from a catalog, but never different words. */
function letters(text: string): string {
  return wordsAlone(text.toLowerCase());
}
