import type { Action } from './action';
import { roadmapAsText } from './roadmap-as-text';

export const roadmapAction: Action = {
  name: null,
  description: 'Show the roadmap: objectives, progress, target dates, capstones and projects',
  flags: {},
  answer: (_params, { index }) => roadmapAsText(index.snapshot),
};
