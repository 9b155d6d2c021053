import { sumOf } from '../../model/collections/sum-of';
import type { Link, Target } from '../../model/roadmap';
import type { KeysWithin } from '../identity/keys-within';
import { itemText } from '../text/item-text';
import { find, type SearchQuery } from '../text/search-query';
import { type TargetLabel, targetLabel, targetText } from '../text/target-label';
import type { KnownTies, WantedPiece } from '../ties/known-ties';
import type { Aside } from './asides';
import { withoutCapstones } from './capstone-line';
import type { ItemMemory, Made, NewlyMade, Room } from './item-memory';
import type { ItemLine } from './outline-item';
import type { TiedItem } from './tied-item';
import { isFolded, type StatusFilter } from './view-state';

/** How the tree is viewed; the same value as long as nothing in it changes. */
export interface Outlook {
  readonly query: SearchQuery;
  readonly filter: StatusFilter;
  /** `yyyy-MM-dd` */
  readonly today: string;
}

export interface OutlineOptions {
  readonly outlook: Outlook;
  readonly folds: KeysWithin;
  /** What was ticked, and so stays in sight. */
  readonly ticked: KeysWithin;
  readonly ties: KnownTies;
  readonly room: Room;
  /** The ids of the topmost items on the screen, or of those that will be topmost. */
  readonly drawn: ReadonlySet<object>;
}

/** What an item inherits from the items above it. */
export interface Above {
  readonly level: number;
  /** The search; what other notes say is not searched. */
  readonly query: SearchQuery;
  /** The search words that none of them has, so the item must. */
  readonly missing: SearchQuery;
  /** One of them matches the search, so everything below it is shown. */
  readonly answered: boolean;
  /**
   * The ids of the items that are on the screen directly below the nearest of them that is on it. Null below a folded
   * one, where matches are counted and nothing is drawn.
   */
  readonly drawn: ReadonlySet<object> | null;
}

/** The memory of an aside, by the part of its key below the item's; what a note itself says carries its own memory. */
type MemoryOf = (below: string) => ItemMemory;

type ItemExtras = Pick<ItemLine, 'progress' | 'tentative' | 'notice' | 'problems' | 'remarks' | 'offersDraft'>;

/** What differs from kind to kind; the rest follows from it. */
export interface ItemSource
  extends Pick<ItemLine, 'key' | 'kind' | 'title' | 'status' | 'checked'>, Partial<ItemExtras> {
  /** Lines below the title, and links that may be in any of its texts. */
  readonly texts?: readonly string[];
  readonly links?: readonly Link[];
  readonly due?: Target | null;
  readonly tied?: TiedItem;
  readonly wants?: readonly WantedPiece[];
  /** Whether it has something below it that the filter lets through. */
  readonly isBranch?: boolean;
  /** Called only if they are shown or searched. */
  readonly children?: (above: Above, memoryOf: MemoryOf) => readonly Made[];
  /** What other notes say about it, after its children; the filter does not concern them. */
  readonly asides?: readonly Aside[];
}

const NO_EXTRAS = {
  progress: null,
  tentative: false,
  notice: null,
  problems: null,
  remarks: [],
  offersDraft: false,
} as const;

/** Makes the line of an item of any kind, with those below it, according to folds and search. */
export class ItemMaker {
  readonly #options: OutlineOptions;

  constructor(options: OutlineOptions) {
    this.#options = options;
  }

  /** What the topmost items inherit. */
  get top(): Above {
    const { outlook, drawn } = this.#options;
    const { query } = outlook;
    return { level: 1, query, missing: query, answered: false, drawn };
  }

  /**
   * @param at what was made of the item before, returned as long as its inputs are the same
   * @param inputs what the source is made of, compared by identity
   */
  make(at: ItemMemory, above: Above, key: string, inputs: readonly unknown[], source: () => ItemSource): Made {
    const { outlook, folds, ticked, room } = this.#options;
    const seen = [outlook, folds.within(key), ticked.within(key)];
    const all = [key, ...seen, above.level, above.answered, above.missing.join(' '), ...inputs];
    const isDrawn = above.drawn?.has(at) ?? true;
    return at.make(all, room, isDrawn, (memoryOf) =>
      this.#newlyMade(memoryOf, { ...above, drawn: above.drawn && isDrawn ? at.itemsBelow : above.drawn }, source()),
    );
  }

  /** @param above with what is drawn below the item itself */
  #newlyMade(memoryOf: MemoryOf, above: Above, source: ItemSource): NewlyMade {
    const { query, level, drawn } = above;
    const { key, title, texts = [], links = [], due = null, tied, wants = [], isBranch = false } = source;
    const rest = withoutCapstones(texts, links, tied?.capstones ?? []);
    const target = due && targetLabel(due, source.status === 'done', this.#options.outlook.today);
    const { words: inTexts, ...text } = itemText(query, title, rest.lines, rest.links);
    const words = [...inTexts, ...find(query, this.#dueText(source, target)).words];
    const missing = above.missing.filter((word) => !words.includes(word));
    const answers = words.length > 0 && missing.length === 0;
    const answered = above.answered || answers;
    const isFound = query.length === 0 || answered;
    const isOpen = !isFolded(key, this.#options.folds.keys);

    const within = { query, missing, answered, drawn: isOpen ? drawn : null, level: level + 1 };
    const own = isOpen || query.length > 0 ? (source.children?.(within, memoryOf) ?? []) : [];
    const results = sumOf(own, (one) => one.results) + (answers ? 1 : 0);
    const shown = own.filter(({ item }) => item !== null);
    if (!isFound && shown.length === 0) return { line: null, children: [], results, wanted: [] };

    const asides = (isFound && source.asides) || [];
    const hasBelow = (query.length === 0 ? isBranch : shown.length > 0) || asides.length > 0;
    const unsearched = { ...within, query: [], missing: [], answered: true };
    const below = isOpen ? [...shown, ...this.#asides(key, asides, unsearched, memoryOf)] : [];
    return {
      line: { ...lineOf(source, level, target), ...text, expanded: hasBelow ? isOpen : null },
      children: below.flatMap(({ item }) => item ?? []),
      results,
      wanted: [...wants, ...below.flatMap(({ wanted }) => wanted)],
    };
  }

  /** The text of a target date for the search; of what was ticked, also the text that it had before. */
  #dueText({ key, due, status }: ItemSource, target: TargetLabel | null): string {
    if (!due || !target) return '';
    const { outlook, ticked } = this.#options;
    const isTicked = ticked.within(key).length > 0;
    const before = isTicked ? ` ${targetText(targetLabel(due, status !== 'done', outlook.today))}` : '';
    return targetText(target) + before;
  }

  /** @param parent the key of the item that they are below */
  #asides(parent: string, asides: readonly Aside[], above: Above, memoryOf: MemoryOf): Made[] {
    return asides.map((aside) => {
      const { key, checked = null, children } = aside;
      return this.make(memoryOf(key.slice(parent.length)), above, key, [aside], () => ({
        ...aside,
        checked,
        status: checked ? 'done' : 'open',
        isBranch: children !== undefined,
        children: (within, memory) => this.#asides(key, children?.() ?? [], within, memory),
      }));
    });
  }
}

/** The parts of an item's line that do not come from its texts. */
function lineOf(
  source: ItemSource,
  level: number,
  target: TargetLabel | null,
): Omit<ItemLine, 'titleParts' | 'lines' | 'expanded'> {
  const { key, kind, title, status, checked, tied } = source;
  const { progress, tentative, notice, problems, remarks, offersDraft } = { ...NO_EXTRAS, ...source };
  const capstones = tied?.capstoneLines ?? [];
  return {
    key,
    kind,
    level,
    title,
    status,
    checked,
    progress,
    target,
    tentative,
    notice,
    problems,
    remarks,
    capstones,
    offersDraft,
  };
}
