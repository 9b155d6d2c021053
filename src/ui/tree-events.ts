import type { Link } from '../model/roadmap';
import type { StatusFilter } from './view-state';

/** What the lines of the tree report. The same object for the life of a view, so lines need not be drawn for it. */
export interface TreeEvents {
  readonly check: (key: string, checked: boolean) => void;
  readonly fold: (keys: readonly string[], fold: boolean) => void;
  readonly focus: (key: string) => void;
  /** Opens the note at the item. */
  readonly open: (event: MouseEvent | KeyboardEvent, key: string) => void;
  readonly openProblem: (event: MouseEvent, key: string) => void;
  readonly followLink: (event: MouseEvent, key: string, link: Link) => void;
  readonly hoverLink: (event: MouseEvent, key: string, link: Link) => void;
}

/** What the controls above the tree, and the messages in its place, report. */
export interface PaneEvents {
  readonly search: (query: string) => void;
  readonly filter: (filter: StatusFilter) => void;
  readonly foldAll: (fold: boolean) => void;
  /** Shows everything again: no search, no filter. */
  readonly showAll: () => void;
  /** From the search field down into the tree. */
  readonly enterTree: () => void;
  readonly createNote: () => void;
}
