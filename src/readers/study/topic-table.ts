import { unicodePattern } from '../../model/words/unicode-pattern';
import { withoutOrnament } from '../prose/ornament';
import { pipeCells, type PipeTable } from '../prose/pipe-table';
import { readPlainText } from '../prose/plain-text';
import { FOCUS_LABEL } from './labels';
import type { NestedItem } from './nested-item';

/** “Resources to use” and “Link”, but not “Link type”. */
const RESOURCES_TITLE = /^(?:(?:resources|readings|links)\b|(?:resource|link)$)/i;
/** A column of resources beside one of what is taught; alone, it may be what a meter shows. */
const READING_TITLE = /^(?:(?:assigned|required) )?reading$/i;
const TAUGHT_TITLE = /^(?:topic|lecture|week)s?$/i;
const TOPIC_TITLE = /^topic$/i;
const LETTER = unicodePattern()`\p{L}`;
/** Where nothing is known yet, or needed. */
const NOTHING = /^(?:none|n\/?a|tb[acd])$/i;
/** `3`, or `3–4`: of weeks or the like. */
const NUMBERS = /^\d+(?: ?[–-] ?\d+)?$/;
const LEADING_BULLET = /^[-*+•]\s+/;
/** With the bullet of the line behind it. */
const LINE_BREAK = /<br\b[^<>]*>\s*(?:[-*+•]\s+)?/gi;

/** The rows of a table with a column of resources, as items that have the labels of a topic; none of other tables. */
export function topicsInTable({ header, rows }: PipeTable): NestedItem[] {
  const titles = pipeCells(header.text).map((cell) => withoutOrnament(readPlainText(cell).text));
  const resources = resourcesColumn(titles);
  if (resources < 0) return [];
  const topic = topicColumn(titles, resources);
  const focus = titles.findIndex((title, column) => column !== topic && isFocusTitle(title));
  return rows.flatMap(({ text, line }) => {
    const cells = pipeCells(text);
    const name = readPlainText(cells[topic] ?? '').text;
    const labels = [
      ...labelled('Topics', cells[focus] ?? '', line),
      ...labelled('Resources', cells[resources] ?? '', line),
    ];
    return name && labels.length > 0
      ? itemOf(NUMBERS.test(name) ? `${titles[topic]} ${name}` : name, line, labels)
      : [];
  });
}

function resourcesColumn(titles: readonly string[]): number {
  const named = titles.findIndex((title) => RESOURCES_TITLE.test(title));
  if (named >= 0 || !titles.some((title) => TAUGHT_TITLE.test(title))) return named;
  return titles.findIndex((title) => READING_TITLE.test(title));
}

/**
 * The column “Topic”, or the first with a name of its own, such as “Week” beside “Topics”. It is before the resources:
 * behind them, it says what sort of resource each is, as in a list of books.
 */
function topicColumn(titles: readonly string[], resources: number): number {
  const named = titles.findIndex((title) => TOPIC_TITLE.test(title));
  if (named >= 0) return named;
  const own = titles.findIndex((title, at) => at < resources && LETTER().test(title) && !isFocusTitle(title));
  return own < 0 ? titles.findIndex(isFocusTitle) : own;
}

function isFocusTitle(title: string): boolean {
  return FOCUS_LABEL.test(`${title}:`);
}

/** Nothing for a cell with a dash, a number, or a word for nothing. */
function labelled(label: string, cell: string, line: number): NestedItem[] {
  return LETTER().test(cell) && !NOTHING.test(cell)
    ? [itemOf(`${label}: ${cell.replace(LEADING_BULLET, '').replace(LINE_BREAK, ', ')}`, line, [])]
    : [];
}

function itemOf(source: string, line: number, children: readonly NestedItem[]): NestedItem {
  return { source, plain: readPlainText(source), line, children };
}
