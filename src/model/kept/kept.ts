/** A value that is computed again only when its inputs change. */
export class Kept<Value> {
  readonly #keep: (before: Value, made: Value) => Value;
  #known: { readonly inputs: readonly unknown[]; readonly value: Value } | null = null;

  /** @param keep what to return for a new value, such as the one before it if both have the same content */
  constructor(keep: (before: Value, made: Value) => Value = (_, made) => made) {
    this.#keep = keep;
  }

  /** @param inputs everything that the value depends on, compared by identity */
  given(inputs: readonly unknown[], make: () => Value): Value {
    const before = this.#known;
    if (before && inputs.every((input, at) => input === before.inputs[at])) return before.value;
    const made = make();
    const value = before ? this.#keep(before.value, made) : made;
    this.#known = { inputs, value };
    return value;
  }
}
