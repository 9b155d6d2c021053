import type { VNode } from 'preact';
import type { ItemProblems } from '../outline/outline-item';
import type { TreeEvents } from '../panel-events';
import { Button } from './button';
import { Icon } from './icon';

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
      <Button
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
      </Button>
    </div>
  );
}
