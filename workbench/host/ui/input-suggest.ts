import type { App } from '../app';
import { Scope } from './keymap';
import { Suggestions } from './suggestions';

export abstract class PopoverSuggest<T> {
  app: App;
  scope: Scope;
  readonly suggestEl: HTMLElement;
  readonly suggestions: Suggestions<T>;

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new Suggestions<T>(this, this.suggestEl.createDiv('suggestion'));
    this.scope.register([], 'Escape', () => this.#take(() => this.close()));
    this.scope.register([], 'ArrowDown', () => this.#take(() => this.suggestions.move(1)));
    this.scope.register([], 'ArrowUp', () => this.#take(() => this.suggestions.move(-1)));
    this.scope.register([], 'Enter', (event) => (this.suggestions.choose(event) ? false : undefined));
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  get isOpen(): boolean {
    return this.suggestEl.isConnected;
  }

  open(): void {
    if (this.isOpen) return;
    activeDocument.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }

  #take(act: () => void): false {
    act();
    return false;
  }
}

/** Suggestions under one of the plugin's text fields. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #inputEl: HTMLInputElement | HTMLDivElement;
  #onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(app: App, inputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.#inputEl = inputEl;
    inputEl.addEventListener('input', () => this.#update());
    inputEl.addEventListener('focus', () => this.#update());
    inputEl.addEventListener('blur', () => this.close());
    // Otherwise the press would move the focus out of the field, and the list would be gone before the click.
    this.suggestEl.addEventListener('mousedown', (event) => event.preventDefault());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return 'value' in this.#inputEl ? this.#inputEl.value : (this.#inputEl.textContent ?? '');
  }

  setValue(value: string): void {
    if ('value' in this.#inputEl) this.#inputEl.value = value;
    else this.#inputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.app.faults.watch('onSelect of a suggestion', () => this.#onSelect?.(value, event));
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onSelect = callback;
    return this;
  }

  #update(): void {
    const query = this.getValue();
    this.app.faults.watch('getSuggestions', async () => {
      const found = await this.getSuggestions(query);
      if (query !== this.getValue()) return;
      this.suggestions.show(found.slice(0, this.limit));
      if (found.length > 0) this.open();
      else this.close();
    });
  }
}
