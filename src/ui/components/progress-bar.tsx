import type { VNode } from 'preact';
import type { ItemProgress } from '../item-progress';

/** How much is done, as a bar and in words; only the words where there is nothing to count. */
export function ProgressBar({ progress, labelledBy }: { progress: ItemProgress; labelledBy: string }): VNode {
  const { label, percent } = progress;
  return (
    <>
      {percent !== null && (
        <progress
          class="capstone-roadmap-progress"
          role="progressbar"
          max={100}
          value={percent}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={`${percent}%, ${label}`}
          aria-labelledby={labelledBy}
        />
      )}
    </>
  );
}
