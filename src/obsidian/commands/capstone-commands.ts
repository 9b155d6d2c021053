import type { Plugin } from 'obsidian';
import type { Piece } from '../../index/ties';
import { linkedTrack, type TrackPlace } from '../../model/capstone-link';
import { placedTracks, placeOf } from '../../model/placed-track';
import { pickTopic, pickTrack, type RoadmapActions } from '../../ui';
import { reported } from '../announce';
import type { AppContext } from '../app-context';
import { openSpec } from '../open-roadmap';
import { addConvertCommand } from './convert-catalog';
import { selectedPiece } from './selected-piece';

/** Commands about specs, study and writing. Commands that need a spec or a topic are offered only if there is one. */
export function addCapstoneCommands(plugin: Plugin, context: AppContext, actions: RoadmapActions): void {
  const { app, index } = context;
  const selected = (): Piece | null => selectedPiece(app, index.snapshot);
  const hasCatalogs = (): boolean => index.snapshot.catalogs.some(({ paths }) => paths.length > 0);
  const trackOf = (piece: Piece | null): TrackPlace | null =>
    piece && linkedTrack(index.snapshot.ties.of(piece).capstones);
  plugin.addCommand({
    id: 'link-to-capstone-spec',
    name: 'Link to capstone spec',
    icon: 'link',
    checkCallback: (checking) => {
      const piece = hasCatalogs() ? selected() : null;
      if (piece && !checking) actions.chooseCapstone(piece, null);
      return piece !== null;
    },
  });
  plugin.addCommand({
    id: 'open-capstone-spec',
    name: 'Open capstone spec',
    icon: 'book-open-check',
    checkCallback: (checking) => {
      if (!hasCatalogs()) return false;
      const show = (place: TrackPlace): void => reported(openSpec(app, place));
      if (checking) return true;
      const linked = trackOf(selected());
      if (linked) show(linked);
      else pickTrack(app, placedTracks(index.snapshot.catalogs).map(placeOf), show);
      return true;
    },
  });
  plugin.addCommand({
    id: 'plan-project-from-spec',
    name: 'Plan project from spec',
    icon: 'list-plus',
    checkCallback: (checking) => {
      if (!hasCatalogs() || index.snapshot.roadmaps.every(({ objectives }) => objectives.length === 0)) return false;
      const piece = selected();
      if (!checking) actions.planProject(trackOf(piece), piece);
      return true;
    },
  });
  addConvertCommand(plugin, context);
  addWritingCommands(plugin, context, actions, selected);
}

function addWritingCommands(
  plugin: Plugin,
  { index }: Pick<AppContext, 'index'>,
  actions: RoadmapActions,
  selected: () => Piece | null,
): void {
  plugin.addCommand({
    id: 'new-systems-note',
    name: 'New systems note',
    icon: 'pen-line',
    callback: () => actions.newSystemsNote(selected()),
  });
  plugin.addCommand({
    id: 'open-study-topic',
    name: 'Open study topic',
    icon: 'graduation-cap',
    checkCallback: (checking) => {
      const { studyPlans } = index.snapshot;
      if (studyPlans.every(({ topics }) => topics.length === 0)) return false;
      if (!checking) {
        pickTopic(plugin.app, studyPlans, (path, { line }) => actions.openNote(path, line, 'same'));
      }
      return true;
    },
  });
}
