import type { CapstoneLink } from '../model/capstone-link';
import type { CapstonePath, Catalog, Section, SpecItem, Track } from '../model/catalog';
import type { Box, Objective, Project, Roadmap, Subtask } from '../model/roadmap';
import type { StudyPlan } from '../model/study-plan';
import type { SystemsNote } from '../model/systems-note';
import { boxOffsets } from '../readers/box-reference';
import { readLooseLinks } from '../readers/loose-links';
import type { RoadmapOptions } from '../readers/row-shape';
import type { IndexSnapshot } from './snapshot';

/**
 * All that is read, in the shape that the command line promises (version 1): only what it names, in its order, without
 * what the plugin keeps for itself. What the index does not keep is read from the texts of the notes.
 */
export function exportIndex(snapshot: IndexSnapshot, options: RoadmapOptions): unknown {
  return {
    version: 1,
    roadmaps: snapshot.roadmaps.map((roadmap) => exportRoadmap(roadmap, options)),
    catalogs: snapshot.catalogs.map(exportCatalog),
    studyPlans: snapshot.studyPlans.map(exportStudyPlan),
    systemsNotes: snapshot.systemsNotes.map(exportSystemsNote),
    capstoneLinks: snapshot.ties.capstoneLinks().map(exportCapstoneLink),
  };
}

function exportRoadmap({ path, text, objectives, problems }: Roadmap, options: RoadmapOptions) {
  const offsetOf = boxOffsets(text);
  const exportBox = (box: Box | null) => {
    if (!box) return null;
    const { id, checked, line, form } = box;
    return { id, checked, line, offset: offsetOf(box), form };
  };
  return {
    path,
    objectives: objectives.map((objective) => exportObjective(objective, exportBox)),
    links: readLooseLinks(text, options),
    problems,
  };
}

type ExportBox = (box: Box | null) => unknown;

function exportObjective(objective: Objective, exportBox: ExportBox) {
  const { title, line, details, target, box, progress, links, projects } = objective;
  return {
    ...{ title, line, details, target, box: exportBox(box), progress, links },
    projects: projects.map((project) => exportProject(project, exportBox)),
  };
}

function exportProject(project: Project, exportBox: ExportBox) {
  const { title, line, status, tentative, box, target, notes, links, subtasks } = project;
  return {
    ...{ title, line, status, tentative, box: exportBox(box), target, notes, links },
    subtasks: subtasks.map((subtask) => exportSubtask(subtask, exportBox)),
  };
}

function exportSubtask({ label, line, box, links }: Subtask, exportBox: ExportBox) {
  return { label, line, box: exportBox(box), links };
}

function exportCatalog({ path, title, paths, problems }: Catalog) {
  return { path, title, paths: paths.map(exportPath), problems };
}

function exportPath({ title, line, intro, tracks, requirements }: CapstonePath) {
  return { title, line, intro, tracks: tracks.map(exportTrack), requirements: requirements.map(exportSection) };
}

function exportTrack({ label, title, line, outcome, sections }: Track) {
  return { label, title, line, outcome, sections: sections.map(exportSection) };
}

function exportSection({ title, line, text, items }: Section) {
  return {
    ...{ title, line, text },
    items: items.map(exportItem),
  };
}

function exportItem({ text, line, checked }: SpecItem) {
  return checked === undefined ? { text, line } : { text, line, checked };
}

function exportStudyPlan({ path, topics, problems }: StudyPlan) {
  return {
    path,
    topics: topics.map(({ title, group, line, focusAreas, resources }) => ({
      ...{ title, group, line, focusAreas },
      resources: resources.map(({ text, url, line: at }) => ({ text, url, line: at })),
    })),
    problems,
  };
}

function exportSystemsNote({ path, title, line, status, sections, missing }: SystemsNote) {
  return {
    ...{ path, title, line, status },
    sections: sections.map(({ title: part, line: at, text }) => ({ title: part, line: at, text })),
    missing,
  };
}

function exportCapstoneLink({ from, to, state, score, terms }: CapstoneLink) {
  return {
    from: { path: from.path, line: from.line, kind: from.kind, title: from.title },
    to: to && { path: to.path, line: to.line, title: to.title },
    ...{ state, score, terms },
  };
}
