import type { Piece } from '../model/piece';
import type { CapstoneLink, TrackPlace } from '../model/capstone-link';
import type { Outcome } from '../model/outcome';
import type { Link } from '../model/roadmap';
import type { Tick } from './ticks/tick';

/** Where a link or note is opened, by the app's modifier keys. */
export type OpenIn = 'same' | 'tab' | 'split' | 'window';

/** What the sidebar can ask for about specs and writing. */
export interface CapstoneActions {
  /**
   * Writes the link to a track into the note. Never rejects.
   *
   * @param replaces the written link to replace; null for the first one in the cell, if there is any
   */
  acceptCapstone(piece: Piece, to: TrackPlace, replaces: CapstoneLink | null): Promise<Outcome>;
  /** Lets the user search for a track, with suggested ones first, and writes the link to it. */
  chooseCapstone(piece: Piece, replaces: CapstoneLink | null): void;
  /** Never suggests this again. */
  dismissCapstone(suggestion: CapstoneLink): Promise<void>;
  /** Writes a project note from a spec and adds its row. Asks for what is not given. */
  planProject(place: TrackPlace | null, piece: Piece | null): void;
  /** Writes a draft, about a project if one is given, and opens it. */
  newSystemsNote(piece: Piece | null): void;
}

/** Everything that the sidebar can request. It writes no files itself: whoever makes the view passes these in. */
export interface RoadmapActions extends CapstoneActions {
  /**
   * Sets the box that a tick stands for. Resolves when the change is in the file or has been refused (and the user told
   * why); never rejects.
   */
  setTick(tick: Tick, checked: boolean): Promise<Outcome>;
  /** Opens a note with the cursor at a 1-based line. */
  openNote(path: string, line: number, where: OpenIn): void;
  /** Opens what a wikilink leads to. */
  openLink(link: Link, sourcePath: string, where: OpenIn): void;
  /** Page preview of a wikilink under the pointer. */
  previewLink(event: MouseEvent, target: HTMLElement, link: Link, sourcePath: string): void;
  /** Lists the problems of notes and the possible repairs. */
  showProblems(paths: readonly string[]): void;
  /** Writes an example roadmap note and opens it. */
  createRoadmapNote(): void;
}
