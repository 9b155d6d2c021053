import type { TextEdit } from '../markdown/edit';

/** The edit that puts `insert` in place of `[from, to)`, without the common suffix of both. */
export function minimalEdit(text: string, from: number, to: number, insert: string): TextEdit {
  let same = 0;
  const shortest = Math.min(to - from, insert.length);
  while (same < shortest && text[to - 1 - same] === insert.at(-1 - same)) same += 1;
  return { from, to: to - same, insert: insert.slice(0, insert.length - same) };
}
