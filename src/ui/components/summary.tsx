import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { memo } from '../memo';
import type { Outline } from '../outline';
import { Ids } from './element-ids';
import { NoteProblems } from './item-facts';
import { progressBar } from './progress-bar';

export interface SummaryProps extends Pick<Outline, 'progress' | 'overdue' | 'problems'> {
  readonly openProblems: (event: MouseEvent, key: string) => void;
}

/** All notes in one line. */
export const Summary = memo(function Summary({ progress, overdue, problems, openProblems }: SummaryProps): VNode {
  const labelId = `${useContext(Ids).prefix}-overall`;
  return (
    <div class="capstone-roadmap-summary">
      <span class="capstone-roadmap-unseen" id={labelId}>
        Overall progress
      </span>
      {progressBar(progress, labelId)}
      <span class="capstone-roadmap-count">
        {progress.percent === null ? progress.label : `${progress.label} done`}
      </span>
      {overdue > 0 && <span class="capstone-roadmap-overdue">{overdue} overdue</span>}
      {problems && <NoteProblems itemKey={problems.path} problems={problems} focused open={openProblems} />}
    </div>
  );
});
