import { type App, type FuzzyMatch, FuzzySuggestModal, renderMatches, type SearchMatches } from 'obsidian';

/** One choice: its title and, in smaller letters, where it belongs, if that adds anything. Both are searched. */
export interface Choice<T> {
  readonly value: T;
  readonly title: string;
  readonly note: string;
}

/** The app's fuzzy search over a list, in its order until something is typed. */
export class Picker<T> extends FuzzySuggestModal<Choice<T>> {
  readonly #choices: readonly Choice<T>[];
  readonly #choose: (value: T) => void;

  constructor(app: App, choices: readonly Choice<T>[], placeholder: string, choose: (value: T) => void) {
    super(app);
    this.#choices = choices;
    this.#choose = choose;
    this.setPlaceholder(placeholder);
  }

  override getItems(): Choice<T>[] {
    return [...this.#choices];
  }

  override getItemText({ title, note }: Choice<T>): string {
    return `${title} ${note}`;
  }

  override renderSuggestion({ item, match }: FuzzyMatch<Choice<T>>, el: HTMLElement): void {
    el.addClass('mod-complex', 'capstone-roadmap-choice');
    const content = el.createDiv('suggestion-content');
    const behind = item.title.length + 1;
    renderMatches(content.createDiv('suggestion-title'), item.title, within(match.matches, 0, item.title.length));
    if (item.note === '') return;
    renderMatches(content.createDiv('suggestion-note'), item.note, within(match.matches, behind, item.note.length));
  }

  override onChooseItem({ value }: Choice<T>): void {
    this.#choose(value);
  }
}

/** The matches within a part of the searched text, as offsets from its start. */
function within(matches: SearchMatches, start: number, length: number): SearchMatches {
  return matches.flatMap(([from, to]): SearchMatches => {
    const part: SearchMatches[number] = [Math.max(0, from - start), Math.min(length, to - start)];
    return part[0] < part[1] ? [part] : [];
  });
}
