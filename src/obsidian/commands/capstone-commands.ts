import type { App, Plugin } from 'obsidian';
import type { IndexSnapshot } from '../../index/snapshot';
import type { Piece } from '../../model/piece';
import { linkedTrack, type TrackPlace } from '../../model/capstone-link';
import { placedTracks, trackPlaceOf } from '../../model/placed-track';
import { pickTopic, pickTrack, type RoadmapActions, RoadmapView, type WantedPlan } from '../../ui';
import { reported } from '../announce';
import type { AppContext } from '../app-context';
import { openSpec } from '../open-roadmap';
import { addConvertCommand } from './convert-catalog';
import { selectedPiece } from './selected-piece';

/** Commands about specs, study and writing. Commands that need a spec or a topic are offered only if there is one. */
export function addCapstoneCommands(plugin: Plugin, context: AppContext, actions: RoadmapActions): void {
  addSpecCommands(plugin, context, actions);
  addConvertCommand(plugin, context);
  addWritingCommands(plugin, context, actions);
}

function addSpecCommands(plugin: Plugin, context: AppContext, actions: RoadmapActions): void {
  const { app, index } = context;
  const hasSpecs = (): boolean => index.snapshot.catalogs.some(({ paths }) => paths.length > 0);
  plugin.addCommand({
    id: 'link-to-capstone-spec',
    name: 'Link to capstone spec',
    icon: 'link',
    checkCallback: (checking) => {
      const piece = hasSpecs() ? selectedPiece(context) : null;
      if (piece && !checking) actions.chooseCapstone(piece, null);
      return piece !== null;
    },
  });
  plugin.addCommand({
    id: 'open-capstone-spec',
    name: 'Open capstone spec',
    icon: 'book-open-check',
    checkCallback: (checking) => {
      if (!hasSpecs()) return false;
      if (!checking) openSpecOf(app, index.snapshot, selectedPiece(context));
      return true;
    },
  });
  plugin.addCommand({
    id: 'plan-project-from-spec',
    name: 'Plan project from spec',
    icon: 'list-plus',
    checkCallback: (checking) => {
      if (!hasSpecs() || index.snapshot.roadmaps.every(({ objectives }) => objectives.length === 0)) return false;
      if (!checking) {
        const shown = shownPlan(app);
        const piece = shown ? shown.piece : selectedPiece(context);
        actions.planProject(shown?.place ?? linkedTrackOf(index.snapshot, piece), piece);
      }
      return true;
    },
  });
}

/** Opens the spec that a piece is linked to; without one, the user chooses among all. */
function openSpecOf(app: App, snapshot: IndexSnapshot, piece: Piece | null): void {
  const show = (place: TrackPlace): void => reported(openSpec(app, place));
  const linked = linkedTrackOf(snapshot, piece);
  if (linked) show(linked);
  else pickTrack(app, placedTracks(snapshot.catalogs).map(trackPlaceOf), show);
}

/** The plan for the spec that the active sidebar shows, if any: then the selected line of the tree behind it is not meant. */
function shownPlan(app: App): WantedPlan | null {
  return app.workspace.getActiveViewOfType(RoadmapView)?.wantedPlan ?? null;
}

function linkedTrackOf({ ties }: IndexSnapshot, piece: Piece | null): TrackPlace | null {
  return piece && linkedTrack(ties.of(piece).capstones);
}

function addWritingCommands(plugin: Plugin, context: AppContext, actions: RoadmapActions): void {
  plugin.addCommand({
    id: 'new-systems-note',
    name: 'New systems note',
    icon: 'pen-line',
    callback: () => actions.newSystemsNote(selectedPiece(context)),
  });
  plugin.addCommand({
    id: 'open-study-topic',
    name: 'Open study topic',
    icon: 'graduation-cap',
    checkCallback: (checking) => {
      const { studyPlans } = context.index.snapshot;
      if (studyPlans.every(({ topics }) => topics.length === 0)) return false;
      if (!checking) {
        pickTopic(plugin.app, studyPlans, (path, { line }) => actions.openNote(path, line, 'same'));
      }
      return true;
    },
  });
}
