import type { ListItemCache } from 'obsidian';
import type { Block } from './blocks';
import type { Lines } from './lines';

const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[(.)\](?:[ \t]|$))?/;

/** The items of a list: `task` is the character in its box; `parent` is the line of the item above it, or negative. */
export function readListItems(lines: Lines, block: Block): ListItemCache[] {
  const items: ListItemCache[] = [];
  const open: { line: number; indent: number }[] = [];
  for (let line = block.first; line <= block.last; line += 1) {
    const { text } = lines.line(line);
    const match = ITEM.exec(text);
    if (!match) continue;
    const indent = (match[1] ?? '').replace(/\t/g, '    ').length;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    const id = /[ \t]\^([\w-]+)[ \t]*$/.exec(text.slice(-200))?.[1];
    items.push({
      position: lines.pos(line, (match[1] ?? '').length, line, text.length),
      parent: open.at(-1)?.line ?? -block.first - 1,
      ...(match[2] !== undefined && { task: match[2] }),
      ...(id !== undefined && { id }),
    });
    open.push({ line, indent });
  }
  return items;
}
