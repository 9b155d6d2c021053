import { findLinks } from '../../src/markdown/find-links';
import { findTables } from '../../src/markdown/find-tables';
import { mask } from '../../src/markdown/hidden/mask';
import { findCheckboxes } from '../../src/markdown/inline/tokens/find-checkboxes';
import { isCopiedText } from '../../src/readers/catalog/copied/parts';
import { readCatalog } from '../../src/readers/catalog/read-catalog';
import { readProjectNote } from '../../src/readers/project-note';
import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { readStudyPlan } from '../../src/readers/study/study-plan';
import { readSystemsNotes } from '../../src/readers/systems/systems-notes';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { outlineOf } from '../readers/catalog/outline';

const TABLE = '| Done | Goal | Task | Due |\n| - | - | - | - |\n';

/** Reads a roadmap with a row that holds a text in one of its cells. */
function inCell(row: (text: string) => string): (text: string) => unknown {
  return (text) => readRoadmap(`${TABLE}${row(text.replace(/[\r\n]/g, ' '))}\n`, DEFAULT_HEADERS);
}

type Reader = readonly [name: string, read: (text: string) => unknown];

/** All readers of a note's text; everything that is read on demand is demanded. */
export const READERS: readonly Reader[] = [
  ['roadmaps', (text) => readRoadmap(text, DEFAULT_HEADERS)],
  ['catalogs', (text) => outlineOf(readCatalog(text))],
  ['study plans', readStudyPlan],
  ['drafts', (text) => readSystemsNotes(text)],
  ['project notes', readProjectNote],
  ['links', (text) => findLinks(text, [])],
];

/** The parts of them that see a whole text. */
export const SCANNERS: readonly Reader[] = [
  ['mask', mask],
  ['tables', findTables],
  ['checkboxes', findCheckboxes],
  ['copied pages', isCopiedText],
  ['project cells', inCell((text) => `| | | ${text} |`)],
  ['objective cells', inCell((text) => `| | ${text} | |`)],
  ['target cells', inCell((text) => `| | | a | ${text} |`)],
  ['checklist cells', inCell((text) => `| ${text} | a | b |`)],
];
