import type { StudyTopic } from '../../../src/model/study-plan';
import { readStudyPlan } from '../../../src/readers/study/study-plan';

/** What is read from a note of these lines. */
export const topics = (...lines: string[]): readonly StudyTopic[] => readStudyPlan(lines.join('\n')).topics;
export const only = (...lines: string[]): StudyTopic | undefined => topics(...lines)[0];

export const PLAN = [
  '# Sailing',
  '## On the water',
  '',
  '- ⛵ **Knots** – for every day',
  '  - **Focus areas:** bowline, hitches (round turn, clove), splicing',
  '  - **Resources:**',
  '    - [Animated knots](https://knots.example/) – the pictures',
  '    - Video: [Rope work](https://video.example/a_(b))',
  '    - The club library',
  '',
  '- **Weather** – before every day',
  '  - Clouds, and what they say',
  '  - Fronts',
];
