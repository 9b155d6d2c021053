import { byLine } from '../../model/by-line';
import type { Problem } from '../../model/problem';
import type { BoxId, Objective, RoadmapReading } from '../../model/roadmap';
import type { GatheredObjective } from './gather-objectives';
import type { ReadRows } from './known-rows';
import { duplicateIdProblems } from './problems/box-problems';
import { noRoadmapTable } from './problems/no-roadmap-table';
import { objectiveProblems } from './problems/objective-problems';
import type { RowReading } from './row-reading';
import type { RowShape, ShapeFinder } from './rows/row-shape';

/** What a reader remembers of a note. */
export interface RememberedNote extends ReadRows {
  /** How many rows each of its roadmap tables has, in order. */
  readonly lengths: readonly number[];
  readonly gathered: readonly GatheredObjective[];
}

/**
 * What a note says, with what its reader remembers of it. In a WeakMap, V8 would keep both until it next collects all
 * garbage, though nobody else did: reading many notes then takes 1.4 times as long.
 */
export class RememberedReading implements RoadmapReading {
  readonly text: string;
  readonly objectives: readonly Objective[];
  readonly problems: readonly Problem[];
  readonly boxIds: readonly BoxId[];
  readonly #note: RememberedNote;
  /** Tells its reader from others. */
  readonly #findShape: ShapeFinder;

  constructor(note: RememberedNote, findShape: ShapeFinder) {
    this.text = note.text;
    this.objectives = note.gathered.map(({ objective }) => objective);
    this.boxIds = boxIdsOf(note.readings);
    this.problems = problemsOf(note, this);
    this.#note = note;
    this.#findShape = findShape;
  }

  /** Null if it is not from this reader. */
  static noteOf(reading: RoadmapReading | null, findShape: ShapeFinder): RememberedNote | null {
    return reading && #note in reading && reading.#findShape === findShape ? reading.#note : null;
  }
}

function boxIdsOf(readings: readonly RowReading[]): readonly BoxId[] {
  const boxIds: BoxId[] = [];
  for (const { ids, line } of readings) for (const id of ids) boxIds.push({ id, line });
  return boxIds;
}

function problemsOf(
  { lengths, readings }: RememberedNote,
  { objectives, boxIds }: Pick<RoadmapReading, 'objectives' | 'boxIds'>,
): readonly Problem[] {
  const problems = lengths.length > 0 ? [] : [noRoadmapTable()];
  addRowProblems(problems, readings);
  problems.push(...duplicateIdProblems(boxIds));
  for (const objective of objectives) problems.push(...objectiveProblems(objective));
  return problems.sort(byLine);
}

/** Adds what is wrong with each row; of tables of one shape, a box that is not counted is a problem once. */
function addRowProblems(problems: Problem[], readings: readonly RowReading[]): void {
  const told = new Set<RowShape>();
  for (const { shape, problems: ofRow } of readings) {
    for (const problem of ofRow) {
      if (problem.code === 'uncounted-box') {
        if (told.has(shape)) continue;
        told.add(shape);
      }
      problems.push(problem);
    }
  }
}
