import type { Piece } from '../../model/piece';
import { RoadmapView } from '../../ui';
import type { AppContext } from '../app-context';
import { pieceNear } from '../pieces';
import { cursorPlace } from './cursor-place';

/**
 * The objective or project that a command applies to: the one selected in the sidebar, else that of the cursor's row.
 */
export function selectedPiece({ app, index }: Pick<AppContext, 'app' | 'index'>): Piece | null {
  const sidebar = app.workspace.getActiveViewOfType(RoadmapView);
  if (sidebar) return sidebar.selected;
  const place = cursorPlace(app);
  return place && pieceNear(index.snapshot, place);
}
