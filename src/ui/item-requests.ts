import type { Piece } from '../model/piece';
import { linkedTrack, type CapstoneLink, type TrackPlace } from '../model/capstone-link';
import type { OpenIn, RoadmapActions } from './actions';
import { notify } from './dialogs/notify';
import { showMenu } from './dialogs/show-menu';
import { pathOfKey, titleOfKey } from './identity/item-key';
import { menuEntries, repairEntries, type ItemRequest } from './item-menu';
import type { Outline } from './outline/outline';
import type { ItemKind } from './outline/outline-item';
import type { CapstoneButton } from './panel-events';

export interface ItemRequestOptions {
  readonly actions: RoadmapActions;
  readonly outline: () => Outline;
  readonly hasCatalogs: () => boolean;
  readonly showSpec: (place: TrackPlace) => void;
  readonly openNote: (key: string, where: OpenIn) => void;
  /** The line of an item. */
  readonly lineOf: (key: string) => HTMLElement;
}

/** Carries out requests about an item, from the buttons in its line or from its menu. */
export class ItemRequests {
  readonly #options: ItemRequestOptions;

  constructor(options: ItemRequestOptions) {
    this.#options = options;
  }

  capstone(event: MouseEvent, key: string, { kind, nth }: CapstoneButton): void {
    event.stopPropagation();
    const link = this.#linksOf(key)[nth];
    // The second click of a double click would apply to what has replaced the link: the next suggestion.
    if (!link || event.detail > 1) return;
    if (kind === 'repair') this.#repair(event, key, link);
    else if (kind === 'choose') this.#carryOut(key, { kind, link });
    else if (link.to) this.#carryOut(key, { kind, link, to: link.to });
  }

  newDraft(event: MouseEvent, key: string): void {
    event.stopPropagation();
    if (event.detail < 2) this.#carryOut(key, { kind: 'draft' });
  }

  menu(event: MouseEvent | KeyboardEvent, key: string, kind: ItemKind): void {
    const { outline, hasCatalogs, lineOf } = this.#options;
    const isPiece = (outline().places.get(key)?.piece ?? null) !== null;
    const entries = menuEntries(kind, isPiece, this.#linksOf(key), hasCatalogs());
    showMenu(event, lineOf(key), entries, ({ request }) => this.#carryOut(key, request));
  }

  /** Offers the tracks that a link may have meant, and a search. */
  #repair(event: MouseEvent, key: string, link: CapstoneLink): void {
    if (link.alternatives.length === 0) return this.#carryOut(key, { kind: 'choose', link });
    showMenu(event, event.currentTarget as HTMLElement, repairEntries(link), ({ request }) =>
      this.#carryOut(key, request),
    );
  }

  #carryOut(key: string, request: ItemRequest): void {
    const { actions, openNote, showSpec } = this.#options;
    if (request.kind === 'open-note') return openNote(key, request.where);
    if (request.kind === 'open') return showSpec(request.to);
    const piece = this.#pieceOf(key);
    if (!piece) return;
    switch (request.kind) {
      case 'plan':
        return actions.planProject(linkedTrack(this.#linksOf(key)), piece);
      case 'draft':
        return actions.newSystemsNote(piece);
      case 'choose':
        return actions.chooseCapstone(piece, written(request.link));
      case 'accept':
        return void actions.acceptCapstone(piece, request.to, written(request.link));
      case 'dismiss':
        return void actions.dismissCapstone(request.link);
    }
  }

  /**
   * The piece that an item belongs to. Since its menu was opened it may have been removed or reworded: then the user is
   * told.
   */
  #pieceOf(key: string): Piece | null {
    const piece = this.#options.outline().places.get(key)?.piece ?? null;
    if (!piece) {
      const gone = `“${titleOfKey(key)}” is no longer in ${pathOfKey(key)} as it was shown.`;
      notify(`${gone} Nothing was changed.`);
    }
    return piece;
  }

  #linksOf(key: string): readonly CapstoneLink[] {
    return this.#options.outline().places.get(key)?.capstones ?? [];
  }
}

/** The link to replace; a suggestion is in no note. */
function written(link: CapstoneLink | null): CapstoneLink | null {
  return link?.written ? link : null;
}
