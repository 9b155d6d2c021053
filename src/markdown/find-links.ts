import { BlockScanner } from './blocks/block-scanner';
import { mask } from './hidden/mask';
import type { LinkToken } from './inline/cell-content';
import { readCell } from './inline/read-cell';
import { linesOf } from './line';
import type { Range } from './range';
import { splitRow } from './split-row';

/** A link, and the line of the text that it starts on. */
export interface FoundLink {
  readonly link: LinkToken;
  /** 1-based. */
  readonly line: number;
}

/** A line of a paragraph, or a cell: the inline source `[from, to)` of the text. */
interface Stretch extends Range {
  readonly line: number;
}

const MAY_LINK = /\[|:\/\/|www\.|<[a-z]/i;

/**
 * The links of a text outside the ranges of `except`, in order: inline links, autolinks, bare addresses, wikilinks and
 * embeds, but not in frontmatter, code, HTML blocks or comments.
 */
export function findLinks(text: string, except: readonly Range[]): FoundLink[] {
  const masked = mask(text);
  if (!MAY_LINK.test(masked)) return [];
  const isExcepted = (offset: number) => except.some(({ from, to }) => offset >= from && offset < to);
  return paragraphsOf(masked)
    .filter(([first]) => first && !isExcepted(first.from))
    .flatMap((lines) => linksOfParagraph(masked, lines));
}

/** Inline source by paragraph; each heading and each cell counts as one. */
function paragraphsOf(text: string): Stretch[][] {
  const scanner = new BlockScanner();
  const paragraphs: Stretch[][] = [];
  let open: Stretch[] = [];
  for (const line of linesOf(text)) {
    const { role, starts, content } = scanner.read(line);
    const stretch = { from: content, to: line.contentEnd, line: line.number };
    if (role === 'text') {
      if (starts) open = [];
      if (open.push(stretch) === 1) paragraphs.push(open);
      continue;
    }
    if (role === 'heading') paragraphs.push([stretch]);
    if (role === 'row') pushCells(paragraphs, text, stretch);
    if (role === 'delimiter') {
      const header = open.pop();
      if (header) pushCells(paragraphs, text, header);
    }
    open = [];
  }
  return paragraphs;
}

/** One by one, since a row may have more cells than a call can have arguments. */
function pushCells(paragraphs: Stretch[][], text: string, row: Stretch): void {
  for (const { range } of splitRow(text, row.from, row.to)) {
    paragraphs.push([{ from: range.from, to: range.to, line: row.line }]);
  }
}

function linksOfParagraph(text: string, lines: readonly Stretch[]): FoundLink[] {
  const source = lines.map(({ from, to }) => text.slice(from, to)).join('\n');
  if (!MAY_LINK.test(source)) return [];
  const links: FoundLink[] = [];
  let index = 0;
  let start = 0;
  for (const span of readCell(source).flatMap(({ spans }) => spans)) {
    if (span.kind !== 'link') continue;
    for (let line = lines[index]; line && start + line.to - line.from < span.range.from; line = lines[++index]) {
      start += line.to - line.from + 1;
    }
    const line = lines[index];
    if (line) links.push({ link: span.link, line: line.line });
  }
  return links;
}
