import type { App } from 'obsidian';
import type { TrackPlace } from '../model/capstone-link';
import { ROADMAP_VIEW_TYPE, RoadmapView } from '../ui';

/** Shows the roadmap in the right sidebar; it never opens a second one. */
export async function openRoadmap(app: App): Promise<RoadmapView | null> {
  const leaf = await app.workspace.ensureSideLeaf(ROADMAP_VIEW_TYPE, 'right', { active: true, reveal: true });
  // In a side that was collapsed the view may not be built yet.
  await leaf.loadIfDeferred();
  return leaf.view instanceof RoadmapView ? leaf.view : null;
}

/** Shows a spec in place of the roadmap. */
export async function openSpec(app: App, place: TrackPlace): Promise<void> {
  const view = await openRoadmap(app);
  view?.showSpec(place);
}
