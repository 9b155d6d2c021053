/** Before the code has run, a few lines take as long as many do later. */
export const FIRST_LINES = 8;
export const MOST_LINES = 100;
/** Milliseconds for making and drawing lines in one turn; as much again is left for the browser's layout and paint. */
const BUDGET = 5;

/**
 * How many lines of the tree are remade in one turn, so that no frame waits for a long roadmap: as many as earlier
 * turns had time for.
 */
export class Pace {
  #current = FIRST_LINES;

  get lines(): number {
    return this.#current;
  }

  /** @param milliseconds taken to make and draw as many lines as there was room for */
  took(milliseconds: number): void {
    const lines = Math.floor(Math.min(2, BUDGET / milliseconds) * this.#current);
    this.#current = Math.min(Math.max(lines, FIRST_LINES), MOST_LINES);
  }
}
