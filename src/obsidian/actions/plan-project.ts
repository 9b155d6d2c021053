import { planAddProjectRow } from '../../edits/add-project-row';
import { asAlias } from '../../edits/links/wikilink-text';
import { projectNote } from '../../edits/notes/project-note';
import type { Plan } from '../../edits/plan';
import type { TrackPlace } from '../../model/capstone-link';
import { noteName } from '../../model/note-name';
import type { AppContext } from '../app-context';
import { findLinktext, linktextTo } from '../linktext-to';
import { noteFile } from '../note-file';
import type { FoundObjective } from '../pieces';
import { freePath } from '../writing/free-path';
import { newBoxIds } from '../writing/new-box-id';
import { createNote, takeBack } from '../writing/new-note';
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
 * Writes a project note from a spec and adds its row to the objective's table. It never overwrites a note. If the row
 * cannot be added, the note and any folder created for it are removed again, or the error says what could not be. A dry
 * run is refused whenever a real one would be.
 *
 * @throws Error with a sentence for people if it is refused
 */
export async function planProject(context: AppContext, wanted: ProjectToPlan): Promise<PlannedProject> {
  const { path: roadmapPath, row: objective } = wanted.objective;
  const planned = noteFor(context, wanted);
  const ids = newBoxIds();
  const addRow = (text: string, link: string): Plan =>
    planAddProjectRow(text, { objective, link, newId: ids() }, context.store.headers);
  await edit(context, roadmapPath, (text) =>
    withoutEdits(addRow(text, rowLink(noteName(planned.notePath), planned.title))),
  );
  if (wanted.dryRun) return planned;
  const { app } = context;
  const note = await createNote(app, planned.notePath, planned.note);
  try {
    const link = rowLink(linktextTo(app, note.file, roadmapPath), planned.title);
    await edit(context, roadmapPath, (text) => addRow(text, link));
  } catch (error) {
    await takeBack(app, note, error);
  }
  // A plugin may have moved it meanwhile.
  return { ...planned, notePath: note.file.path };
}

/** The text between the brackets of the row's link. */
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
    roadmapLink: findLinktext(app, roadmap, notePath),
    objective: objective.title,
    today: today(),
  });
  return { title: track.title, notePath, note };
}
