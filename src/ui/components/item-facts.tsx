import type { VNode } from 'preact';
import type { ItemProblems, OutlineItem } from '../outline/outline-item';
import type { TreeEvents } from '../panel-events';
import { Icon } from './icon';
import { progressBar } from './progress-bar';
import { targetDate } from './target-date';

export interface FactsProps {
  readonly item: OutlineItem;
  readonly titleId: string;
  readonly factsId: string;
}

/** Below an item's title: how much is done, by when, and whether it is tentative. */
export function itemFacts({ item, titleId, factsId }: FactsProps): VNode {
  const { kind, progress, target, tentative, status, remarks } = item;
  return (
    <div class="capstone-roadmap-facts" id={factsId}>
      {progress && (
        <span class={`capstone-roadmap-count mod-${status}`}>
          {kind === 'objective' && progressBar(progress, titleId)}
          <span>{progress.label}</span>
        </span>
      )}
      {tentative && [' ', <span class="capstone-roadmap-tentative">Tentative</span>]}
      {target && [' ', targetDate(target)]}
      {remarks.length > 0 && ' '}
      {remarks.map((remark) => (
        <span key={remark} dir="auto">
          {remark}{' '}
        </span>
      ))}
    </div>
  );
}

export function hasFacts({ progress, target, tentative, remarks }: OutlineItem): boolean {
  return progress !== null || target !== null || tentative || remarks.length > 0;
}

export interface ProblemsProps {
  /** Null for the problems of notes that have no item. */
  readonly itemKey: string | null;
  readonly problems: ItemProblems;
  /** The id of the part of the line's name that is about them. */
  readonly id?: string;
  readonly focused: boolean;
  readonly open: TreeEvents['openProblems'];
}

/** The number of problems; opens their list. */
export function NoteProblems({ itemKey, problems: { count, summary }, id, focused, open }: ProblemsProps): VNode {
  const what = count === 1 ? 'problem' : 'problems';
  return (
    <div class="tree-item-flair-outer">
      <button
        type="button"
        class="clickable-icon capstone-roadmap-problems"
        aria-label={`${count} ${what}\n${summary}`}
        aria-haspopup="dialog"
        tabIndex={focused ? 0 : -1}
        onClick={(event) => open(event, itemKey)}
      >
        <Icon name="alert-triangle" />
        <span class="tree-item-flair" id={id}>
          {count}
          <span class="capstone-roadmap-unseen"> {what}</span>
        </span>
      </button>
    </div>
  );
}
