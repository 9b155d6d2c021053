import { EMPTY_SNAPSHOT } from '../index/snapshot';
import { RoadmapPanel } from './roadmap-panel';
import type { SidebarContext } from './sidebar-context';

/**
 * Draws the beginning of the roadmap out of sight and discards it. Half the time of opening a sidebar for the first
 * time goes into compiling code that has not run yet. The first objective is as good as any other, and keeps the time
 * short in any vault.
 */
export function rehearse({ index, ...context }: SidebarContext): void {
  const [first] = index.snapshot.roadmaps;
  const roadmaps = first ? [{ ...first, objectives: first.objectives.slice(0, 1) }] : [];
  const panel = new RoadmapPanel({
    ...context,
    element: createDiv(),
    id: 'rehearsal',
    stateChanged: () => undefined,
  });
  panel.show({ ...EMPTY_SNAPSHOT, ready: true, roadmaps });
  panel.close();
}
