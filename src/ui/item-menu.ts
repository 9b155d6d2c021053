import type { CapstoneLink, TrackPlace } from '../model/capstone-link';
import type { OpenIn } from './actions';
import type { ItemKind } from './outline/outline-item';

/** A request about an item, with the very links and tracks that its menu entry was made from, whatever changes later. */
export type ItemRequest =
  | { readonly kind: 'open-note'; readonly where: OpenIn }
  | { readonly kind: 'plan' | 'draft' }
  /** A search for a track that replaces the link; null for whichever the cell has, if any. */
  | { readonly kind: 'choose'; readonly link: CapstoneLink | null }
  /** The track that the link leads to, or one of those that it may mean. */
  | { readonly kind: 'open' | 'accept' | 'dismiss'; readonly link: CapstoneLink; readonly to: TrackPlace };

export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  readonly section: 'open' | 'spec' | 'new';
  readonly request: ItemRequest;
}

/** Everything that can be done with an item. Only pieces of a roadmap are tied to specs, and only if there are any. */
export function menuEntries(
  kind: ItemKind,
  isPiece: boolean,
  capstones: readonly CapstoneLink[],
  hasCatalogs: boolean,
): readonly MenuEntry[] {
  const owned = kind === 'objective' || kind === 'project';
  const written = capstones.some(({ state }) => state !== 'suggested');
  return [
    entry('Open note', 'file-text', 'open', { kind: 'open-note', where: 'same' }),
    entry('Open in new tab', 'file-plus', 'open', { kind: 'open-note', where: 'tab' }),
    ...capstones.flatMap(capstoneEntries),
    ...(owned && hasCatalogs ? specEntries(written) : []),
    ...(isPiece ? [entry('New systems note', 'pen-line', 'new', { kind: 'draft' })] : []),
  ];
}

function specEntries(written: boolean): MenuEntry[] {
  return [
    entry(written ? 'Link to another spec…' : 'Link to capstone spec…', 'link', 'spec', { kind: 'choose', link: null }),
    entry('Plan project from spec…', 'list-plus', 'new', { kind: 'plan' }),
  ];
}

function capstoneEntries(link: CapstoneLink): MenuEntry[] {
  const { state, to, alternatives } = link;
  const open = to ? [entry(`Open spec “${to.title}”`, 'book-open-check', 'spec', { kind: 'open', link, to })] : [];
  if (state === 'linked') return open;
  if (state === 'suggested' && to) {
    return [
      ...open,
      entry(`Link to “${to.title}”`, 'check', 'spec', { kind: 'accept', link, to }),
      entry('Dismiss suggestion', 'x', 'spec', { kind: 'dismiss', link, to }),
    ];
  }
  return alternatives.map((meant) =>
    entry(`Repair: link to “${meant.title}” (${meant.pathTitle})`, 'wrench', 'spec', {
      kind: 'accept',
      link,
      to: meant,
    }),
  );
}

/** The tracks that a link may have meant, and a search. */
export function repairEntries(link: CapstoneLink): readonly MenuEntry[] {
  return [
    ...link.alternatives.map((to) =>
      entry(`${to.title} · ${to.pathTitle}`, 'link', 'spec', { kind: 'accept', link, to }),
    ),
    entry('Search specs…', 'search', 'open', { kind: 'choose', link }),
  ];
}

function entry(title: string, icon: string, section: MenuEntry['section'], request: ItemRequest): MenuEntry {
  return { title, icon, section, request };
}
