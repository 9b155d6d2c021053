import { Kept } from '../index/kept';
import type { NoteReaders } from '../index/note-readers';
import { readCatalogInSteps } from '../readers/catalog/read-catalog';
import { readProjectNote } from '../readers/project-note';
import { createRoadmapReader } from '../readers/read-roadmap';
import { readStudyPlan } from '../readers/study-plan';
import { readSystemsNotes } from '../readers/systems-notes';
import { headerNames } from '../settings/header-names';
import type { Settings } from '../settings/settings';

/**
 * Gives the readers of each kind of note as the settings have them: the same ones for as long as those say nothing else
 * about reading, so that notes are not read again for nothing.
 */
export function createNoteReaders(): (settings: Settings) => NoteReaders {
  const readers = new Kept<NoteReaders>();
  return (settings) => readers.given([JSON.stringify(settings.headers)], () => readersFor(settings));
}

function readersFor(settings: Settings): NoteReaders {
  return {
    roadmap: createRoadmapReader(headerNames(settings)),
    catalog: readCatalogInSteps,
    study: inOneStep(readStudyPlan),
    systems: inOneStep(readSystemsNotes),
    project: inOneStep(readProjectNote),
  };
}

/** The turn before the step is another one where the slice is over, so that a long note adds to no full slice. */
function inOneStep<Reading>(read: (text: string) => Reading): (text: string) => Generator<void, Reading> {
  return function* (text) {
    yield;
    return read(text);
  };
}
