import type { TopicTie } from '../../index/ties/ties';
import type { StudyPlan, StudyResource } from '../../model/study-plan';
import { asideKey, pathOfKey } from '../identity/item-key';
import type { PendingStates } from './pending-states';
import type { Tick } from './tick';

/** The key of a resource's box, which is identified by its note, like a task's. */
export function resourceKey(path: string, { line, text }: StudyResource): string {
  return `${asideKey(path, 'resources')}\n${line}:${text}`;
}

/** What a key stands for; null if it is not a resource with a box in these plans. */
export function resourceTick(key: string, plans: readonly StudyPlan[]): Tick | null {
  const path = pathOfKey(key);
  const resources = plans.find((plan) => plan.path === path)?.topics.flatMap((topic) => topic.resources);
  const found = resources?.find((resource) => resourceKey(path, resource) === key);
  return found ? tickOf(path, found) : null;
}

/** What the box of a resource stands for; null for a resource without one. */
export function tickOf(path: string, resource: StudyResource): Tick | null {
  const { checked } = resource;
  return checked === undefined ? null : { kind: 'resource', path, resource: { ...resource, checked } };
}

/** Topics with all pending requests applied. */
export function withPendingResources(topics: readonly TopicTie[], pending: PendingStates): readonly TopicTie[] {
  if (pending.size === 0) return topics;
  return topics.map(({ path, topic }) => {
    const resources = topic.resources.map((resource) => {
      const wanted = pending.get(resourceKey(path, resource));
      return wanted === undefined || resource.checked === undefined ? resource : { ...resource, checked: wanted };
    });
    return { path, topic: { ...topic, resources } };
  });
}
