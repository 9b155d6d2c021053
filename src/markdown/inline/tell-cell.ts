import { tellLines, type CellListener } from './cell-content';
import { readCell } from './read-cell';
import { tellSimpleCell } from './simple-cell';

/**
 * Reports what a cell's source says: in one pass if its markup is common, else by all of Markdown's rules.
 *
 * @param listen makes a listener; a new one replaces the first if that received a reading that was abandoned
 */
export function tellCell<Listener extends CellListener>(source: string, listen: () => Listener): Listener {
  const listener = listen();
  if (tellSimpleCell(source, listener)) return listener;
  const other = listen();
  tellLines(readCell(source), other);
  return other;
}
