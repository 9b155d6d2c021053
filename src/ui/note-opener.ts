import { Keymap, type UserEvent } from 'obsidian';
import type { Link } from '../model/roadmap';
import type { OpenIn, RoadmapActions } from './actions';
import { pathOfKey } from './item-key';
import type { Places } from './places';

export interface NoteOpenerOptions {
  readonly actions: RoadmapActions;
  readonly places: () => Places;
}

/** Opens notes and links from the line of an item, where the modifier keys ask for it. */
export class NoteOpener {
  readonly #options: NoteOpenerOptions;

  constructor(options: NoteOpenerOptions) {
    this.#options = options;
  }

  /**
   * Opens the note of an item at its line.
   *
   * @param event null when the menu asks, whose entry was chosen without a modifier key
   */
  open(event: MouseEvent | KeyboardEvent | null, key: string): void {
    const place = this.#options.places().get(key);
    event?.stopPropagation();
    this.#options.actions.openNote(this.#pathOf(key), place?.line ?? 1, event ? openIn(event) : 'same');
  }

  showProblems(event: MouseEvent, key: string): void {
    event.stopPropagation();
    this.#options.actions.showProblems(this.#pathOf(key));
  }

  followLink(event: MouseEvent, key: string, link: Link): void {
    event.stopPropagation();
    // The right button is for the menu.
    if (event.button > 1) return;
    event.preventDefault();
    this.#options.actions.openLink(link, this.#pathOf(key), openIn(event));
  }

  previewLink(event: MouseEvent, key: string, link: Link): void {
    this.#options.actions.previewLink(event, event.currentTarget as HTMLElement, link, this.#pathOf(key));
  }

  #pathOf(key: string): string {
    return this.#options.places().get(key)?.path ?? pathOfKey(key);
  }
}

/** Where the modifier keys of an event ask for a note to be opened. */
export function openIn(event: UserEvent): OpenIn {
  const asked = Keymap.isModEvent(event);
  return asked === true ? 'tab' : asked || 'same';
}
