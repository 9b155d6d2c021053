import type { Roadmap } from '../../model/roadmap';
import { rowAnchor } from '../../readers/roadmap/rows/box-reference';
import { planProject } from '../actions/plan-project';
import type { FoundObjective } from '../pieces';
import { explained } from '../reason-of';
import type { Action } from './action';
import { misused, refused } from './answer-error';
import { findRoadmap } from './find-roadmap';
import { findTrack } from './named-track';
import { choice, required, requiredPath, wholeNumber } from './parameters';

export const planAction: Action = {
  name: 'plan',
  description: 'Write a project note from a spec and add it to the table of an objective',
  flags: {
    path: { value: '<note>', description: 'The roadmap note', required: true },
    line: { value: '<number>', description: 'The line where the objective starts, counting from 1', required: true },
    track: { value: '<track>', description: 'The spec: its heading, label or title, or note:line', required: true },
    'dry-run': { description: 'Only print the note that would be written' },
  },
  answer: async (params, context) => {
    const roadmapPath = requiredPath(params);
    required(params, 'line');
    const objectiveLine = wholeNumber(params, 'line') ?? 0;
    if (objectiveLine === 0) throw misused('line=0 is not a line. Lines count from 1.');
    const name = required(params, 'track');
    const dryRun = choice(params, 'dry-run', ['true', 'false'], 'false') === 'true';
    const { snapshot } = context.index;
    const roadmap = findRoadmap(snapshot, roadmapPath);
    const track = findTrack(snapshot.catalogs, name);
    const objective = objectiveAt(roadmap, objectiveLine);
    try {
      const { notePath, note } = await planProject(context, { objective, track, dryRun });
      return dryRun ? `${notePath}\n\n${note}` : notePath;
    } catch (error) {
      throw refused(explained(error));
    }
  },
};

function objectiveAt({ path, text, objectives }: Roadmap, line: number): FoundObjective {
  const objective = objectives.find((one) => one.line === line);
  if (!objective) throw refused(`No objective starts at line ${line} of ${path}.`);
  return { path, title: objective.title, row: rowAnchor(text, line) };
}
