import { describe, expect, it, vi } from 'vitest';
import { addTo, rememberedAt, valueAt } from '../../../src/model/collections/value-at';

describe('valueAt', () => {
  it('makes a value when it is first asked for, and keeps it', () => {
    const map = new Map<string, object>();
    const made = valueAt(map, 'a', () => ({}));
    expect(valueAt(map, 'a', () => ({}))).toBe(made);
    expect(valueAt(map, 'b', () => ({}))).not.toBe(made);
  });

  it('keeps null, which is an answer', () => {
    const make = vi.fn(() => null);
    const map = new Map<string, null>();
    valueAt(map, 'a', make);
    valueAt(map, 'a', make);
    expect(make).toHaveBeenCalledOnce();
  });
});

it('addTo keeps the values of a key in their order', () => {
  const map = new Map<string, number[]>();
  addTo(map, 'a', 1);
  addTo(map, 'b', 2);
  addTo(map, 'a', 3);
  expect([...map]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});

describe('rememberedAt', () => {
  it('forgets all once there are so many, but not for a key that it knows', () => {
    const map = new Map<number, number>();
    const ask = (key: number) => rememberedAt(map, 2, key, () => key * 10);
    ask(1);
    ask(2);
    expect(ask(1)).toBe(10);
    expect([...map.keys()]).toEqual([1, 2]);
    expect(ask(3)).toBe(30);
    expect([...map.keys()]).toEqual([3]);
  });
});
