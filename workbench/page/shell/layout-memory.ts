import type { Layout } from '../../host/workspace/layout';
import { FILE_LIST } from './file-list';

const KEY = 'layout';

/** The layout of windows is remembered by this browser tab, not in the vault. */
export function keepLayout(layout: Layout): void {
  sessionStorage.setItem(KEY, JSON.stringify(layout));
}

export function keptLayout(): Layout | null {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as Layout);
}

/** A first visit: the files on the left, which on a phone is folded, a note in the middle. */
export function firstLayout(note: string | null, { phone }: { phone: boolean }): Layout {
  const leaf = (type: string, state: Record<string, unknown>) => ({
    view: { type, state },
    current: true,
    active: false,
  });
  const middle = note === null ? [] : [{ ...leaf('markdown', { file: note, mode: 'source' }), active: true }];
  return {
    left: { collapsed: phone, leaves: [leaf(FILE_LIST, {})] },
    root: { collapsed: false, leaves: middle },
  };
}
