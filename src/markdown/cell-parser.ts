import type { CellContent, CellParser } from './cell-content';
import { readMarkedUpCell } from './marked-up-cell';
import { ownCopy } from './own-copy';
import { readSimpleCell } from './simple-cell';

/** How many characters of sources are remembered, at most twice over. */
const REMEMBERED = 200_000;

/** A parser of cells that remembers, of those that are not simple, the ones that it parsed most lately. */
export function createCellParser(): CellParser {
  const readMarkedUp = remembering(readMarkedUpCell);
  return (source) => readSimpleCell(source) ?? readMarkedUp(source);
}

function remembering(parse: CellParser): CellParser {
  let recent = new Map<string, CellContent>();
  let older = new Map<string, CellContent>();
  let size = 0;
  return (source) => {
    const known = recent.get(source);
    if (known) return known;
    const own = ownCopy(source);
    const content = older.get(source) ?? parse(own);
    size += source.length + 1;
    if (size > REMEMBERED) {
      older = recent;
      recent = new Map();
      size = source.length + 1;
    }
    recent.set(own, content);
    return content;
  };
}
