/**
 * A value that is computed again only when its inputs change, and that keeps its identity while its content is the
 * same.
 */
export class Kept<Value> {
  readonly #same: (a: Value, b: Value) => boolean;
  #known: { readonly inputs: readonly unknown[]; readonly value: Value } | null = null;

  constructor(same: (a: Value, b: Value) => boolean = Object.is) {
    this.#same = same;
  }

  /** @param inputs everything that the value depends on, compared by identity */
  given(inputs: readonly unknown[], make: () => Value): Value {
    const before = this.#known;
    if (before && inputs.every((input, at) => input === before.inputs[at])) return before.value;
    const made = make();
    const value = before && this.#same(before.value, made) ? before.value : made;
    this.#known = { inputs, value };
    return value;
  }
}
