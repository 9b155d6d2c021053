/** Gives out element ids that are unique within this view and among views. */
export class ElementIds {
  #given = 0;

  /** @param prefix unique among the views of a window */
  constructor(readonly prefix: string) {}

  next(): string {
    this.#given += 1;
    return `${this.prefix}-${this.#given}`;
  }
}
