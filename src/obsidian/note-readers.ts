import type { NoteReaders } from '../index/note-readers';
import { createCellParser } from '../markdown/cell-parser';
import { readRoadmapInSteps } from '../readers/read-roadmap';
import { headerNames } from '../settings/header-names';
import type { Settings } from '../settings/settings';

/** The readers of each kind of note, as the settings have them. They share what they remember of cells. */
export function createNoteReaders(settings: Settings): NoteReaders {
  const headers = headerNames(settings);
  const parseCell = createCellParser();
  return { roadmap: (text) => readRoadmapInSteps(text, { headers, parseCell }) };
}
