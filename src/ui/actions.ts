import type { Piece } from '../index/ties';
import type { CapstoneLink, TrackPlace } from '../model/capstone-link';
import type { Outcome } from '../model/outcome';
import type { Task } from '../model/project-note';
import type { Box, Link, Roadmap } from '../model/roadmap';
import type { StudyResource } from '../model/study-plan';

/** A note as it was when it was read for what is shown of it. */
export type ShownNote = Pick<Roadmap, 'path' | 'text'>;

/** Where a link or note is opened, as the app's modifier keys ask for it. */
export type OpenIn = 'same' | 'tab' | 'split' | 'window';

/** What the sidebar can ask for about specs, criteria, study and writing. */
export interface CapstoneActions {
  /**
   * Writes the link to a track into the note. Never rejects.
   *
   * @param replaces the written link that gives way to it; null for the first that stands in the cell, if there is one
   */
  acceptCapstone(piece: Piece, to: TrackPlace, replaces: CapstoneLink | null): Promise<Outcome>;
  /** Lets the user search for a track by hand, those that were suggested first, and writes the link to it. */
  chooseCapstone(piece: Piece, replaces: CapstoneLink | null): void;
  /** Never suggests this again. */
  dismissCapstone(suggestion: CapstoneLink): Promise<void>;
  /** Writes a project note from a spec and adds its row. What is not given is asked for. */
  planProject(place: TrackPlace | null, piece: Piece | null): void;
  /** Gives a task of a note a state. Never rejects. */
  setTask(path: string, task: Task, checked: boolean): Promise<Outcome>;
  /** Gives the box of a study resource a state. Never rejects. */
  setResource(path: string, resource: StudyResource, checked: boolean): Promise<Outcome>;
  /** Writes a draft, about a project where one is given, and opens it. */
  newSystemsNote(piece: Piece | null): void;
}

/** All that the sidebar can ask for. It writes no file itself: whoever makes the view hands these in. */
export interface RoadmapActions extends CapstoneActions {
  /**
   * Resolves when the change is in the file or has been refused (and the user told why); never rejects.
   *
   * @param shown the note in which the box was shown
   */
  setBox(shown: ShownNote, box: Box, checked: boolean): Promise<Outcome>;
  /** Gives the row on a 1-based line, which has no box of its own, one in the given state. Never rejects. */
  insertBox(shown: ShownNote, line: number, checked: boolean): Promise<Outcome>;
  /** Opens a note with the cursor at a 1-based line. */
  openNote(path: string, line: number, where: OpenIn): void;
  /** Opens what a wikilink leads to. */
  openLink(link: Link, sourcePath: string, where: OpenIn): void;
  /** Page preview of a wikilink under the pointer. */
  previewLink(event: MouseEvent, target: HTMLElement, link: Link, sourcePath: string): void;
  /** Lists the problems of notes, and what can be done about them. */
  showProblems(paths: readonly string[]): void;
  /** Writes an example roadmap note and opens it. */
  createRoadmapNote(): void;
}
