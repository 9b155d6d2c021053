import type { App } from 'obsidian';
import { planAddProjectRow } from '../edits/add-project-row';
import type { Plan } from '../edits/plan';
import { projectNote } from '../edits/project-note';
import { asAlias } from '../edits/wikilink-text';
import { roadmapAt } from '../index/queries';
import type { VaultIndex } from '../index/vault-index';
import type { TrackPlace } from '../model/capstone-link';
import { withoutEnding } from '../model/note-name';
import type { Objective, RowAnchor } from '../model/roadmap';
import { rowAnchor } from '../readers/box-reference';
import { headerNames } from '../settings/header-names';
import { createNote, freePath } from './free-path';
import { newBoxId } from './new-box-id';
import type { SettingsStore } from './settings-store';
import { linkToTrack, trackOf } from './track-link';
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
  readonly title: string;
  readonly notePath: string;
  readonly note: string;
}

/**
 * Writes a project note from a spec and adds its row to the objective's table. Never over a note that is there; where
 * the row cannot be added, there is no note either. A dry run is refused where the real one would be.
 *
 * @throws Error with a sentence for people where it is refused
 */
export async function planProject(context: PlanContext, wanted: ProjectToPlan): Promise<PlannedProject> {
  const { objective, row } = objectiveAt(context, wanted);
  const planned = noteFor(context, wanted, objective);
  const addRow = (text: string, link: string): Plan =>
    planAddProjectRow(text, { objective: row, link, newId: newBoxId }, headerNames(context.store.settings));
  await edit(context, wanted.roadmapPath, (text) => withoutEdits(addRow(text, planned.title)));
  if (wanted.dryRun) return planned;
  const { app } = context;
  const note = await createNote(app, planned.notePath, planned.note);
  const linktext = app.metadataCache.fileToLinktext(note, wanted.roadmapPath);
  const alias = asAlias(planned.title);
  const link = linktext === alias || alias === '' ? linktext : `${linktext}|${alias}`;
  try {
    await edit(context, wanted.roadmapPath, (text) => addRow(text, link));
  } catch (error) {
    await app.fileManager.trashFile(note);
    throw error;
  }
  return planned;
}

/** Only finds out whether a plan would be refused. */
function withoutEdits(plan: Plan): Plan {
  return plan.ok ? { ok: true, edits: [] } : plan;
}

async function edit({ gateway }: PlanContext, path: string, plan: (text: string) => Plan): Promise<void> {
  const outcome = await gateway.edit(path, plan);
  if (!outcome.ok) throw new Error(outcome.message);
}

/** With the row that it starts in. */
function objectiveAt(
  { index }: PlanContext,
  { roadmapPath, objectiveLine }: ProjectToPlan,
): { readonly objective: Objective; readonly row: RowAnchor } {
  const roadmap = roadmapAt(index.snapshot, roadmapPath);
  if (!roadmap) throw new Error(`${roadmapPath} is no roadmap note.`);
  const objective = roadmap.objectives.find(({ line }) => line === objectiveLine);
  if (!objective) throw new Error(`No objective starts at line ${objectiveLine} of ${roadmapPath}.`);
  return { objective, row: rowAnchor(roadmap.text, objectiveLine) };
}

function noteFor(
  { app, index, store, today }: PlanContext,
  wanted: ProjectToPlan,
  objective: Objective,
): PlannedProject {
  const { roadmapPath, track: place } = wanted;
  const { track, path } = trackOf(index.snapshot, place);
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
  return { title: track.title, notePath, note };
}

/** What stands between the brackets of a wikilink to a note, written in another. */
function linkToNote(app: App, path: string, sourcePath: string): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.metadataCache.fileToLinktext(file, sourcePath) : withoutEnding(path);
}
