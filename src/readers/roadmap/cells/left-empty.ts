/**
 * People leave a cell empty with a dash or dots, separate rows with a row of dashes (perhaps with a delimiter row's
 * colons), and join a cell to the one above with `^^` or to the one before it with `<`, for plugins that show that, or
 * with a ditto mark. An id (`^plan`) right below a table is the table's, and looks like a row.
 */
const LEFT_EMPTY = /^(?:[-–—.…:·・]+|[*+•]|["“”″〃↑']{1,2}|\^[\w^-]*|<)?$/;

/** Whether a cell or line is empty, or only says that it is. */
export function isLeftEmpty(text: string): boolean {
  return LEFT_EMPTY.test(text.trim());
}
