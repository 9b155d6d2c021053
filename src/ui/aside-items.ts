import type { Aside } from './asides';
import { isAside } from './item-key';
import { itemText } from './item-text';
import type { OutlineItem, Place } from './outline-item';
import { isFolded } from './view-state';

/** Makes items of asides, those below them only where they are open, and keeps where they are. */
export class AsideItems {
  readonly places = new Map<string, Place>();
  /** Keys of those that are folded until they are opened. */
  readonly asides: string[] = [];
  /** Keys of the others that have something below them. */
  readonly branches: string[] = [];

  constructor(private readonly folds: ReadonlySet<string>) {}

  item(aside: Aside, level: number): OutlineItem {
    const { key, kind, title, place, checked = null, progress = null, remarks = [], children } = aside;
    this.places.set(key, place);
    const expanded = children ? !isFolded(key, this.folds) : null;
    if (expanded !== null) (isAside(key) ? this.asides : this.branches).push(key);
    const { title: titleParts, lines } = itemText([], title, aside.lines, aside.links);
    const said = { title, titleParts, lines, status: checked ? 'done' : 'open', checked, progress, remarks } as const;
    const unsaid = { target: null, tentative: false, notice: null, problems: null, capstones: [], offersDraft: false };
    const below = expanded && children ? children().map((child) => this.item(child, level + 1)) : [];
    return { key, kind, level, ...said, ...unsaid, expanded, children: below };
  }
}
