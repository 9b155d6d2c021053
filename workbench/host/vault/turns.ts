/** One after the other for the same key, side by side for different ones. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.then(work, work);
    const settled: Promise<void> = turn.then(
      () => this.#leave(key, settled),
      () => this.#leave(key, settled),
    );
    this.#last.set(key, settled);
    return turn;
  }

  /** Always in the same order, so that two who want the same two do not wait for each other. */
  takeBoth<T>(one: string, other: string, work: () => Promise<T>): Promise<T> {
    const [first, second] = one < other ? [one, other] : [other, one];
    return this.take(first, () => this.take(second, work));
  }

  /** When all that has been asked for so far is done. */
  async settled(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }

  #leave(key: string, turn: Promise<unknown>): void {
    if (this.#last.get(key) === turn) this.#last.delete(key);
  }
}
