import { type App, FuzzySuggestModal, type FuzzyMatch, renderResults } from 'obsidian';
import type { RepairCode } from '../../edits/repair/repair-code';
import type { Problem } from '../../model/problem';
import { REPAIR_NAMES } from './repair-names';

/** What the list offers of a note: to go to a problem, or to repair all of a kind. */
export type ProblemEntry =
  | { readonly kind: 'problem'; readonly path: string; readonly problem: Problem }
  | { readonly kind: 'repair'; readonly path: string; readonly code: RepairCode; readonly count: number };

/** The problems of roadmap notes, what and where, and what can be done about them. */
export class ProblemList extends FuzzySuggestModal<ProblemEntry> {
  readonly #entries: readonly ProblemEntry[];
  readonly #choose: (entry: ProblemEntry) => void;
  override emptyStateText = 'No problems found.';

  constructor(app: App, entries: readonly ProblemEntry[], choose: (entry: ProblemEntry) => void) {
    super(app);
    this.#entries = entries;
    this.#choose = choose;
    this.setPlaceholder('Search problems of roadmap notes');
    this.setInstructions([
      { command: '↵', purpose: 'to go to the line, or to see what a repair would change' },
      { command: 'esc', purpose: 'to close' },
    ]);
    // A note may have hundreds, and none may be kept back without a word.
    this.limit = Math.max(this.limit, entries.length);
  }

  override getItems(): ProblemEntry[] {
    return [...this.#entries];
  }

  override getItemText(entry: ProblemEntry): string {
    return `${titleOf(entry)} ${whereOf(entry)}`;
  }

  override renderSuggestion({ item, match }: FuzzyMatch<ProblemEntry>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    const title = titleOf(item);
    const matches = match.matches.filter(([, to]) => to <= title.length);
    renderResults(content.createDiv('suggestion-title'), title, { ...match, matches });
    content.createDiv({ cls: 'suggestion-note', text: whereOf(item) });
  }

  override onChooseItem(entry: ProblemEntry): void {
    this.#choose(entry);
  }
}

function titleOf(entry: ProblemEntry): string {
  return entry.kind === 'problem' ? entry.problem.message : `Repair: ${REPAIR_NAMES[entry.code].name.toLowerCase()}`;
}

function whereOf(entry: ProblemEntry): string {
  if (entry.kind === 'problem') return `${entry.path}, line ${entry.problem.line}`;
  return `${entry.path} · ${entry.count} ${entry.count === 1 ? 'line' : 'lines'}`;
}
