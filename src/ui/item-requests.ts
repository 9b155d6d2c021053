import { linkedTrack, type CapstoneLink, type TrackPlace } from '../model/capstone-link';
import type { OpenIn, RoadmapActions } from './actions';
import { notify } from './dialogs/notify';
import { showMenu } from './dialogs/show-menu';
import { pathOfKey, titleOfKey } from './identity/item-key';
import { menuEntries, repairEntries, type ItemRequest, type MenuEntry } from './item-menu';
import type { Outline } from './outline/outline';
import { itemAt } from './outline/outline-item';
import type { Place } from './outline/place';
import type { TreeEvents } from './panel-events';

interface ItemRequestOptions {
  readonly actions: RoadmapActions;
  readonly outline: () => Outline;
  readonly hasCatalogs: () => boolean;
  readonly showSpec: (place: TrackPlace) => void;
  readonly openNote: (key: string, where: OpenIn) => void;
  /** The line of an item. */
  readonly lineOf: (key: string) => HTMLElement;
}

/** The requests about an item that come from the buttons in its line or from its menu. */
export function createItemRequests(options: ItemRequestOptions): Pick<TreeEvents, 'capstone' | 'newDraft' | 'menu'> {
  const { outline, hasCatalogs, lineOf } = options;
  const placeOf = (key: string): Place | null => outline().places.get(key);
  const linksOf = (key: string): readonly CapstoneLink[] => placeOf(key)?.capstones ?? [];
  const ask = (key: string, request: ItemRequest): void => carryOut(options, key, placeOf(key), request);
  const offer = (
    event: MouseEvent | KeyboardEvent,
    key: string,
    entries: readonly MenuEntry[],
    at?: HTMLElement,
  ): void => {
    const line = lineOf(key);
    showMenu(event, at ?? line, entries, ({ request }) => ask(keyNow(line, key), request));
  };
  return {
    capstone: (event, key, { kind, nth }) => {
      const link = linksOf(key)[nth];
      // The second click of a double click would apply to what has replaced the link: the next suggestion.
      if (!link || event.detail > 1) return;
      if (kind === 'repair' && link.alternatives.length > 0)
        offer(event, key, repairEntries(link), event.currentTarget as HTMLElement);
      else if (kind === 'repair' || kind === 'choose') ask(key, { kind: 'choose', link });
      else if (link.to) ask(key, { kind, link, to: link.to });
    },
    newDraft: (event, key) => {
      event.stopPropagation();
      if (event.detail < 2) ask(key, { kind: 'draft' });
    },
    menu: (event, key) => {
      const item = itemAt(outline().items, key);
      const isPiece = Boolean(placeOf(key)?.piece);
      if (item) offer(event, key, menuEntries(item.kind, isPiece, linksOf(key), hasCatalogs()));
    },
  };
}

/** The key of an item whose line had `key`, since its note may have been renamed; a line with a new title is another item. */
function keyNow({ dataset: { key: now = '' } }: HTMLElement, key: string): string {
  return titleOfKey(now) === titleOfKey(key) ? now : key;
}

/** @param place of the item now: since its menu was opened, it may have been removed or reworded */
function carryOut(
  { actions, openNote, showSpec }: ItemRequestOptions,
  key: string,
  place: Place | null,
  request: ItemRequest,
): void {
  if (request.kind === 'open-note') return openNote(key, request.where);
  if (request.kind === 'open') return showSpec(request.to);
  if (!place?.piece) {
    return notify(`“${titleOfKey(key)}” is no longer in ${pathOfKey(key)} as it was shown. Nothing was changed.`);
  }
  const { piece, capstones } = place;
  switch (request.kind) {
    case 'plan':
      return actions.planProject(linkedTrack(capstones), piece);
    case 'draft':
      return actions.newSystemsNote(piece);
    case 'choose':
      return actions.chooseCapstone(piece, written(request.link));
    case 'accept':
      return void actions.acceptCapstone(piece, request.to, written(request.link));
    case 'dismiss':
      // A dismissal records the note, too, which may have been renamed.
      return void actions.dismissCapstone({ ...request.link, from: { ...request.link.from, path: piece.path } });
  }
}

/** The link to replace; a suggestion is in no note. */
function written(link: CapstoneLink | null): CapstoneLink | null {
  return link?.written ? link : null;
}
