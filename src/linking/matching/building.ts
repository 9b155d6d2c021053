/** Something costly that is built in steps, so that the caller can pause; at the latest when its value is needed. */
export class Building<T> {
  readonly #begin: () => Iterator<void, T>;
  #steps: Iterator<void, T> | null = null;
  #built: { readonly value: T } | null = null;

  /** @param begin starts the work; called at the first step */
  constructor(begin: () => Iterator<void, T>) {
    this.#begin = begin;
  }

  /** Builds a little more. @returns false when everything is built */
  step(): boolean {
    if (this.#built) return false;
    this.#steps ??= this.#begin();
    const step = this.#steps.next();
    if (step.done) this.#built = { value: step.value };
    return !step.done;
  }

  /** The built value; builds whatever is left at once. */
  get value(): T {
    while (!this.#built) this.step();
    return this.#built.value;
  }
}
