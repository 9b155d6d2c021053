import type { Box, Objective, Project, Roadmap, Subtask } from '../model/roadmap';
import type { IndexSnapshot } from './snapshot';

/**
 * All that is read, in the shape that the command line promises (version 1): only what it names, in its order, without
 * what the plugin keeps for itself to find a box again.
 */
export function exportIndex(snapshot: IndexSnapshot): unknown {
  return {
    version: 1,
    roadmaps: snapshot.roadmaps.map(exportRoadmap),
    catalogs: [],
    studyPlans: [],
    systemsNotes: [],
    capstoneLinks: [],
  };
}

function exportRoadmap({ path, objectives, links, problems }: Roadmap) {
  return { path, objectives: objectives.map(exportObjective), links, problems };
}

function exportObjective(objective: Objective) {
  const { title, line, details, target, box, progress, links, projects } = objective;
  return { title, line, details, target, box: exportBox(box), progress, links, projects: projects.map(exportProject) };
}

function exportProject(project: Project) {
  const { title, line, status, tentative, box, target, notes, links, subtasks } = project;
  return {
    ...{ title, line, status, tentative, box: exportBox(box), target, notes, links },
    subtasks: subtasks.map(exportSubtask),
  };
}

function exportSubtask({ label, line, box, links }: Subtask) {
  return { label, line, box: exportBox(box), links };
}

function exportBox(box: Box | null) {
  if (!box) return null;
  const { id, checked, line, offset, form } = box;
  return { id, checked, line, offset, form };
}
