/** A value that is made when it is first asked for: of what few runs need, nothing is made while the plugin loads. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
