import type { App, TFile } from 'obsidian';
import { planAddProjectRow } from '../edits/add-project-row';
import type { Plan } from '../edits/plan';
import { projectNote } from '../edits/project-note';
import { asAlias } from '../edits/wikilink-text';
import type { TrackPlace } from '../model/capstone-link';
import { noteName } from '../model/note-name';
import { headerNames } from '../settings/header-names';
import type { AppContext } from './app-context';
import { createNote, freePath } from './free-path';
import { newBoxId } from './new-box-id';
import { noteFile } from './note-file';
import type { FoundObjective } from './pieces';
import { reasonOf } from './reason-of';
import { linkToTrack, trackOf } from './track-link';

export interface ProjectToPlan {
  readonly objective: FoundObjective;
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
 * the row cannot be added, there is no note either, or it is said where it stays. A dry run is refused where the real one would be.
 *
 * @throws Error with a sentence for people where it is refused
 */
export async function planProject(context: AppContext, wanted: ProjectToPlan): Promise<PlannedProject> {
  const { path: roadmapPath, row: objective } = wanted.objective;
  const planned = noteFor(context, wanted);
  const addRow = (text: string, link: string): Plan =>
    planAddProjectRow(text, { objective, link, newId: newBoxId }, headerNames(context.store.settings));
  await edit(context, roadmapPath, (text) =>
    withoutEdits(addRow(text, rowLink(noteName(planned.notePath), planned.title))),
  );
  if (wanted.dryRun) return planned;
  const { app } = context;
  const note = await createNote(app, planned.notePath, planned.note);
  const link = rowLink(app.metadataCache.fileToLinktext(note, roadmapPath), planned.title);
  try {
    await edit(context, roadmapPath, (text) => addRow(text, link));
  } catch (error) {
    await takeBack(app, note, error);
    throw error;
  }
  return planned;
}

/**
 * @param why its row was not added
 * @throws Error that says that and where the note is, when it stays
 */
async function takeBack({ fileManager }: App, note: TFile, why: unknown): Promise<void> {
  try {
    await fileManager.trashFile(note);
  } catch (error) {
    const stays = `${note.path}, which was written for it, could not be deleted and stays: ${reasonOf(error)}.`;
    throw new Error(`${reasonOf(why)} ${stays}`, { cause: error });
  }
}

/** What stands between the brackets of the row's link. */
function rowLink(linktext: string, title: string): string {
  const alias = asAlias(title);
  return linktext === alias || alias === '' ? linktext : `${linktext}|${alias}`;
}

/** Only finds out whether a plan would be refused. */
function withoutEdits(plan: Plan): Plan {
  return plan.ok ? { ok: true, edits: [] } : plan;
}

async function edit({ gateway }: AppContext, path: string, plan: (text: string) => Plan): Promise<void> {
  const outcome = await gateway.edit(path, plan);
  if (!outcome.ok) throw new Error(outcome.message);
}

function noteFor({ app, index, store, today }: AppContext, { objective, track: place }: ProjectToPlan): PlannedProject {
  const roadmap = noteFile(app, objective.path);
  const { track, path } = trackOf(index.snapshot, place);
  const folder = store.settings.planFolder || app.fileManager.getNewFileParent(objective.path).path;
  const notePath = freePath(app, folder, track.title);
  const note = projectNote({
    track,
    path,
    capstoneLink: linkToTrack(app, index.snapshot, place, notePath),
    roadmapLink: app.metadataCache.fileToLinktext(roadmap, notePath),
    objective: objective.title,
    today: today(),
  });
  return { title: track.title, notePath, note };
}
