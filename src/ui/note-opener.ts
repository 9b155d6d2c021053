import { Keymap, type UserEvent } from 'obsidian';
import type { OpenIn, RoadmapActions } from './actions';
import { pathOfKey } from './identity/item-key';
import type { Outline } from './outline/outline';
import { isGathering, itemAt } from './outline/outline-item';
import type { Places } from './outline/places';
import type { TreeEvents } from './panel-events';

interface NoteOpener extends Pick<TreeEvents, 'open' | 'openProblems' | 'followLink' | 'hoverLink'> {
  /** Opens the note of an item at its line, in the place that the menu asks for. */
  readonly openNote: (key: string, where: OpenIn) => void;
}

/** Opens notes and links from the line of an item, in the place that the modifier keys ask for. */
export function createNoteOpener(
  actions: RoadmapActions,
  outline: () => Outline,
  fold: TreeEvents['fold'],
): NoteOpener {
  const places = (): Places => outline().places;
  const pathOf = (key: string): string => places().get(key)?.path ?? pathOfKey(key);
  const openNote = (key: string, where: OpenIn): void =>
    actions.openNote(pathOf(key), places().get(key)?.line ?? 1, where);
  return {
    openNote,
    open: (event, key) => {
      event.stopPropagation();
      const item = itemAt(outline().items, key);
      const where = openIn(event);
      if (item && isGathering(item.kind) && where === 'same') fold([key], item.expanded === true);
      else openNote(key, where);
    },
    openProblems: (event, key) => {
      event.stopPropagation();
      actions.showProblems(key === null ? (outline().problems?.paths ?? []) : [pathOf(key)]);
    },
    followLink: (event, key, link) => {
      event.stopPropagation();
      // The right button is for the menu.
      if (event.button > 1) return;
      event.preventDefault();
      actions.openLink(link, pathOf(key), openIn(event));
    },
    hoverLink: (event, key, link) => actions.previewLink(event, event.currentTarget as HTMLElement, link, pathOf(key)),
  };
}

/** Where a note should be opened, by the modifier keys of an event. */
export function openIn(event: UserEvent): OpenIn {
  const asked = Keymap.isModEvent(event);
  return asked === true ? 'tab' : asked || 'same';
}
