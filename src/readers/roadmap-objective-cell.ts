import { awaitsDate } from '../model/target-date';
import type { Box, Link, Target } from '../model/roadmap';
import { compact, followedBy } from './compact';
import type { RowLine } from './row-line';
import { linksOf, type Saying } from './roadmap-text';
import { targetInTitle, targetOfDateCell, targetOfLabelledLine } from './roadmap-target';
import { findTitle } from './roadmap-title';

/** What the lines of a cell say of an objective apart from its title. */
export interface ObjectiveDetails {
  readonly details: readonly string[];
  readonly target: Target | null;
  readonly links: readonly Link[];
}

/** What an objective cell says: it starts an objective, or adds to the one above. */
export type ObjectiveCell =
  | (ObjectiveDetails & { readonly kind: 'starts'; readonly title: string; readonly box: Box | null })
  | (ObjectiveDetails & { readonly kind: 'adds' });

const NO_DETAILS: ObjectiveDetails = { details: [], target: null, links: [] };

/** Reads an objective cell on a line; null if it is empty. */
export function readObjectiveCell(lines: readonly RowLine[], line: number): ObjectiveCell | null {
  if (lines.length === 0) return null;
  const spoken = spokenOf(lines);
  const first = spoken[0];
  if (!first) return null;
  const target = targetOfDateCell(spoken, line);
  if (target) return { kind: 'adds', details: [], target, links: [] };
  if (first.bullet || (spoken.length === 1 && awaitsDate(first.datable))) {
    return { kind: 'adds', ...readDetails(spoken, line) };
  }
  return startObjective(lines, line);
}

/** Reads lines as details, except that the first labelled date is the target. */
export function readDetails(lines: readonly RowLine[], line: number): ObjectiveDetails {
  if (lines.length === 0) return NO_DETAILS;
  const spoken = spokenOf(lines);
  const dated = spoken.find((saying) => targetOfLabelledLine(saying, line) !== null);
  return {
    details: compact(spoken.filter((saying) => saying !== dated).map(({ text }) => text)),
    target: dated ? targetOfLabelledLine(dated, line) : null,
    links: linksOf(spoken),
  };
}

/** The lines with text: usually all of them. */
function spokenOf<Said extends Saying>(sayings: readonly Said[]): readonly Said[] {
  return sayings.every(({ text }) => text !== '') ? sayings : sayings.filter(({ text }) => text !== '');
}

function startObjective(lines: readonly RowLine[], line: number): ObjectiveCell | null {
  const title = findTitle(lines);
  if (!title) return null;
  const { details, target, links } = readDetails(title.further, line);
  const after = spokenOf(title.after);
  return {
    kind: 'starts',
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
