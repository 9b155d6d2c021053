import type { CapstonePath, Section, Track } from '../../src/model/catalog';
import type { Objective, Project, RoadmapReading } from '../../src/model/roadmap';
import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { DEFAULT_HEADERS } from '../../src/settings/settings';

export { aSection } from '../support/model-builders';

export function readPlan(text: string): RoadmapReading {
  return readRoadmap(text, DEFAULT_HEADERS);
}

export function objectiveIn(text: string, title: string): Objective {
  const found = readPlan(text).objectives.find((objective) => objective.title === title);
  if (!found) throw new Error(`No objective ${title} in ${JSON.stringify(text)}`);
  return found;
}

export function projectIn(text: string, title: string): Project {
  const found = readPlan(text)
    .objectives.flatMap(({ projects }) => projects)
    .find((project) => project.title === title);
  if (!found) throw new Error(`No project ${title} in ${JSON.stringify(text)}`);
  return found;
}

/** What a roadmap says, without positions. */
export function sayingsOf(text: string) {
  return readPlan(text).objectives.map(({ title, details, projects }) => ({
    title,
    details,
    projects: projects.map((project) => ({ title: project.title, status: project.status, links: project.links })),
  }));
}

export function aTrack(sections: readonly Section[], more: Partial<Track> = {}): Track {
  const named = { label: 'Track 1', title: 'Tidal Clock', heading: 'Track 1: Tidal Clock' };
  return { ...named, line: 3, outcome: null, intro: [], sections, ...more };
}

export function aPath(tracks: readonly Track[], requirements: readonly Section[] = []): CapstonePath {
  return { title: 'Shore', line: 2, intro: [], tracks, requirements };
}
