import type { VNode } from 'preact';
import type { ItemProgress } from '../outline/item-progress';
import { memo } from './pure-component';

interface ProgressBarProps {
  /** From 0 to 100. */
  readonly percent: number;
  readonly labelledBy: string;
}

/**
 * How much is done. A separate component, since otherwise Preact would reset an empty bar whenever its line is drawn.
 */
const ProgressBar = memo(function ProgressBar({ percent, labelledBy }: ProgressBarProps): VNode {
  return (
    <progress
      class="capstone-roadmap-progress"
      role="progressbar"
      max={100}
      value={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${percent}%`}
      aria-labelledby={labelledBy}
    />
  );
});

/** Null if there is nothing to count. The counts are next to it, so the bar only says the percentage. */
export function progressBar({ percent }: ItemProgress, labelledBy: string): VNode | null {
  return percent === null ? null : <ProgressBar percent={percent} labelledBy={labelledBy} />;
}
