import type { CapstoneLink, TrackPlace } from '../model/capstone-link';
import type { RoadmapActions } from './actions';
import { menuEntries, repairEntries, type CapstoneRequest, type MenuRequest } from './item-menu';
import type { Outline } from './outline';
import type { ItemKind } from './outline-item';
import { showMenu } from './show-menu';

export interface ItemRequestOptions {
  readonly actions: RoadmapActions;
  readonly outline: () => Outline;
  readonly hasCatalogs: () => boolean;
  readonly showSpec: (place: TrackPlace) => void;
  readonly openNote: (event: MouseEvent | KeyboardEvent | null, key: string) => void;
  /** The line of an item. */
  readonly lineOf: (key: string) => HTMLElement;
}

/** Carries out what is asked about an item's spec, by the buttons in its line or by its menu. */
export class ItemRequests {
  readonly #options: ItemRequestOptions;

  constructor(options: ItemRequestOptions) {
    this.#options = options;
  }

  capstone(event: MouseEvent, key: string, request: CapstoneRequest): void {
    event.stopPropagation();
    if (request.kind === 'repair') this.#repair(event, key, request.nth);
    else this.#carryOut(key, request);
  }

  newDraft(event: MouseEvent, key: string): void {
    event.stopPropagation();
    this.#answer(key, { kind: 'draft' });
  }

  menu(event: MouseEvent | KeyboardEvent, key: string, kind: ItemKind): void {
    const { outline, hasCatalogs, lineOf } = this.#options;
    const isPiece = (outline().places.get(key)?.piece ?? null) !== null;
    const entries = menuEntries(kind, isPiece, this.#linksOf(key), hasCatalogs());
    showMenu(event, lineOf(key), entries, ({ request }) => this.#answer(key, request));
  }

  /** Offers the tracks that a link may have meant, and the search by hand. */
  #repair(event: MouseEvent, key: string, nth: number): void {
    const link = this.#linksOf(key)[nth];
    if (!link || link.alternatives.length === 0) return this.#carryOut(key, { kind: 'choose', nth });
    showMenu(event, event.currentTarget as HTMLElement, repairEntries(link, nth), ({ request }) =>
      this.#answer(key, request),
    );
  }

  #answer(key: string, request: MenuRequest): void {
    const { actions, outline, openNote } = this.#options;
    const piece = outline().places.get(key)?.piece ?? null;
    switch (request.kind) {
      case 'open-note':
        return openNote(null, key);
      case 'link':
        return piece ? actions.chooseCapstone(piece, null) : undefined;
      case 'plan':
        return actions.planProject(this.#linkedTrack(key), piece);
      case 'draft':
        return actions.newSystemsNote(piece);
      case 'capstone':
        return this.#carryOut(key, request.request);
    }
  }

  #carryOut(key: string, request: CapstoneRequest): void {
    const { actions, outline, showSpec } = this.#options;
    const link = this.#linksOf(key)[request.nth];
    const piece = outline().places.get(key)?.piece;
    if (!link || !piece) return;
    const replaces = link.written ? link : null;
    const to = request.kind === 'accept' ? acceptedTrack(link, request.alternative) : link.to;
    if (request.kind === 'choose') actions.chooseCapstone(piece, replaces);
    else if (!to) return;
    else if (request.kind === 'open') showSpec(to);
    else if (request.kind === 'accept') void actions.acceptCapstone(piece, to, replaces);
    else if (request.kind === 'dismiss') void actions.dismissCapstone(piece, to);
  }

  #linksOf(key: string): readonly CapstoneLink[] {
    return this.#options.outline().places.get(key)?.capstones ?? [];
  }

  /** What a project is planned from without asking; a suggestion is no answer. */
  #linkedTrack(key: string): TrackPlace | null {
    return this.#linksOf(key).find(({ state }) => state === 'linked')?.to ?? null;
  }
}

function acceptedTrack({ to, alternatives }: CapstoneLink, alternative: number | undefined): TrackPlace | null {
  return alternative === undefined ? to : (alternatives[alternative] ?? null);
}
