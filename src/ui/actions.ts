import type { Outcome } from '../model/outcome';
import type { Box, Link, RowAnchor } from '../model/roadmap';

/** Where a link or note is opened, as the app's modifier keys ask for it. */
export type OpenIn = 'same' | 'tab' | 'split' | 'window';

/** All that the sidebar can ask for. It writes no file itself: whoever makes the view hands these in. */
export interface RoadmapActions {
  /** Resolves when the change is in the file or has been refused (and the user told why); never rejects. */
  setBox(path: string, box: Box, checked: boolean): Promise<Outcome>;
  /** Gives a row without a box of its own one, in the given state. Never rejects. */
  insertBox(path: string, row: RowAnchor, checked: boolean): Promise<Outcome>;
  /** Opens a note with the cursor at a 1-based line. */
  openNote(path: string, line: number, where: OpenIn): void;
  openLink(link: Link, sourcePath: string, where: OpenIn): void;
  /** Page preview of a wikilink under the pointer. */
  previewLink(event: MouseEvent, target: HTMLElement, link: Link, sourcePath: string): void;
  /** Writes an example roadmap note and opens it. */
  createRoadmapNote(): Promise<void>;
}
