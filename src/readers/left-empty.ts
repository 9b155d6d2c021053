/**
 * A dash or dots are how people leave a cell empty, a row of dashes, perhaps with a delimiter row's colons, is how they part
 * rows, and `^^` how they join a cell to the one above, with plugins that can show that. An id (`^plan`) right below a table is
 * its own, and looks like a row.
 */
const LEFT_EMPTY = /^(?:[-–—.…:]+|[*+•]|\^[\w^-]+)?$/;

/** Whether a cell or line says nothing, but perhaps that there is nothing to say. */
export function isLeftEmpty(said: string): boolean {
  return LEFT_EMPTY.test(said.trim());
}
