import type { RoadmapActions } from './actions';
import { treeScroller } from './input/tree-focus';
import { type ViewState, withAllFolded, withFilter, withQuery } from './outline/view-state';
import type { PaneEvents } from './panel-events';

interface PaneRequestOptions {
  /** Of the view. */
  readonly element: HTMLElement;
  readonly actions: Pick<RoadmapActions, 'createRoadmapNote'>;
  readonly state: () => ViewState;
  readonly change: (state: ViewState) => void;
  /** The keys of everything that may have something below it, without asides. */
  readonly branches: () => readonly string[];
  readonly enterTree: () => void;
}

/** The requests of the controls above the tree and of the messages in its place. */
export function createPaneRequests(options: PaneRequestOptions): PaneEvents {
  const { element, actions, state, change, branches, enterTree } = options;
  // A search is shown from its first result on; when it ends, what was in sight stays there.
  const search = (query: string): void => {
    if (query.trim() !== '') treeScroller(element)?.scrollTo(0, 0);
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
    enterTree,
    createNote: ({ detail }) => detail < 2 && actions.createRoadmapNote(),
  };
}
