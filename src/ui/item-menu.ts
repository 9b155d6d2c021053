import type { CapstoneLink } from '../model/capstone-link';
import type { ItemKind } from './outline-item';

/** What can be asked about the spec of an item. `nth` counts the capstone links of the item. */
export type CapstoneRequest =
  | { readonly kind: 'open' | 'choose' | 'dismiss' | 'repair'; readonly nth: number }
  /** Without `alternative` the track that is suggested, else one of those that a link may mean. */
  | { readonly kind: 'accept'; readonly nth: number; readonly alternative?: number };

/** What an entry of an item's menu asks for. */
export type MenuRequest =
  | { readonly kind: 'open-note' | 'link' | 'plan' | 'draft' }
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
    entry('Open note', 'file-text', 'open', { kind: 'open-note' }),
    ...capstones.flatMap((link, nth) => capstoneEntries(link, nth)),
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

function capstoneEntries({ state, to, alternatives }: CapstoneLink, nth: number): MenuEntry[] {
  const open = to ? [capstone(`Open spec “${to.title}”`, 'book-open-check', { kind: 'open', nth })] : [];
  if (state === 'linked') return open;
  if (state === 'suggested' && to) {
    return [
      ...open,
      capstone(`Link to “${to.title}”`, 'check', { kind: 'accept', nth }),
      capstone('Dismiss suggestion', 'x', { kind: 'dismiss', nth }),
    ];
  }
  return alternatives.map(({ title, pathTitle }, alternative) =>
    capstone(`Repair: link to “${title}” (${pathTitle})`, 'wrench', { kind: 'accept', nth, alternative }),
  );
}

/** The tracks that a link may have meant, and the search by hand. */
export function repairEntries({ alternatives }: CapstoneLink, nth: number): readonly MenuEntry[] {
  return [
    ...alternatives.map(({ title, pathTitle }, alternative) =>
      capstone(`${title} · ${pathTitle}`, 'link', { kind: 'accept', nth, alternative }),
    ),
    entry('Search specs…', 'search', 'open', { kind: 'capstone', request: { kind: 'choose', nth } }),
  ];
}

function capstone(title: string, icon: string, request: CapstoneRequest): MenuEntry {
  return entry(title, icon, 'spec', { kind: 'capstone', request });
}

function entry(title: string, icon: string, section: MenuEntry['section'], request: MenuRequest): MenuEntry {
  return { title, icon, section, request };
}
