import type { Box, Link, Target } from '../../../model/roadmap';
import { awaitsDate } from '../../../model/target-date';
import { findTitle } from './cell-title';
import { compact, followedBy, NONE } from './compact';
import type { RowLine } from './row-line';
import { linksOf, type CellText } from './cell-text';
import { targetInTitle, targetOfDateCell, targetOfLabelledLine } from './target';

/** What a cell, or a row, says about an objective: it starts one, or adds to the one above. */
export interface ObjectivePart {
  /** Null if it adds. */
  readonly title: string | null;
  readonly box: Box | null;
  readonly details: readonly string[];
  readonly target: Target | null;
  readonly links: readonly Link[];
}

const NOTHING_ADDED = addedTarget(null);

/** What adds only a target. */
export function addedTarget(target: Target | null): ObjectivePart {
  return { title: null, box: null, details: NONE, target, links: NONE };
}

/**
 * Reads an objective cell on a line; null if it is empty.
 *
 * @param mayAdd whether there may be an objective above, to which a cell that begins with a bullet adds; otherwise such a
 *   cell starts one
 */
export function readObjectiveCell(lines: readonly RowLine[], line: number, mayAdd = true): ObjectivePart | null {
  if (lines.length === 0) return null;
  const worded = withText(lines);
  const first = worded[0];
  if (!first) return null;
  const target = targetOfDateCell(worded, line);
  if (target) return addedTarget(target);
  const adds = (first.bullet && mayAdd) || (worded.length === 1 && awaitsDate(first.datable));
  return adds ? readDetails(worded, line) : startObjective(lines, line);
}

/** Reads lines as details, except that the first labelled date is the target. */
export function readDetails(lines: readonly RowLine[], line: number): ObjectivePart {
  if (lines.length === 0) return NOTHING_ADDED;
  const worded = withText(lines);
  const dated = worded.find((one) => targetOfLabelledLine(one, line) !== null);
  return {
    title: null,
    box: null,
    details: compact(worded.filter((one) => one !== dated).map(({ text }) => text)),
    target: dated ? targetOfLabelledLine(dated, line) : null,
    links: linksOf(worded),
  };
}

/** Those that have text: usually all, and copying them and their links took 2 to 3% of reading a note. */
function withText<Text extends CellText>(texts: readonly Text[]): readonly Text[] {
  return texts.every(({ text }) => text !== '') ? texts : texts.filter(({ text }) => text !== '');
}

function startObjective(lines: readonly RowLine[], line: number): ObjectivePart | null {
  const title = findTitle(lines);
  if (!title) return null;
  const { details, target, links } = readDetails(title.further, line);
  const after = withText(title.after);
  return {
    title: title.text,
    box: title.box,
    details: followedBy(
      after.map(({ text }) => text),
      details,
    ),
    target: target ?? targetInTitle(title.phrase, line),
    links: followedBy(followedBy(title.phrase.links, linksOf(after)), links),
  };
}
