import { EMPTY_SNAPSHOT, type IndexSnapshot } from '../index/snapshot';
import { RoadmapPanel, type PanelOptions } from './roadmap-panel';

/**
 * Draws the beginning of the roadmap where nobody sees it, and lets it go. Half of what it takes to open a sidebar for
 * the first time is that nothing of it has run yet, and so is compiled only then.
 *
 * @param snapshot of which the first objective is drawn; it is as good as any, and takes the same time in any vault
 */
export function rehearse(
  { roadmaps }: IndexSnapshot,
  options: Pick<PanelOptions, 'actions' | 'now' | 'scheduler'>,
): void {
  const beginning = roadmaps.slice(0, 1).map((note) => ({ ...note, objectives: note.objectives.slice(0, 1) }));
  const snapshot = { ...EMPTY_SNAPSHOT, ready: true, roadmaps: beginning };
  const element = createDiv();
  const panel = new RoadmapPanel({ ...options, element, id: 'rehearsal', snapshot, stateChanged: () => undefined });
  panel.show(snapshot);
  panel.close();
}
