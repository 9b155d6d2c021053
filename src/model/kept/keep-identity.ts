import { sameElements } from '../collections/same-elements';

/**
 * Returns `next` with every part that equals its counterpart in `previous` replaced by that counterpart; `previous`
 * itself if nothing differs. What is drawn from these values can then decide by identity alone that it need not be
 * redrawn. For plain values: arrays, objects with own properties, and what compares by `===`.
 */
export function keepIdentity<T>(previous: unknown, next: T): T {
  return keep(previous, next) as T;
}

/** The old list if both have the same elements, by identity, in the same order. */
export function keepList<T>(previous: readonly T[], next: readonly T[]): readonly T[] {
  return sameElements(previous, next) ? previous : next;
}

function keep(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) return keepElements(previous, next);
  return isPlain(previous) && isPlain(next) ? keepProperties(previous, next) : next;
}

function keepElements(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const kept = next.map((value, i) => keep(previous[i], value));
  return sameElements(kept, previous) ? previous : kept;
}

function keepProperties(previous: Plain, next: Plain): Plain {
  const names = Object.keys(next);
  let same = names.length === Object.keys(previous).length;
  const kept: Record<string, unknown> = {};
  for (const name of names) {
    kept[name] = keep(previous[name], next[name]);
    same &&= Object.is(kept[name], previous[name]);
  }
  return same ? previous : kept;
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
