interface Mapping<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The value of a key in a map; if missing, it is made and stored. */
export function valueAt<Key, Value extends NonNullable<unknown> | null>(
  map: Mapping<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Adds a value to those that a map has by a key. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  valueAt(map, key, () => []).push(value);
}

/**
 * Like `valueAt`, for a map that would grow for ever, since typing brings new keys: once it has this many, all of them are
 * forgotten.
 */
export function rememberedAt<Key, Value extends NonNullable<unknown> | null>(
  map: Map<Key, Value>,
  most: number,
  key: Key,
  make: () => Value,
): Value {
  return valueAt(map, key, () => {
    if (map.size >= most) map.clear();
    return make();
  });
}
