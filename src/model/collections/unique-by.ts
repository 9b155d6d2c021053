/** The first value of each name, in order. */
export function uniqueBy<Value>(values: readonly Value[], nameOf: (value: Value) => string): readonly Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const name = nameOf(value);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
