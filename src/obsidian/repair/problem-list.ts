import { type App, FuzzySuggestModal, type FuzzyMatch, renderResults } from 'obsidian';
import type { Problem } from '../../model/problem';

export interface FoundProblem extends Problem {
  readonly path: string;
}

/** The problems of roadmap notes, what and where; choosing one goes there. */
export class ProblemList extends FuzzySuggestModal<FoundProblem> {
  override emptyStateText = 'No problems found.';

  constructor(
    app: App,
    private readonly problems: readonly FoundProblem[],
    private readonly choose: (problem: FoundProblem) => void,
  ) {
    super(app);
    this.setPlaceholder('Search problems of roadmap notes');
    this.setInstructions([
      { command: '↵', purpose: 'to go to the line' },
      { command: 'esc', purpose: 'to close' },
    ]);
    // A note may have hundreds, and none may be kept back without a word.
    this.limit = Math.max(this.limit, problems.length);
  }

  override getItems(): FoundProblem[] {
    return [...this.problems];
  }

  override getItemText({ message, path, line }: FoundProblem): string {
    return `${message} ${path}:${line}`;
  }

  override renderSuggestion({ item, match }: FuzzyMatch<FoundProblem>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    const end = item.message.length;
    const matches = match.matches.filter(([, to]) => to <= end);
    renderResults(content.createDiv('suggestion-title'), item.message, { ...match, matches });
    const where = `${item.path}, line ${item.line}`;
    content.createDiv({ cls: 'suggestion-note', text: item.repairable ? `${where} · can be repaired` : where });
  }

  override onChooseItem(problem: FoundProblem): void {
    this.choose(problem);
  }
}
