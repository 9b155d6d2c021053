import type { RoadmapActions } from './actions';
import type { TreeFocus } from './input/tree-focus';
import { type ViewState, withAllFolded, withFilter, withQuery } from './outline/view-state';
import type { PaneEvents } from './panel-events';

interface PaneRequestOptions {
  readonly actions: Pick<RoadmapActions, 'createRoadmapNote'>;
  readonly state: () => ViewState;
  readonly change: (state: ViewState) => void;
  /** The keys of everything that may have something below it, without asides. */
  readonly branches: () => readonly string[];
  readonly focus: Pick<TreeFocus, 'startOver' | 'take'>;
}

/** The requests of the controls above the tree and of the messages in its place. */
export function createPaneRequests(options: PaneRequestOptions): PaneEvents {
  const { actions, state, change, branches, focus } = options;
  // A search is shown from its first result on; when it ends, what was in sight stays there.
  const search = (query: string): void => {
    if (query.trim() !== '' && query !== state().query) focus.startOver();
    change(withQuery(state(), query));
  };
  return {
    search,
    filter: (filter) => change(withFilter(state(), filter)),
    foldAll: (fold) => change(withAllFolded(state(), branches(), fold)),
    showOverdue: () => {
      if (state().filter === 'done') change(withFilter(state(), 'all'));
      search('overdue');
    },
    enterTree: () => focus.take(),
    createNote: ({ detail }) => detail < 2 && actions.createRoadmapNote(),
  };
}
