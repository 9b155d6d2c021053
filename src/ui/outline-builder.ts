import { totalProgress } from '../model/progress';
import type { Link, ProjectStatus, Roadmap, Target } from '../model/roadmap';
import { itemProgress, objectiveStatus, subtaskProgress } from './item-progress';
import type { KeyedObjective, KeyedProject, KeyedSubtask } from './keyed-roadmap';
import { noticeOf, problemsOf } from './note-notice';
import type { OutlineItem } from './outline-item';
import { itemText } from './item-text';
import type { SearchQuery } from './search-query';
import { targetLabel, type TargetLabel } from './target-label';
import type { StatusFilter } from './view-state';

export interface OutlineOptions {
  readonly query: SearchQuery;
  readonly filter: StatusFilter;
  readonly folds: ReadonlySet<string>;
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

type ItemExtras = Pick<OutlineItem, 'progress' | 'tentative' | 'notice' | 'problems'>;

/** What differs from kind to kind; the rest follows from it. */
interface ItemSource extends Pick<OutlineItem, 'key' | 'kind' | 'title' | 'status' | 'checked'>, Partial<ItemExtras> {
  readonly lines?: readonly string[];
  readonly links?: readonly Link[];
  readonly target?: Target | null;
  /** Whether the filter lets it through, given those of its children that it lets through. */
  readonly passes: (children: readonly OutlineItem[]) => boolean;
  readonly children: (above: Above) => (OutlineItem | null)[];
}

const NO_ITEMS: readonly OutlineItem[] = [];
const TOP: Above = { level: 1, words: new Set(), answered: false };

/** Builds the lines of the sidebar's tree for one state of its view, leaving out what is not asked for. */
export class OutlineBuilder {
  /** Keys of items with something below them. */
  readonly branches: string[] = [];
  /** How many items answer the search. */
  results = 0;
  private readonly options: OutlineOptions;

  constructor(options: OutlineOptions) {
    this.options = options;
  }

  note(roadmap: Roadmap, name: string, objectives: readonly KeyedObjective[]): OutlineItem | null {
    const notice = noticeOf(roadmap.problems);
    const total = totalProgress(objectives.map(({ objective }) => objective.progress));
    const progress = total.total > 0 ? itemProgress(total) : null;
    return this.item(TOP, {
      key: roadmap.path,
      kind: 'note',
      title: name,
      status: 'open',
      checked: null,
      notice,
      progress,
      problems: problemsOf(roadmap.problems),
      passes: (children) => children.length > 0 || (notice !== null && this.options.filter === 'all'),
      children: (above) => objectives.map((objective) => this.objective(objective, above)),
    });
  }

  objective({ key, objective, projects }: KeyedObjective, above: Above = TOP): OutlineItem | null {
    const { title, box, progress, details, links, target } = objective;
    const status = objectiveStatus(objective);
    return this.item(above, {
      key,
      kind: 'objective',
      title: title || 'No objective',
      status,
      checked: box?.checked ?? null,
      lines: details,
      links,
      target,
      progress: itemProgress(progress),
      passes: (children) => (projects.length > 0 ? children.length > 0 : this.lets(status)),
      children: (within) => projects.map((project) => this.project(project, within)),
    });
  }

  private project({ key, project, subtasks }: KeyedProject, above: Above): OutlineItem | null {
    const { title, status, notes, links, target, tentative } = project;
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
      passes: () => this.lets(status),
      children: (within) => subtasks.map((subtask) => this.subtask(subtask, within)),
    });
  }

  private subtask({ key, subtask }: KeyedSubtask, above: Above): OutlineItem | null {
    const { label, box, links } = subtask;
    return this.item(above, {
      key,
      kind: 'subtask',
      title: label || 'Untitled subtask',
      status: box.checked ? 'done' : 'open',
      checked: box.checked,
      links,
      passes: () => true,
      children: () => [],
    });
  }

  /** Null for what the filter or the search leaves out. */
  private item(above: Above, source: ItemSource): OutlineItem | null {
    const { query, folds } = this.options;
    const {
      key,
      kind,
      title,
      status,
      checked,
      progress = null,
      tentative = false,
      notice = null,
      problems = null,
    } = source;
    const text = itemText(query, title, source.lines, source.links);
    const words = text.words.length > 0 ? new Set([...above.words, ...text.words]) : above.words;
    const answers = text.words.length > 0 && words.size === query.length;
    const answered = above.answered || answers;
    const children = source.children({ level: above.level + 1, words, answered }).filter((child) => child !== null);
    const searched = query.length === 0 || answered || children.length > 0;
    if (!searched || !source.passes(children)) return null;

    if (answers) this.results += 1;
    const expanded = children.length > 0 ? !folds.has(key) : null;
    if (expanded !== null) this.branches.push(key);
    const shown = { level: above.level, expanded, children: expanded ? children : NO_ITEMS };
    const texts = { titleParts: text.title, lines: text.lines, target: this.target(source) };
    return { key, kind, title, status, checked, progress, tentative, notice, problems, ...texts, ...shown };
  }

  private target({ target, status }: ItemSource): TargetLabel | null {
    return target ? targetLabel(target, status === 'done', this.options.today) : null;
  }

  private lets(status: ProjectStatus): boolean {
    const { filter } = this.options;
    return filter === 'all' || (status === 'done') === (filter === 'done');
  }
}
