import { ownCopy } from '../markdown/own-copy';

/** Cuts out of a text what is kept of it, and counts how much that is. */
export class Cutter {
  readonly #copies: boolean;
  /** In UTF-16 units; whoever counts sets it back. */
  taken = 0;

  /**
   * @param text what is read
   * @param copies whether the parts are copies: else each of them holds all of the text in memory
   */
  constructor(
    readonly text: string,
    copies = false,
  ) {
    this.#copies = copies;
  }

  cut(from: number, to: number): string {
    this.taken += to - from;
    const part = this.text.slice(from, to);
    return this.#copies ? ownCopy(part) : part;
  }
}
