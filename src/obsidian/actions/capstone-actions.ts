import { planWriteCapstone } from '../../edits/links/write-capstone-link';
import { planWriteCapstoneProperty } from '../../edits/links/write-capstone-property';
import { refuse } from '../../edits/refuse';
import type { IndexSnapshot } from '../../index/snapshot';
import { suggestionKey } from '../../linking/dismissed';
import { type CapstoneLink, isSameTrack, type TrackPlace } from '../../model/capstone-link';
import type { Outcome } from '../../model/outcome';
import type { Piece } from '../../model/piece';
import { placedTracks, trackPlaceOf } from '../../model/placed-track';
import type { Link } from '../../model/roadmap';
import { notify, pickObjective, pickTrack, type CapstoneActions } from '../../ui';
import { announced, reported } from '../announce';
import type { AppContext } from '../app-context';
import { openNote } from '../open-note';
import { pieceAt } from '../pieces';
import { explained } from '../reason-of';
import { firstLine } from '../writing/new-note';
import { planProject } from './plan-project';
import { linkToTrack } from './track-link';
import { createSystemsNote } from './write-systems-note';

/** Carries out the sidebar's requests about specs and drafts in the app. */
export function createCapstoneActions(context: AppContext): CapstoneActions {
  const { app, index } = context;
  return {
    acceptCapstone: (piece, to, replaces) => acceptCapstone(context, { piece, in: index.snapshot }, to, replaces),
    chooseCapstone: (piece, replaces) => {
      const shown = { piece, in: index.snapshot };
      const tracks = tracksFor(index.snapshot, piece, replaces);
      pickTrack(app, tracks, (place) => void acceptCapstone(context, shown, place, replaces));
    },
    dismissCapstone: (suggestion) => dismissCapstone(context, suggestion),
    planProject: (place, piece) => startPlan(context, place, piece && { piece, in: index.snapshot }),
    newSystemsNote: (piece) => reported(createSystemsNote(app, index.snapshot, piece)),
  };
}

/**
 * A piece as it was shown. While the user chooses, its note may change, and something else may move to its line; so it
 * is looked up in the snapshot of that time.
 */
interface ShownPiece {
  readonly piece: Piece;
  readonly in: IndexSnapshot;
}

/** Every track of the catalogs, with suggested tracks and those that a link to be repaired may have meant first. */
function tracksFor(snapshot: IndexSnapshot, piece?: Piece, replaces?: CapstoneLink | null): readonly TrackPlace[] {
  const links = piece ? snapshot.ties.of(piece).capstones : [];
  const suggested = links.flatMap(({ state, to }) => (state === 'suggested' && to ? [to] : []));
  const near = [...(replaces?.alternatives ?? []), ...suggested];
  const others = placedTracks(snapshot.catalogs).map(trackPlaceOf);
  return [...near, ...others.filter((track) => !near.some((one) => isSameTrack(one, track)))];
}

async function acceptCapstone(
  context: AppContext,
  shown: ShownPiece,
  to: TrackPlace,
  replaces: CapstoneLink | null,
): Promise<Outcome> {
  try {
    const { written, via } = replaces ?? {};
    const inProperty = written && via ? { path: via, link: written } : null;
    return announced(
      await (inProperty ? writeInProperty(context, inProperty, to) : writeInCell(context, shown, to, replaces)),
    );
  } catch (error) {
    return announced(refuse('gone', explained(error)));
  }
}

function writeInCell(
  { app, index, gateway, store }: AppContext,
  { piece, in: snapshot }: ShownPiece,
  to: TrackPlace,
  replaces: CapstoneLink | null,
): Promise<Outcome> {
  const { row } = pieceAt(snapshot, piece);
  const link = linkToTrack(app, index.snapshot, to, piece.path);
  // A link in the project's own note stays; only one in the cell can be replaced.
  const inCell = snapshot.ties.of(piece).capstones.find(({ written, via }) => written !== null && via === null);
  const wanted = { row, kind: piece.kind, link, replaces: (replaces ?? inCell)?.written ?? null };
  return gateway.edit(piece.path, (text) => planWriteCapstone(text, wanted, store.headers));
}

function writeInProperty(
  { app, index, gateway }: AppContext,
  { path, link: replaces }: { readonly path: string; readonly link: Link },
  to: TrackPlace,
): Promise<Outcome> {
  const link = linkToTrack(app, index.snapshot, to, path);
  return gateway.edit(path, (text) => planWriteCapstoneProperty(text, replaces, link));
}

function dismissCapstone({ store }: AppContext, suggestion: CapstoneLink): Promise<void> {
  const key = suggestionKey(suggestion);
  return store.update((settings) => ({ ...settings, dismissed: [...settings.dismissed, key] }));
}

/** Asks for the track and the objective if they are not given, then writes the project's note and row. */
function startPlan(context: AppContext, place: TrackPlace | null, shown: ShownPiece | null): void {
  const { app, index } = context;
  const { snapshot } = index;
  if (!place) {
    pickTrack(app, tracksFor(snapshot, shown?.piece), (chosen) => startPlan(context, chosen, shown));
  } else if (!shown) {
    pickObjective(app, snapshot.roadmaps, (piece) => startPlan(context, place, { piece, in: snapshot }));
  } else reported(finishPlan(context, place, shown));
}

async function finishPlan(context: AppContext, track: TrackPlace, shown: ShownPiece): Promise<void> {
  const { objective } = pieceAt(shown.in, shown.piece);
  const { notePath, note } = await planProject(context, { objective, track, dryRun: false });
  notify(`Added “${track.title}” to the roadmap.`);
  await openNote(context.app, notePath, firstLine(note), 'tab');
}
