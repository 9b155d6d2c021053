import { EMPTY_SNAPSHOT, type IndexSnapshot } from '../index/snapshot';
import { RoadmapPanel, type PanelOptions } from './roadmap-panel';

/**
 * Draws the beginning of the roadmap out of sight and discards it. Half the time of opening a sidebar for the first
 * time goes into compiling code that has not run yet.
 *
 * @param snapshot whose first objective is drawn; it is as good as any, and takes the same time in any vault
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
