import { pick } from '../../model/collections/pick';
import type { CapstoneLink } from '../../model/capstone-link';
import type { CapstonePath, Catalog, Section, Track } from '../../model/catalog';
import type { Box, Objective, Project, Roadmap, Subtask } from '../../model/roadmap';
import type { StudyPlan } from '../../model/study-plan';
import type { SystemsNote } from '../../model/systems-note';
import { boxOffsets } from '../../readers/roadmap/rows/box-reference';
import { readLooseLinks } from '../../readers/roadmap/rows/loose-links';
import type { HeaderNames } from '../../settings/settings';
import type { IndexSnapshot } from '../snapshot';

/**
 * Everything that is read, in the shape that the command line promises (version 1): only the documented fields, in
 * order, without what the plugin keeps for itself. What the index does not keep is read from the texts of the notes.
 */
export function exportIndex(snapshot: IndexSnapshot, headers: HeaderNames): unknown {
  return {
    version: 1,
    roadmaps: snapshot.roadmaps.map((roadmap) => exportRoadmap(roadmap, headers)),
    catalogs: snapshot.catalogs.map(exportCatalog),
    studyPlans: snapshot.studyPlans.map(exportStudyPlan),
    systemsNotes: snapshot.systemsNotes.map(exportSystemsNote),
    capstoneLinks: snapshot.ties.capstoneLinks().map(exportCapstoneLink),
  };
}

function exportRoadmap({ path, text, objectives, problems }: Roadmap, headers: HeaderNames) {
  const offsetOf = boxOffsets(text);
  const exportBox = (box: Box | null) => box && withOffset(box, offsetOf(box));
  return {
    path,
    objectives: objectives.map((objective) => exportObjective(objective, exportBox)),
    links: readLooseLinks(text, headers),
    problems,
  };
}

function withOffset(box: Box, offset: number) {
  return { ...pick(box, 'id', 'checked', 'line'), offset, form: box.form };
}

type ExportBox = (box: Box | null) => unknown;

function exportObjective(objective: Objective, exportBox: ExportBox) {
  return {
    ...pick(objective, 'title', 'line', 'details', 'target', 'box', 'progress', 'links'),
    box: exportBox(objective.box),
    projects: objective.projects.map((project) => exportProject(project, exportBox)),
  };
}

function exportProject(project: Project, exportBox: ExportBox) {
  return {
    ...pick(project, 'title', 'line', 'status', 'tentative', 'box', 'target', 'notes', 'links'),
    box: exportBox(project.box),
    subtasks: project.subtasks.map((subtask) => exportSubtask(subtask, exportBox)),
  };
}

function exportSubtask(subtask: Subtask, exportBox: ExportBox) {
  return { ...pick(subtask, 'label', 'line', 'box', 'links'), box: exportBox(subtask.box) };
}

function exportCatalog({ path, title, paths, problems }: Catalog) {
  return { path, title, paths: paths.map(exportPath), problems };
}

function exportPath(path: CapstonePath) {
  return {
    ...pick(path, 'title', 'line', 'intro'),
    tracks: path.tracks.map(exportTrack),
    requirements: path.requirements.map(exportSection),
  };
}

function exportTrack(track: Track) {
  return { ...pick(track, 'label', 'title', 'line', 'outcome'), sections: track.sections.map(exportSection) };
}

function exportSection(section: Section) {
  return {
    ...pick(section, 'title', 'line', 'text'),
    // Only a task item has a state.
    items: section.items.map((item) => pick(item, 'text', 'line', 'checked')),
  };
}

function exportStudyPlan({ path, topics, problems }: StudyPlan) {
  return {
    path,
    topics: topics.map((topic) => ({
      ...pick(topic, 'title', 'group', 'line', 'focusAreas'),
      resources: topic.resources.map((resource) => pick(resource, 'text', 'url', 'line')),
    })),
    problems,
  };
}

function exportSystemsNote(note: SystemsNote) {
  return {
    ...pick(note, 'path', 'title', 'line', 'status'),
    sections: note.sections.map((section) => pick(section, 'title', 'line', 'text')),
    missing: note.missing,
  };
}

function exportCapstoneLink(link: CapstoneLink) {
  return {
    from: pick(link.from, 'path', 'line', 'kind', 'title'),
    to: link.to && pick(link.to, 'path', 'line', 'title'),
    ...pick(link, 'state', 'score'),
    terms: link.matches.map(({ term }) => term),
  };
}
