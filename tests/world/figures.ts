/** What was done in all histories so far. */
export class Figures {
  histories = 0;
  readonly #counts = new Map<string, number>();

  count(what: string, by = 1): void {
    if (by > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  /** Steps in which something was done. */
  get steps(): number {
    return [...this.#counts].reduce((sum, [what, times]) => sum + (what.startsWith('steps: ') ? times : 0), 0);
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  toString(): string {
    const lines = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${times}  ${what}`);
    return [`${this.histories}  histories`, `${this.steps}  steps`, ...lines].join('\n');
  }
}
