import type { VNode } from 'preact';
import { counted } from '../../model/words/counted';
import { takeOver } from '../input/take-over';
import type { Outline } from '../outline/outline';
import type { ViewState } from '../outline/view-state';
import type { PaneEvents, TreeEvents } from '../panel-events';
import type { SpecProps } from '../spec/shown-spec';
import type { ElementIds } from './element-ids';
import { nothingFound, NoProjects, NoRoadmap, NothingFound, Reading } from './messages';
import { RoadmapTree } from './roadmap-tree';
import { SpecView } from './spec-view';
import { Summary } from './summary';
import { Toolbar } from './toolbar';

export interface PaneProps {
  readonly ids: ElementIds;
  readonly outline: Outline;
  readonly state: ViewState;
  /** Whether the vault has been read. */
  readonly ready: boolean;
  /** Key of the item that is the tab stop. */
  readonly focus: string | null;
  readonly treeEvents: TreeEvents;
  readonly paneEvents: PaneEvents;
  /** The spec shown in place of the tree, or null. */
  readonly spec: SpecProps | null;
}

/** The whole of the sidebar. */
export function RoadmapPane(props: PaneProps): VNode {
  const { outline, state, ready, ids, paneEvents, spec } = props;
  // The tree stays mounted behind a spec, so that going back leads to where it was.
  return (
    <>
      {spec && <SpecView key={spec.visit} {...spec} titleId={`${ids.prefix}-spec`} />}
      <div
        class="capstone-roadmap-main"
        hidden={spec !== null}
        onKeyDown={(event) => {
          if (!asksToClear(event, state)) return;
          takeOver(event);
          paneEvents.search('');
        }}
      >
        {!outline.places.isEmpty ? <Filled {...props} /> : ready ? <NoRoadmap {...paneEvents} /> : <Reading />}
      </div>
    </>
  );
}

/** Escape ends a search from wherever the focus is, except where an input method uses it to discard candidates. */
function asksToClear(event: KeyboardEvent, { query }: ViewState): boolean {
  return event.key === 'Escape' && query !== '' && !event.isComposing;
}

function Filled({ outline, state, ready, ids, focus, treeEvents, paneEvents }: PaneProps): VNode {
  const { items, isUnfinished, isBlank, results, progress, overdue, problems } = outline;
  const branches = items.filter(({ expanded }) => expanded !== null);
  const isShown = items.length > 0 || isUnfinished;
  const allFolded = branches.length > 0 && branches.every(({ expanded }) => expanded === false);
  return (
    <>
      <div class="capstone-roadmap-header">
        <Toolbar query={state.query} filter={state.filter} allFolded={allFolded} events={paneEvents} />
        <Summary
          progress={progress}
          overdue={overdue}
          problems={problems}
          labelId={`${ids.prefix}-overall`}
          openProblems={treeEvents.openProblems}
          showOverdue={paneEvents.showOverdue}
        />
      </div>
      <div class="capstone-roadmap-unseen" role="status">
        {results === null ? !isShown && !isBlank && nothingFound(state) : counted(results, 'match', 'matches')}
      </div>
      <div class="capstone-roadmap-scroller">
        {isBlank && ready && <NoProjects {...paneEvents} />}
        {isShown ? (
          <RoadmapTree items={items} focus={focus} events={treeEvents} ids={ids} />
        ) : (
          !isBlank && <NothingFound state={state} events={paneEvents} />
        )}
      </div>
    </>
  );
}
