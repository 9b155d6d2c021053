import type { VNode } from 'preact';
import type { OutlineItem } from '../outline/outline-item';
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

/** Whether an item has any of these facts. */
export function hasFacts({ progress, target, tentative, remarks }: OutlineItem): boolean {
  return progress !== null || target !== null || tentative || remarks.length > 0;
}
