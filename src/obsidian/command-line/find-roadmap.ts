import { roadmapAt } from '../../index/queries/queries';
import type { IndexSnapshot } from '../../index/snapshot';
import type { Roadmap } from '../../model/roadmap';
import { refused } from './answer-error';

/** @throws AnswerError if the note is not a roadmap */
export function findRoadmap(snapshot: IndexSnapshot, path: string): Roadmap {
  const roadmap = roadmapAt(snapshot, path);
  if (!roadmap) throw refused(`There is no roadmap note ${path}.`);
  return roadmap;
}
