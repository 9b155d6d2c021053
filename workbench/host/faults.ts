export interface Fault {
  readonly error: unknown;
  /** Where in the host it was caught, e.g. `listener of 'modify'`. */
  readonly where: string;
}

/**
 * What plugin code threw where nothing awaits it: in listeners, timers of the host, commands. The app would log it to
 * its console; here it is kept, so that a test or the command line fails on it.
 */
export class Faults {
  #list: Fault[] = [];
  /** Called for each at once. */
  onAdd: ((fault: Fault) => void) | null = null;

  get list(): readonly Fault[] {
    return this.#list;
  }

  add(error: unknown, where: string): void {
    this.#list.push({ error, where });
    this.onAdd?.({ error, where });
  }

  /** Returns them and forgets them: for a test that expects some. */
  take(): readonly Fault[] {
    const taken = this.#list;
    this.#list = [];
    return taken;
  }

  /** Runs plugin code that nothing awaits. */
  watch(where: string, run: () => unknown): void {
    try {
      const result = run();
      if (result instanceof Promise) result.catch((error: unknown) => this.add(error, where));
    } catch (error) {
      this.add(error, where);
    }
  }

  /** Throws if there are any. */
  check(): void {
    if (this.#list.length === 0) return;
    const errors = this.#list.map(({ error }) => error);
    const text = this.#list.map(
      ({ error, where }) => `${where}: ${error instanceof Error ? error.message : String(error)}`,
    );
    throw new AggregateError(errors, text.join('; '));
  }
}
