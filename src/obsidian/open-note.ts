import { Platform, type App, type HoverParent, type PaneType, type TFile } from 'obsidian';
import { linktext } from '../model/note-link';
import type { Link } from '../model/roadmap';
import type { OpenIn, RoadmapActions } from '../ui';
import { noteFile } from './note-file';

/** The sidebar's name in the app's page preview settings. */
export const HOVER_SOURCE = 'capstone-roadmap';

/**
 * Opens a note with the cursor at a 1-based line. For line 1, the cursor is left to the app, since typing before a
 * note's properties would break them. Opened by its file, since a path opened as a link is cut at the first `#`, and
 * would create a missing note.
 *
 * @throws Error with a sentence for people if there is no such note
 */
export async function openNote(app: App, path: string, line: number, where: OpenIn): Promise<TFile> {
  const file = noteFile(app, path);
  const eState = line > 1 ? { line: line - 1 } : undefined;
  await app.workspace.getLeaf(paneFor(where)).openFile(file, { active: true, ...(eState && { eState }) });
  uncover(app);
  return file;
}

/** Opens what a wikilink leads to. Web links are left to the app. */
export async function openLink(app: App, link: Link, sourcePath: string, where: OpenIn): Promise<void> {
  await app.workspace.openLinkText(linktext(link), sourcePath, paneFor(where));
  uncover(app);
}

/** Shows the page preview of a wikilink under the pointer, as the app's own links do. */
export function createLinkPreviews({ workspace }: App): RoadmapActions['previewLink'] {
  // The app asks this for the current preview, so that a link gets only one as the pointer moves over it.
  const hoverParent: HoverParent = { hoverPopover: null };
  return (event, targetEl, link, sourcePath) =>
    workspace.trigger('hover-link', {
      event,
      source: HOVER_SOURCE,
      hoverParent,
      targetEl,
      sourcePath,
      linktext: linktext(link),
    });
}

/** On a phone the sidebar covers the note, and stays there when a note is opened from it. */
function uncover({ workspace }: App): void {
  if (Platform.isPhone) for (const side of [workspace.leftSplit, workspace.rightSplit]) side.collapse();
}

function paneFor(where: OpenIn): PaneType | false {
  return where === 'same' ? false : where;
}
