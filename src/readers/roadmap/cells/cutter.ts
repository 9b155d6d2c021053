import { ownCopy } from '../../../model/words/own-copy';

/** Cuts parts to be kept out of a text, and counts how much that is. */
export class Cutter {
  readonly #copies: boolean;
  /** In UTF-16 units; whoever counts resets it. */
  taken = 0;

  /**
   * @param text what is read
   * @param copies whether the parts are copied; otherwise each keeps the whole text in memory
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
