import type { CapstoneLink, TrackPlace } from '../model/capstone-link';
import type { OpenIn } from './actions';
import type { ItemKind } from './outline-item';

/** What can be asked about one of the capstone links of an item. */
export type CapstoneRequest =
  | { readonly kind: 'choose'; readonly link: CapstoneLink }
  /** The track that the link leads to, or one of those that it may mean. */
  | { readonly kind: 'open' | 'accept' | 'dismiss'; readonly link: CapstoneLink; readonly to: TrackPlace };

/** What an entry of an item's menu asks for: the very links and tracks that it was made of, whatever comes after. */
export type MenuRequest =
  | { readonly kind: 'open-note'; readonly where: OpenIn }
  | { readonly kind: 'link' | 'plan' | 'draft' }
  | { readonly kind: 'capstone'; readonly request: CapstoneRequest };

export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  readonly section: 'open' | 'spec' | 'new';
  readonly request: MenuRequest;
}

/** All that can be done with an item. Only pieces of a roadmap are tied to specs, and only where there are any. */
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
    entry(written ? 'Link to another spec…' : 'Link to capstone spec…', 'link', 'spec', { kind: 'link' }),
    entry('Plan project from spec…', 'list-plus', 'new', { kind: 'plan' }),
  ];
}

function capstoneEntries(link: CapstoneLink): MenuEntry[] {
  const { state, to, alternatives } = link;
  const open = to ? [capstone(`Open spec “${to.title}”`, 'book-open-check', { kind: 'open', link, to })] : [];
  if (state === 'linked') return open;
  if (state === 'suggested' && to) {
    return [
      ...open,
      capstone(`Link to “${to.title}”`, 'check', { kind: 'accept', link, to }),
      capstone('Dismiss suggestion', 'x', { kind: 'dismiss', link, to }),
    ];
  }
  return alternatives.map((meant) =>
    capstone(`Repair: link to “${meant.title}” (${meant.pathTitle})`, 'wrench', { kind: 'accept', link, to: meant }),
  );
}

/** The tracks that a link may have meant, and the search by hand. */
export function repairEntries(link: CapstoneLink): readonly MenuEntry[] {
  return [
    ...link.alternatives.map((to) => capstone(`${to.title} · ${to.pathTitle}`, 'link', { kind: 'accept', link, to })),
    entry('Search specs…', 'search', 'open', { kind: 'capstone', request: { kind: 'choose', link } }),
  ];
}

function capstone(title: string, icon: string, request: CapstoneRequest): MenuEntry {
  return entry(title, icon, 'spec', { kind: 'capstone', request });
}

function entry(title: string, icon: string, section: MenuEntry['section'], request: MenuRequest): MenuEntry {
  return { title, icon, section, request };
}
