import type { Link } from '../model/roadmap';
import type { StatusFilter } from './outline/view-state';

/** A button at the `nth` of the capstone links of a line. */
export interface CapstoneButton {
  readonly kind: 'open' | 'accept' | 'choose' | 'dismiss' | 'repair';
  readonly nth: number;
}

/** The events of the tree's lines. The same object for the life of a view, so it never causes a redraw. */
export interface TreeEvents {
  readonly check: (key: string, checked: boolean) => void;
  readonly fold: (keys: readonly string[], fold: boolean) => void;
  readonly focus: (key: string) => void;
  /** Opens the note at the item. */
  readonly open: (event: MouseEvent | KeyboardEvent, key: string) => void;
  /** @param key of the note's item; null for notes without one */
  readonly openProblems: (event: MouseEvent, key: string | null) => void;
  readonly followLink: (event: MouseEvent, key: string, link: Link) => void;
  readonly hoverLink: (event: MouseEvent, key: string, link: Link) => void;
  readonly capstone: (event: MouseEvent, key: string, pressed: CapstoneButton) => void;
  /** Begins a draft about the project that an item belongs to. */
  readonly newDraft: (event: MouseEvent, key: string) => void;
  /** Shows everything that can be done with an item. */
  readonly menu: (event: MouseEvent | KeyboardEvent, key: string) => void;
}

/** The events of a spec's page. */
export interface SpecEvents {
  readonly back: () => void;
  readonly openSpecNote: (event: MouseEvent) => void;
  readonly openAt: (event: MouseEvent, path: string, line: number) => void;
  readonly plan: (event: MouseEvent) => void;
  readonly check: (tickKey: string, checked: boolean) => void;
}

/** The events of the controls above the tree and of the messages in its place. */
export interface PaneEvents {
  readonly search: (query: string) => void;
  readonly filter: (filter: StatusFilter) => void;
  readonly foldAll: (fold: boolean) => void;
  /** Searches for what is overdue. */
  readonly showOverdue: () => void;
  /** From the search field down into the tree. */
  readonly enterTree: () => void;
  readonly createNote: (event: MouseEvent) => void;
}
