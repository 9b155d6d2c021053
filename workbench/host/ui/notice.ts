const DEFAULT_DURATION = 4000;

/** A message in the corner. A click, or time, takes it away. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly #timer: number | null;

  /** `duration` in milliseconds; 0 stays until it is clicked. */
  constructor(message: string | DocumentFragment, duration = DEFAULT_DURATION) {
    const stack = activeDocument.body.find('.notice-container') ?? activeDocument.body.createDiv('notice-container');
    this.containerEl = stack.createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    this.#timer = duration > 0 ? window.setTimeout(() => this.hide(), duration) : null;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    const stack = this.containerEl.parentElement;
    this.containerEl.remove();
    if (stack?.childElementCount === 0) stack.remove();
  }
}
