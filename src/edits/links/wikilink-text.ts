import type { LinkToken } from '../../markdown/inline/cell-content';
import { singleSpaced } from '../../model/words/single-spaced';

/** A wikilink as written in a table cell, with the pipe before its alias escaped, since it would end the cell. */
export function wikilinkInCell(link: string): string {
  return `[[${link.replace(/\\?\|/g, '\\|')}]]`;
}

/** An alias without what would end a wikilink or a cell. */
export function asAlias(text: string): string {
  return singleSpaced(text.replace(/[[\]|\\]+/g, ' '));
}

/** Whether two links lead to the same place, whatever they show. */
export function leadsAlike(a: LinkToken, b: LinkToken): boolean {
  return a.kind === b.kind && a.target === b.target && (a.subpath?.trim() ?? null) === (b.subpath?.trim() ?? null);
}
