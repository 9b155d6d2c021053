/** Gives out ids of elements that no other part of this view, and no other view, has. */
export class ElementIds {
  #given = 0;

  /** @param prefix unique among the views of a window */
  constructor(readonly prefix: string) {}

  next(): string {
    this.#given += 1;
    return `${this.prefix}-${this.#given}`;
  }
}
