/** A value that is made when first asked for, so that what few runs need costs nothing while the plugin loads. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
