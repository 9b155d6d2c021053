import type { App } from '../app';
import type { FuzzyMatch, SearchResult } from './fuzzy-search';
import { prepareFuzzySearch } from './fuzzy-search';
import { Modal } from './modal';
import { renderResults } from './render-results';
import { Suggestions } from './suggestions';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #suggestions: Suggestions<T>;
  #round = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    this.inputEl = this.modalEl
      .createDiv('prompt-input-container')
      .createEl('input', { cls: 'prompt-input', type: 'text' });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#suggestions = new Suggestions<T>(this, this.resultContainerEl);
    this.inputEl.addEventListener('input', () => this.#update());
    this.scope.register([], 'ArrowDown', () => this.#move(1));
    this.scope.register([], 'ArrowUp', () => this.#move(-1));
    this.scope.register(null, 'Enter', (event) => {
      if (event.isComposing) return;
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): unknown;

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.modalEl.setAttr('aria-label', placeholder);
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    if (this.emptyStateText !== '')
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.app.faults.watch('onChooseSuggestion', () => this.onChooseSuggestion(value, event));
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#suggestions.choose(event);
  }

  #move(by: number): false {
    this.#suggestions.move(by);
    return false;
  }

  #update(): void {
    this.#round += 1;
    const round = this.#round;
    const found = this.getSuggestions(this.inputEl.value);
    if (!(found instanceof Promise)) this.#show(found);
    else
      this.app.faults.watch(
        'getSuggestions',
        async () => void (await found.then((values) => round === this.#round && this.#show(values))),
      );
  }

  #show(values: readonly T[]): void {
    if (values.length === 0) {
      this.#suggestions.show([]);
      this.onNoSuggestion();
    } else this.#suggestions.show(values.slice(0, this.limit));
  }
}

const NO_MATCH: SearchResult = { score: 0, matches: [] };

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    if (query.trim() === '') return this.getItems().map((item) => ({ item, match: NO_MATCH }));
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    return found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
