/** How long a word waits for its next letter, in milliseconds. */
const PAUSE = 700;

/** The start of a title, typed letter after letter to get to its line. */
export class TypedWord {
  #text = '';
  #last = -Infinity;

  /**
   * Adds a key pressed at a time in milliseconds. A space continues a word but does not begin one: typing “Read a book”
   * goes there, and does not tick the first match of “Read”.
   *
   * @returns what has been typed so far; null for keys that are not part of a word
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
