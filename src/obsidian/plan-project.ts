import type { App } from 'obsidian';
import { planAddProjectRow } from '../edits/add-project-row';
import { projectNote } from '../edits/project-note';
import type { VaultIndex } from '../index/vault-index';
import type { TrackPlace } from '../model/capstone-link';
import type { Objective } from '../model/roadmap';
import { headerNames } from '../settings/header-names';
import { createNote, freePath } from './free-path';
import { newBoxId } from './new-box-id';
import type { SettingsStore } from './settings-store';
import { linkToTrack, trackAt } from './track-link';
import type { VaultGateway } from './vault-gateway';

export interface PlanContext {
  readonly app: App;
  readonly index: VaultIndex;
  readonly gateway: VaultGateway;
  readonly store: SettingsStore;
  /** The day of today, `yyyy-MM-dd`. */
  readonly today: () => string;
}

export interface ProjectToPlan {
  readonly roadmapPath: string;
  /** Where the objective starts, 1-based. */
  readonly objectiveLine: number;
  readonly track: TrackPlace;
  /** Only say what would be written. */
  readonly dryRun: boolean;
}

export interface PlannedProject {
  readonly notePath: string;
  readonly note: string;
}

/**
 * Writes a project note from a spec and adds its row to the objective's table. Never over a note that is there; where
 * the row cannot be added, no note is left behind.
 *
 * @throws Error with a sentence for people where it is refused
 */
export async function planProject(context: PlanContext, wanted: ProjectToPlan): Promise<PlannedProject> {
  const { app, gateway, store } = context;
  const objective = objectiveAt(context, wanted);
  const planned = noteFor(context, wanted, objective);
  if (wanted.dryRun) return planned;
  await createNote(app, planned.notePath, planned.note);
  const link = linkToNote(app, planned.notePath, wanted.roadmapPath);
  const row = { objective: objective.row, link, newId: newBoxId };
  const outcome = await gateway.edit(wanted.roadmapPath, (text) =>
    planAddProjectRow(text, row, headerNames(store.settings)),
  );
  if (!outcome.ok) {
    const note = app.vault.getFileByPath(planned.notePath);
    if (note) await app.fileManager.trashFile(note);
    throw new Error(outcome.message);
  }
  return planned;
}

function objectiveAt({ index }: PlanContext, { roadmapPath, objectiveLine }: ProjectToPlan): Objective {
  const roadmap = index.snapshot.roadmaps.find(({ path }) => path === roadmapPath);
  if (!roadmap) throw new Error(`${roadmapPath} is no roadmap note.`);
  const objective = roadmap.objectives.find(({ line }) => line === objectiveLine);
  if (!objective) throw new Error(`No objective starts at line ${objectiveLine} of ${roadmapPath}.`);
  return objective;
}

function noteFor(
  { app, index, store, today }: PlanContext,
  wanted: ProjectToPlan,
  objective: Objective,
): PlannedProject {
  const { roadmapPath, track: place } = wanted;
  const { track, path } = trackAt(index.snapshot, place);
  const folder = store.settings.planFolder || app.fileManager.getNewFileParent(roadmapPath).path;
  const notePath = freePath(app, folder, track.title);
  const note = projectNote({
    track,
    path,
    capstoneLink: linkToTrack(app, index.snapshot, place, notePath),
    roadmapLink: linkToNote(app, roadmapPath, notePath),
    objective: objective.title,
    today: today(),
  });
  return { notePath, note };
}

/** What stands between the brackets of a wikilink to a note, written in another. */
function linkToNote(app: App, path: string, sourcePath: string): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.metadataCache.fileToLinktext(file, sourcePath) : path.replace(/\.md$/, '');
}
