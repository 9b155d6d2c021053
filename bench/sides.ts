import { readCatalog } from '../src/readers/catalog/read-catalog';
import { readRoadmap } from '../src/readers/roadmap/read-roadmap';
import { headerNames } from '../src/settings/header-names';
import { DEFAULT_SETTINGS } from '../src/settings/settings';
import { catalogNote } from './generated/catalog';
import { roadmapNote } from './generated/roadmap';
import { scanLinesAndCells } from './rivals/bare-scan';
import { parseWithLezer } from './rivals/lezer';
import { parseWithMarked } from './rivals/marked';
import { parseWithMdast } from './rivals/mdast';

const ROWS = 1000;
const MANY_ROWS = 10_000;

/** What is timed in a process of its own, by its name: each makes what it works on, and returns what is repeated. */
export const SIDES = {
  'reading a roadmap': () => reading(ROWS),
  'reading a long roadmap': () => reading(MANY_ROWS),
  'scanning a long roadmap': () => on(roadmapNote(MANY_ROWS), scanLinesAndCells),
  'a roadmap through mdast': () => on(roadmapNote(ROWS), parseWithMdast),
  'a roadmap through lezer': () => on(roadmapNote(ROWS), parseWithLezer),
  'a roadmap through marked': () => on(roadmapNote(ROWS), parseWithMarked),
  'reading a catalog': () => on(catalogNote(), readCatalog),
  'a catalog through mdast': () => on(catalogNote(), parseWithMdast),
} as const satisfies Readonly<Record<string, () => () => unknown>>;

export type SideName = keyof typeof SIDES;

/** With a parser of cells that remembers nothing yet, as for a note that is seen for the first time. */
function reading(rows: number): () => unknown {
  const headers = headerNames(DEFAULT_SETTINGS);
  return on(roadmapNote(rows), (text) => readRoadmap(text, headers));
}

function on(text: string, work: (text: string) => unknown): () => unknown {
  return () => work(text);
}
