export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** A list of suggestions of which one is chosen by arrows, Enter or the mouse. */
export class Suggestions<T> {
  readonly containerEl: HTMLElement;
  readonly #owner: SuggestionOwner<T>;
  #values: readonly T[] = [];
  #elements: HTMLElement[] = [];
  #selected = 0;

  constructor(owner: SuggestionOwner<T>, containerEl: HTMLElement) {
    this.#owner = owner;
    this.containerEl = containerEl;
  }

  get length(): number {
    return this.#values.length;
  }

  show(values: readonly T[]): void {
    this.containerEl.empty();
    this.#values = values;
    this.#elements = values.map((value) => this.#row(value));
    this.select(0);
  }

  /** Wraps around at both ends. */
  select(index: number): void {
    const count = this.#elements.length;
    this.#elements[this.#selected]?.removeClass('is-selected');
    this.#selected = count === 0 ? 0 : (index + count) % count;
    this.#elements[this.#selected]?.addClass('is-selected');
  }

  move(by: number): void {
    this.select(this.#selected + by);
    this.#elements[this.#selected]?.scrollIntoView({ block: 'nearest' });
  }

  choose(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.#values[this.#selected];
    if (value === undefined) return false;
    this.#owner.selectSuggestion(value, event);
    return true;
  }

  #row(value: T): HTMLElement {
    const el = this.containerEl.createDiv('suggestion-item');
    this.#owner.renderSuggestion(value, el);
    el.addEventListener('mousemove', () => this.select(this.#elements.indexOf(el)));
    el.addEventListener('click', (event) => this.#owner.selectSuggestion(value, event));
    return el;
  }
}
