import { sameElements } from '../../model/collections/same-elements';
import { objectiveProgress } from '../../model/progress';
import type { Objective, Project } from '../../model/roadmap';
import { compact, followedBy, grown, NONE, settled } from './cells/compact';
import type { ObjectivePart } from './cells/objective-cell';
import type { RowReading } from './row-reading';

/** An objective with its rows. */
export interface GatheredObjective {
  readonly rows: readonly RowReading[];
  readonly objective: Objective;
}

/**
 * The objectives of one table, in order.
 *
 * @param known the objectives of an earlier reading: one with the same rows stays the same object
 */
export function gatherObjectives(
  rows: readonly RowReading[],
  known: readonly GatheredObjective[] = [],
): GatheredObjective[] {
  const groups = groupsOf(rows);
  if (known.length === 0) return groups.map(gather);
  const byFirstRow = new Map(known.map((gathered) => [gathered.rows[0], gathered]));
  return groups.map((group) => {
    const before = byFirstRow.get(group[0]);
    return before && sameElements(before.rows, group) ? before : gather(group);
  });
}

function gather(rows: readonly RowReading[]): GatheredObjective {
  return { rows: compact(rows), objective: objectiveOf(rows) };
}

/**
 * The rows by objective. Rows before the first objective make one without a title. Up to the first objective without a
 * bullet, cells with one start objectives, too.
 */
function groupsOf(rows: readonly RowReading[]): RowReading[][] {
  const groups: RowReading[][] = [];
  let isFirst = true;
  for (const read of rows) {
    isFirst &&= !startsObjective(read);
    const row = (isFirst && read.ifFirst) || read;
    if (!row.objective && !row.project) continue;
    const last = groups.at(-1);
    if (last && !startsObjective(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Whether an objective starts in a row. */
export function startsObjective({ objective }: RowReading): boolean {
  return objective !== null && objective.title !== null;
}

function objectiveOf(rows: readonly RowReading[]): Objective {
  let found: ObjectivePart[] | null = null;
  const projects: Project[] = [];
  for (const { objective, project } of rows) {
    if (objective) found = grown(found, objective);
    if (project) projects.push(project);
  }
  const parts = settled(found);
  const box = parts[0]?.box ?? null;
  return {
    title: parts[0]?.title ?? '',
    line: rows[0]?.line ?? 0,
    details: joined(parts, ({ details }) => details),
    target: parts.findLast(({ target }) => target !== null)?.target ?? null,
    box,
    progress: objectiveProgress(box, projects),
    links: joined(parts, ({ links }) => links),
    projects: compact(projects),
  };
}

/** Most objectives have only one part; of several, usually only one has content. */
function joined<T>(parts: readonly ObjectivePart[], listOf: (part: ObjectivePart) => readonly T[]): readonly T[] {
  let list: readonly T[] = NONE;
  for (const part of parts) list = followedBy(list, listOf(part));
  return list;
}
