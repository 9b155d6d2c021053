import { describe, expect, it } from 'vitest';
import { readProjectNote } from '../../../src/readers/project-note';
import { readStudyPlan } from '../../../src/readers/study/study-plan';
import { keyedTasks, taskTick } from '../../../src/ui/ticks/note-tasks';
import { resourceKey, resourceTick, withPendingResources } from '../../../src/ui/ticks/study-boxes';

const STUDY = `## Wood

- **Lofting**
  - Resources:
    - [ ] A film
    - [ ] A book
    - A walk
- **Steaming**
  - Resources:
    - [x] A film
`;
const TASKS = '## Hull\n\n- [ ] Fair\n- [x] Dry\n\n## Rig\n\n- [ ] Fair\n';

describe('the key of a box in another note leads to that box alone', () => {
  const plans = [
    { path: 'A.md', ...readStudyPlan(STUDY) },
    { path: 'B.md', ...readStudyPlan(STUDY.replace('A book', 'A chart')) },
  ];
  const notes = ['A.md', 'B.md'].map((path) => ({ path, ...readProjectNote(TASKS) }));

  it('in study plans', () => {
    for (const { path, topics } of plans) {
      for (const resource of topics.flatMap(({ resources }) => resources)) {
        const tick = resourceTick(resourceKey(path, resource), plans);
        expect(tick).toEqual(resource.checked === undefined ? null : { kind: 'resource', path, resource });
      }
    }
  });

  it('in study plans, whose topics show it as asked', () => {
    const topics = plans.flatMap(({ path, topics: all }) => all.map((topic) => ({ path, topic })));
    const [film, , walk] = topics[0]!.topic.resources;
    const pending = new Map([film!, walk!].map((resource) => [resourceKey('A.md', resource), true]));
    const states = withPendingResources(topics, pending).map(({ topic }) =>
      topic.resources.map(({ checked }) => checked),
    );
    expect(states).toEqual([[true, false, undefined], [true], [false, false, undefined], [true]]);
  });

  it('in notes of projects', () => {
    for (const one of notes) {
      for (const { key, task } of keyedTasks(one)) {
        expect(taskTick(key, notes)).toEqual({ kind: 'task', path: one.path, task });
      }
    }
  });
});
