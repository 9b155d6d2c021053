/** A value for each name that a record has. */
export function mapNames<Name extends string, Value>(
  record: Readonly<Record<Name, unknown>>,
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  const names = Object.keys(record) as Name[];
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
