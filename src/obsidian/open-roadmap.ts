import type { App } from 'obsidian';
import { ROADMAP_VIEW_TYPE } from '../ui';

/** Shows the roadmap in the right sidebar; there is never more than one of its own making. */
export async function openRoadmap(app: App): Promise<void> {
  await app.workspace.ensureSideLeaf(ROADMAP_VIEW_TYPE, 'right', { active: true, reveal: true });
}
