/** How far beyond its edges a view keeps its content, in multiples of its height. */
const MARGIN = 1;

/**
 * A column of parts of which only those in or near the visible area are in the page, as in the app's reading view: the
 * others are taken out, kept as they are, and put back when they come near.
 */
export class PartsInSight {
  readonly #scroller: HTMLElement;
  readonly #column: HTMLElement;
  /** As high as all that was taken out above. */
  readonly #above: HTMLElement;
  readonly #heights = new WeakMap<HTMLElement, number>();
  #parts: readonly HTMLElement[] = [];

  /** @param column within the scroller; holds the parts and nothing else */
  constructor(scroller: HTMLElement, column: HTMLElement) {
    this.#scroller = scroller;
    this.#column = column;
    this.#above = createDiv('markdown-preview-pusher');
    scroller.addEventListener('scroll', () => this.#takeOut(), { passive: true });
  }

  /** Shows parts, all of them at first, since their height is unknown until they have been in the page. */
  set(parts: readonly HTMLElement[]): void {
    this.#parts = parts;
    this.putBack();
    this.#column.win.requestAnimationFrame(() => this.#takeOut());
  }

  /** All parts are in the page until the next scroll. */
  putBack(): void {
    this.#show(0, this.#parts.length);
  }

  #takeOut(): void {
    const { clientHeight } = this.#scroller;
    if (clientHeight === 0) return;
    this.#measure();
    const start = this.#scroller.getBoundingClientRect().top - this.#above.getBoundingClientRect().top;
    const [from, to] = [start - MARGIN * clientHeight, start + (1 + MARGIN) * clientHeight];
    let top = 0;
    const near = this.#parts.map((part) => {
      const bottom = top + (this.#heights.get(part) ?? 0);
      const isNear = bottom >= from && top <= to;
      top = bottom;
      return isNear;
    });
    this.#show(Math.max(0, near.indexOf(true)), near.lastIndexOf(true) + 1);
  }

  /** From where a part begins to where the next one does: the spaces between them belong to them. */
  #measure(): void {
    const shown = this.#parts.filter(({ isConnected }) => isConnected);
    const end = this.#column.offsetTop + this.#column.offsetHeight;
    for (const [at, part] of shown.entries()) {
      const isLast = part === this.#parts.at(-1);
      const next = shown[at + 1];
      if (next ?? isLast) this.#heights.set(part, (next?.offsetTop ?? end) - part.offsetTop);
    }
  }

  #show(first: number, end: number): void {
    const heightOf = (parts: readonly HTMLElement[]) =>
      parts.reduce((sum, part) => sum + (this.#heights.get(part) ?? 0), 0);
    this.#above.setCssStyles({ height: `${heightOf(this.#parts.slice(0, first))}px` });
    this.#column.setCssStyles({ paddingBottom: `${heightOf(this.#parts.slice(end))}px` });
    this.#column.setChildrenInPlace([this.#above, ...this.#parts.slice(first, end)]);
  }
}
