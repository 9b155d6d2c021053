/** How long a word waits for its next letter, in milliseconds. */
const PAUSE = 700;

/** The start of a title, typed letter after letter to get to its line. */
export class TypedWord {
  #text = '';
  #last = -Infinity;

  /**
   * Adds a key pressed at a time in milliseconds. A space goes on a word, and begins none: whoever types “Read a book”
   * wants to get there, not to tick what comes first in “Read”.
   *
   * @returns what has been typed by now; null for keys that are no part of a word
   */
  add(key: string, at: number): string | null {
    const goesOn = this.#text !== '' && at - this.#last < PAUSE;
    if ([...key].length !== 1 || key === '*' || (key === ' ' && !goesOn)) return null;
    this.#text = goesOn ? this.#text + key : key;
    this.#last = at;
    return this.#text;
  }

  /** Another key has done something. */
  end(): void {
    this.#text = '';
  }
}
