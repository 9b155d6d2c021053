import { objectiveProgress, projectStatus } from '../model/progress';
import type { Box, Link, Objective, Project, RowAnchor, Target } from '../model/roadmap';
import { readDetails, readObjectiveCell } from './roadmap-objective-cell';
import type { ObjectiveCell, ObjectiveDetails } from './roadmap-objective-cell';
import { isObjectiveProse, readProjectCell } from './roadmap-project-cell';
import type { ProjectCell } from './roadmap-project-cell';
import type { RoadmapRow } from './roadmap-row';
import { targetOfColumn } from './roadmap-target';
import { firstBoxOf } from './roadmap-title';

/** What is known of an objective while its rows are read. */
interface ObjectiveDraft {
  readonly title: string;
  readonly row: RowAnchor;
  readonly box: Box | null;
  readonly details: string[];
  target: Target | null;
  readonly links: Link[];
  readonly projects: Project[];
}

/** Gathers the objectives of one table from its rows, as they come. */
export class ObjectiveGatherer {
  private readonly drafts: ObjectiveDraft[] = [];

  add(row: RoadmapRow): void {
    const objective = readObjectiveCell(row.objective, row.anchor.line);
    const starts = objective?.kind === 'starts';
    const prose = starts && isObjectiveProse(row.project);
    const project = prose ? null : readProjectCell(row.project, row.anchor.line);
    const target = targetOfColumn(row.target, row.anchor.line);

    if (starts) this.drafts.push(startDraft(objective, row, project));
    else if (objective) this.addDetails(objective, row);
    if (prose) this.addDetails(readDetails(row.project, row.anchor.line), row);
    if (project) this.current(row).projects.push(projectOf(project, row, target));
    else if (target) this.current(row).target = target;
  }

  /** The objectives so far, in order. */
  objectives(): Objective[] {
    return this.drafts.map((draft) => ({
      ...draft,
      line: draft.row.line,
      progress: objectiveProgress(draft.box, draft.projects),
    }));
  }

  private addDetails({ details, target, links }: ObjectiveDetails, row: RoadmapRow): void {
    const draft = this.current(row);
    draft.details.push(...details);
    draft.links.push(...links);
    draft.target = target ?? draft.target;
  }

  /** The objective that a row continues; before any, one without a title. */
  private current(row: RoadmapRow): ObjectiveDraft {
    const last = this.drafts.at(-1);
    if (last) return last;
    const untitled = { title: '', row: row.anchor, box: null, details: [], target: null, links: [], projects: [] };
    this.drafts.push(untitled);
    return untitled;
  }
}

function startDraft(
  { title, box, details, target, links }: ObjectiveCell & { kind: 'starts' },
  row: RoadmapRow,
  project: ProjectCell | null,
): ObjectiveDraft {
  // Where a project stands in the row, the row's box is the project's.
  const own = project ? box : (firstBoxOf(row.checklist) ?? box ?? firstBoxOf(row.project));
  return { title, row: row.anchor, box: own, details: [...details], target, links: [...links], projects: [] };
}

function projectOf(cell: ProjectCell, row: RoadmapRow, columnTarget: Target | null): Project {
  const box = firstBoxOf(row.checklist) ?? cell.box;
  return {
    title: cell.title,
    line: row.anchor.line,
    status: projectStatus(box, cell.subtasks),
    tentative: cell.tentative,
    box,
    target: columnTarget ?? cell.target,
    notes: cell.notes,
    links: cell.links,
    subtasks: cell.subtasks,
    row: row.anchor,
  };
}
