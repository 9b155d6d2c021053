import type { Piece } from '../index/ties';
import { criteriaOf } from '../index/criteria';
import { linksInCell } from '../index/pieces';
import type { CapstoneLink } from '../model/capstone-link';
import { totalProgress } from '../model/progress';
import type { Link, ProjectStatus, Roadmap, Target } from '../model/roadmap';
import { AsideItems } from './aside-items';
import { type Aside, criteriaAside, studyAside, writingAside } from './asides';
import { capstoneLine, withoutCapstones } from './capstone-line';
import { asksForDraft, draftsOf, lacksDraft } from './drafts';
import { criteriaProgress, itemProgress, objectiveStatus, subtaskProgress } from './item-progress';
import { itemText } from './item-text';
import { type KeyedObjective, type KeyedProject, type KeyedSubtask, pieceOf } from './keyed-roadmap';
import type { KnownTies } from './known-ties';
import { noticeOf, problemsOf } from './note-notice';
import type { OutlineItem } from './outline-item';
import type { PendingStates } from './pending-roadmap';
import type { SearchQuery } from './search-query';
import { targetLabel, type TargetLabel } from './target-label';
import type { WantedPiece } from './tie-finder';
import { isFolded, type StatusFilter } from './view-state';

export interface OutlineOptions {
  readonly query: SearchQuery;
  readonly filter: StatusFilter;
  readonly folds: ReadonlySet<string>;
  readonly pending: PendingStates;
  readonly ties: KnownTies;
  /** `yyyy-MM-dd` */
  readonly today: string;
}

/** What an item has from the items above it. */
interface Above {
  readonly level: number;
  /** The words of the search that they have: an item has to add only what is missing. */
  readonly words: ReadonlySet<string>;
  /** One of them answers the search, so all below it is shown. */
  readonly answered: boolean;
}

type ItemExtras = Pick<OutlineItem, 'progress' | 'tentative' | 'notice' | 'problems' | 'remarks' | 'offersDraft'>;

/** What differs from kind to kind; the rest follows from it. */
interface ItemSource extends Pick<OutlineItem, 'key' | 'kind' | 'title' | 'status' | 'checked'>, Partial<ItemExtras> {
  readonly lines?: readonly string[];
  readonly links?: readonly Link[];
  readonly target?: Target | null;
  readonly capstones?: readonly CapstoneLink[];
  /** Whether the filter lets it through, given those of its children that it lets through. */
  readonly passes: (children: readonly OutlineItem[]) => boolean;
  readonly children: (above: Above) => (OutlineItem | null)[];
  /** What other notes say about it; behind its children, and neither searched nor filtered. */
  readonly asides?: () => readonly Aside[];
}

const NO_ITEMS: readonly OutlineItem[] = [];
const NO_TEXTS: readonly string[] = [];
const TOP: Above = { level: 1, words: new Set(), answered: false };

/** Builds the lines of the sidebar's tree for one state of its view, leaving out what is not asked for. */
export class OutlineBuilder {
  /** Keys of items with something below them. */
  readonly branches: string[] = [];
  readonly asides: AsideItems;
  readonly capstones = new Map<string, readonly CapstoneLink[]>();
  wanted: WantedPiece[] = [];
  /** How many items answer the search. */
  results = 0;
  private readonly options: OutlineOptions;

  constructor(options: OutlineOptions) {
    this.options = options;
    this.asides = new AsideItems(options.folds);
  }

  note(roadmap: Roadmap, name: string, objectives: readonly KeyedObjective[]): OutlineItem | null {
    const { path, problems } = roadmap;
    const notice = noticeOf(problems);
    const total = totalProgress(objectives.map(({ objective }) => objective.progress));
    const progress = total.total > 0 ? itemProgress(total) : null;
    const wanted = this.wanted.length;
    const item = this.item(TOP, {
      key: path,
      kind: 'note',
      title: name,
      status: 'open',
      checked: null,
      notice,
      progress,
      problems: problemsOf(problems),
      passes: (children) => children.length > 0 || (notice !== null && this.options.filter === 'all'),
      children: (above) => objectives.map((objective) => this.objective(path, objective, above)),
    });
    if (item?.expanded === false) this.wanted = this.wanted.slice(0, wanted);
    return item;
  }

  objective(path: string, keyed: KeyedObjective, above: Above = TOP): OutlineItem | null {
    const { key, objective, projects } = keyed;
    const { title, box, progress, details, links, target } = objective;
    const piece = pieceOf(path, 'objective', objective);
    const status = objectiveStatus(objective);
    const item = this.item(above, {
      key,
      kind: 'objective',
      title: title || 'No objective',
      status,
      checked: box?.checked ?? null,
      lines: details,
      links,
      target,
      progress: itemProgress(progress),
      capstones: this.capstonesOf(key, piece),
      passes: (children) => (projects.length > 0 ? children.length > 0 : this.lets(status)),
      children: (within) => projects.map((project) => this.project(path, project, within)),
      asides: () => this.objectiveAsides(piece, keyed),
    });
    if (item) this.wants(path, keyed, piece, item.expanded !== false);
    return item;
  }

  private project(path: string, { key, project, subtasks }: KeyedProject, above: Above): OutlineItem | null {
    const { title, status, notes, links, target, tentative } = project;
    const piece = pieceOf(path, 'project', project);
    const linked = this.options.ties.notes(piece);
    const criteria = criteriaOf(linked);
    const folded = isFolded(key, this.options.folds);
    const drafted = !lacksDraft(key, this.options.ties);
    return this.item(above, {
      key,
      kind: 'project',
      title: title || 'Untitled project',
      status,
      checked: status === 'done',
      lines: notes,
      links,
      target,
      tentative,
      progress: subtaskProgress(project),
      // Open, it has an item that says so.
      remarks: folded && criteria.total > 0 ? [criteriaProgress(criteria).label] : NO_TEXTS,
      capstones: this.capstonesOf(key, piece).filter(({ state }) => state !== 'suggested'),
      passes: () => this.lets(status),
      children: (within) => subtasks.map((subtask) => this.subtask(subtask, drafted, within)),
      asides: () => criteriaAside(key, piece, linked),
    });
  }

  private subtask({ key, subtask }: KeyedSubtask, drafted: boolean, above: Above): OutlineItem | null {
    const { label, box, links } = subtask;
    return this.item(above, {
      key,
      kind: 'subtask',
      title: label || 'Untitled subtask',
      status: box.checked ? 'done' : 'open',
      checked: box.checked,
      links,
      offersDraft: !drafted && !box.checked && asksForDraft(label),
      passes: () => true,
      children: () => [],
    });
  }

  private objectiveAsides(piece: Piece, { key, projects }: KeyedObjective): readonly Aside[] {
    const { ties, pending } = this.options;
    const topics = ties.found(key)?.topics ?? [];
    return [...studyAside(key, piece, topics, pending), ...writingAside(key, piece, draftsOf(projects, ties))];
  }

  /** Written links that lead to a track are known at once; the others, and what is suggested, once it was found. */
  private capstonesOf(key: string, piece: Piece): readonly CapstoneLink[] {
    const { ties } = this.options;
    const links = ties.found(key)?.capstones ?? ties.linked(piece);
    const [first] = links;
    return first?.state === 'suggested' ? [first] : links;
  }

  private wants(path: string, { key, projects }: KeyedObjective, piece: Piece, open: boolean): void {
    this.wanted.push({ key, piece });
    if (!open) return;
    for (const { key: projectKey, project } of projects) {
      const mayBeTied = this.options.ties.hasDrafts || linksInCell(project).some((link) => link.kind === 'note');
      if (!mayBeTied) continue;
      this.wanted.push({ key: projectKey, piece: pieceOf(path, 'project', project) });
    }
  }

  /** Null for what the filter or the search leaves out. */
  private item(above: Above, source: ItemSource): OutlineItem | null {
    const { query } = this.options;
    const { key, title, lines = NO_TEXTS, links = [], capstones = [] } = source;
    const { restLines, restLinks } = withoutCapstones(lines, links, capstones);
    const text = itemText(query, title, restLines, restLinks);
    const words = text.words.length > 0 ? new Set([...above.words, ...text.words]) : above.words;
    const answers = text.words.length > 0 && words.size === query.length;
    const answered = above.answered || answers;
    const own = source.children({ level: above.level + 1, words, answered }).filter((child) => child !== null);
    const searched = query.length === 0 || answered || own.length > 0;
    if (!searched || !source.passes(own)) return null;

    if (answers) this.results += 1;
    const asides = query.length === 0 || answered ? (source.asides?.() ?? []) : [];
    const children = [...own, ...asides.map((aside) => this.asides.item(aside, above.level + 1))];
    const texts = { titleParts: text.title, lines: text.lines };
    return { ...this.facts(source), ...texts, ...this.fold(key, above.level, children) };
  }

  /** What an item says of itself, but for its texts. */
  private facts(source: ItemSource) {
    const { key, kind, title, status, checked, capstones = [] } = source;
    const { progress = null, tentative = false, notice = null, problems = null } = source;
    const { remarks = NO_TEXTS, offersDraft = false } = source;
    if (capstones.length > 0) this.capstones.set(key, capstones);
    const lines = capstones.map((capstone) => capstoneLine(capstone, this.options.ties));
    const said = { progress, target: this.target(source), tentative, remarks, capstones: lines, offersDraft };
    return { key, kind, title, status, checked, notice, problems, ...said };
  }

  private fold(key: string, level: number, children: readonly OutlineItem[]) {
    const expanded = children.length > 0 ? !isFolded(key, this.options.folds) : null;
    if (expanded !== null) this.branches.push(key);
    return { level, expanded, children: expanded ? children : NO_ITEMS };
  }

  private target({ target, status }: ItemSource): TargetLabel | null {
    return target ? targetLabel(target, status === 'done', this.options.today) : null;
  }

  private lets(status: ProjectStatus): boolean {
    const { filter } = this.options;
    return filter === 'all' || (status === 'done') === (filter === 'done');
  }
}
