import type { VNode } from 'preact';
import { STATUS_FILTERS, type StatusFilter, type ViewState } from '../outline/view-state';
import type { PaneEvents } from '../panel-events';
import { Button } from './button';
import { Icon } from './icon';
import { memo } from './pure-component';
import { SearchField } from './search-field';

const FILTER_NAMES: Readonly<Record<StatusFilter, string>> = { open: 'Open', done: 'Done', all: 'All' };

export interface ToolbarProps {
  readonly query: ViewState['query'];
  readonly filter: StatusFilter;
  /** Whether everything that can be folded is folded. */
  readonly allFolded: boolean;
  readonly events: PaneEvents;
}

export const Toolbar = memo(function Toolbar({ query, filter: chosen, allFolded, events }: ToolbarProps): VNode {
  const name = allFolded ? 'Expand all' : 'Collapse all';
  return (
    <div class="capstone-roadmap-toolbar">
      <SearchField query={query} search={events.search} enterTree={events.enterTree} />
      <div class="nav-buttons-container">
        <div class="capstone-roadmap-filter" role="group" aria-label="Show projects">
          {STATUS_FILTERS.map((filter) => (
            <Button
              key={filter}
              class={`clickable-icon${chosen === filter ? ' is-active' : ''}`}
              aria-pressed={chosen === filter}
              onClick={() => events.filter(filter)}
            >
              {FILTER_NAMES[filter]}
            </Button>
          ))}
        </div>
        <Button class="clickable-icon nav-action-button" aria-label={name} onClick={() => events.foldAll(!allFolded)}>
          <Icon name={allFolded ? 'chevrons-up-down' : 'chevrons-down-up'} />
        </Button>
      </div>
    </div>
  );
});
