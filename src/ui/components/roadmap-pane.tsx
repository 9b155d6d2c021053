import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Outline } from '../outline-item';
import type { PaneEvents, TreeEvents } from '../tree-events';
import { currentFolds, type ViewState } from '../view-state';
import { ElementIds, Ids } from './element-ids';
import { NoRoadmap, NothingFound, Reading } from './messages';
import { RoadmapTree } from './roadmap-tree';
import { Summary } from './summary';
import { Toolbar } from './toolbar';

export interface PaneProps {
  readonly idPrefix: string;
  readonly outline: Outline;
  readonly state: ViewState;
  /** Whether the vault has been read. */
  readonly ready: boolean;
  /** Key of the item that the Tab key leads to. */
  readonly focus: string | null;
  readonly treeEvents: TreeEvents;
  readonly paneEvents: PaneEvents;
}

/** The whole of the sidebar. */
export function RoadmapPane(props: PaneProps): VNode {
  const { outline, ready, idPrefix } = props;
  const ids = useMemo(() => new ElementIds(idPrefix), [idPrefix]);
  if (outline.places.size === 0) return ready ? <NoRoadmap {...props.paneEvents} /> : <Reading />;
  return (
    <Ids.Provider value={ids}>
      <Filled {...props} />
    </Ids.Provider>
  );
}

function Filled({ outline, state, focus, treeEvents, paneEvents }: PaneProps): VNode {
  const { items, branches, results } = outline;
  const folds = currentFolds(state);
  const allFolded = branches.length > 0 && branches.every((key) => folds.has(key));
  return (
    <>
      <div class="nav-header">
        <Toolbar state={state} allFolded={allFolded} events={paneEvents} />
        <Summary outline={outline} openProblem={treeEvents.openProblem} />
      </div>
      <div class="capstone-roadmap-unseen" role="status">
        {results !== null && `${results} ${results === 1 ? 'match' : 'matches'}`}
      </div>
      <div class="capstone-roadmap-scroller">
        {items.length > 0 ? (
          <RoadmapTree items={items} focus={focus} events={treeEvents} />
        ) : (
          <NothingFound state={state} showAll={paneEvents.showAll} />
        )}
      </div>
    </>
  );
}
