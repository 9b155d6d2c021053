import { Kept } from '../../model/kept/kept';
import type { NoteReaders } from '../../index/note-readers';
import { readCatalogInSteps } from '../../readers/catalog/read-catalog';
import { readProjectNote } from '../../readers/project-note';
import { createRoadmapReader } from '../../readers/roadmap/read-roadmap';
import { readStudyPlan } from '../../readers/study/study-plan';
import { readSystemsNotes } from '../../readers/systems/systems-notes';
import { headerNames } from '../../settings/header-names';
import type { Settings } from '../../settings/settings';

/**
 * Gives the readers of each kind of note by the settings: the same ones as long as the settings that affect reading are
 * unchanged, so that notes are not read again needlessly.
 */
export function createNoteReaders(): (settings: Settings) => NoteReaders {
  const readers = new Kept<NoteReaders>();
  return (settings) => readers.given([settings.headers], () => readersFor(settings));
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

/** If the slice is over, the next step runs in a new turn, so that a long note does not extend a full slice. */
function inOneStep<Reading>(read: (text: string) => Reading): (text: string) => Generator<void, Reading> {
  return function* (text) {
    yield;
    return read(text);
  };
}
