import type { IndexSnapshot } from '../../../src/index/snapshot';
import { type Outline, Outliner } from '../../../src/ui/outline/outline';
import type { OutlineItem } from '../../../src/ui/outline/outline-item';
import { INITIAL_STATE, type ViewState } from '../../../src/ui/outline/view-state';
import type { TextPart } from '../../../src/ui/text/text-parts';
import type { PendingStates } from '../../../src/ui/ticks/pending-states';
import { NOTHING_KNOWN, type KnownTies } from '../../../src/ui/ties/known-ties';

const TODAY = '2025-05-23';

export interface Shown {
  readonly state?: Partial<ViewState>;
  readonly pending?: PendingStates;
  readonly ties?: KnownTies;
  /** What made the outline before it. */
  readonly outliner?: Outliner;
  /** How many lines may be remade in each turn. */
  readonly lines?: number;
  readonly turns?: number;
}

/** The outline after as many turns as it takes, or fewer. */
export function outlined(snapshot: IndexSnapshot, shown: Shown = {}): Outline {
  const { state, pending = new Map(), ties = NOTHING_KNOWN, outliner = new Outliner() } = shown;
  const { lines = Infinity, turns = Infinity } = shown;
  outliner.read(snapshot);
  const source = { state: { ...INITIAL_STATE, ...state }, pending, ties, today: TODAY };
  let outline = outliner.outline(source, lines);
  for (let turn = 1; turn < turns && outline.isUnfinished; turn += 1) outline = outliner.outline(source, lines);
  return outline;
}

/**
 * A notation for what is shown, one line an item, indented by level:
 *
 *     - Learn to sail 1 of 2 · 12 Mar 2025, 2 months overdue     open branch, progress, target date
 *       . before the summer                                      a line below the title
 *       x Read the charts                                        ticked
 *       + o Build a ~boat~?                                      folded, not ticked; ~found by the search~
 */
export function lines(outline: Outline): string[] {
  return outline.items.flatMap(itemLines);
}

function itemLines(item: OutlineItem): string[] {
  const indent = '  '.repeat(item.level - 1);
  const fold = item.expanded === null ? '' : item.expanded ? '- ' : '+ ';
  const box = item.checked === null ? '' : item.checked ? 'x ' : 'o ';
  const target = item.target && [item.target.day, item.target.distance].filter(Boolean).join(', ');
  const facts = [target, item.notice].filter(Boolean).map((fact) => ` · ${fact}`);
  const progress = item.progress ? ` ${item.progress.label}` : '';
  return [
    `${indent}${fold}${box}${written(item.titleParts)}${progress}${facts.join('')}`,
    ...item.lines.map((parts) => `${indent}  . ${written(parts)}`),
    ...item.children.flatMap(itemLines),
  ];
}

/** What the search found between `~`, links as `[text](target)`. */
export function written(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, isMatch, link }) => {
      const shown = isMatch ? `~${text}~` : text;
      return link ? `[${shown}](${link.target})` : shown;
    })
    .join('');
}
