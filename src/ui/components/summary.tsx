import type { VNode } from 'preact';
import type { Outline } from '../outline/outline';
import type { PaneEvents, TreeEvents } from '../panel-events';
import { Button } from './button';
import { NoteProblems } from './note-problems';
import { progressBar } from './progress-bar';
import { memo } from './pure-component';

export interface SummaryProps extends Pick<Outline, 'progress' | 'overdue' | 'problems'> {
  readonly labelId: string;
  readonly openProblems: TreeEvents['openProblems'];
  readonly showOverdue: PaneEvents['showOverdue'];
}

/** The totals of all notes, in one line. */
export const Summary = memo(function Summary({
  progress,
  overdue,
  problems,
  labelId,
  openProblems,
  showOverdue,
}: SummaryProps): VNode {
  return (
    <div class="capstone-roadmap-summary">
      {progress.percent !== null && (
        <>
          <span class="capstone-roadmap-unseen" id={labelId}>
            Overall progress
          </span>
          {progressBar(progress, labelId)}
          <span class="capstone-roadmap-count">{progress.label} done</span>
        </>
      )}
      {overdue > 0 && (
        <Button class="capstone-roadmap-overdue" onClick={showOverdue}>
          {overdue} overdue
        </Button>
      )}
      {problems && <NoteProblems itemKey={null} problems={problems} focused open={openProblems} />}
    </div>
  );
});
