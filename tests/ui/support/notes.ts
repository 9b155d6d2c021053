import type { IndexSnapshot } from '../../../src/index/snapshot';
import type { Problem } from '../../../src/model/problem';
import type { Roadmap } from '../../../src/model/roadmap';
import { readRoadmap } from '../../../src/readers/roadmap/read-roadmap';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { snapshotWith } from '../../index/snapshot-with';

export const BOX = '<input type="checkbox" unchecked id="0a1b2c">';
export const TICKED = '<input type="checkbox" checked id="3d4e5f">';

/** A roadmap note of rows as written (checklist, objective, project, target), read as the plugin reads it. */
export function note(path: string, ...rows: string[]): Roadmap {
  const header = ['Checklist | Objective | Project | Target', '--- | --- | --- | ---'];
  const text = [...header, ...rows].map((row) => `| ${row} |\n`).join('');
  const { objectives, problems, boxIds } = readRoadmap(text, DEFAULT_HEADERS);
  return { path, text, objectives, boxIds, problems: problems.filter(({ code }) => code !== 'missing-id') };
}

export function withProblem(roadmap: Roadmap, code: Problem['code'], line = 1): Roadmap {
  const problem: Problem = { code, line, message: `About ${code}.`, repairable: false };
  return { ...roadmap, problems: [...roadmap.problems, problem] };
}

export function snapshot(...roadmaps: Roadmap[]): IndexSnapshot {
  return snapshotWith({ roadmaps });
}
