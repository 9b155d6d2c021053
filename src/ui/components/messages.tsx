import type { ComponentChildren, VNode } from 'preact';
import { isSearching, type ViewState } from '../outline/view-state';
import type { PaneEvents } from '../panel-events';
import { Button } from './button';
import { Icon } from './icon';

/** The first screen of a vault without roadmap notes. */
export function NoRoadmap({ createNote }: Pick<PaneEvents, 'createNote'>): VNode {
  return (
    <Message icon="map" title="No roadmap yet">
      <p>
        Tag a note with <code>#projects</code> and give it a table with the columns <b>Objective</b>, <b>Project</b> and{' '}
        <b>Checklist</b>. It shows up here as you write.
      </p>
      <CreateNote createNote={createNote} cls="mod-cta" />
    </Message>
  );
}

/** Shown if roadmap notes have nothing to show: their table has no rows yet, or an unknown header, or is missing. */
export function NoProjects({ createNote }: Pick<PaneEvents, 'createNote'>): VNode {
  return (
    <Message icon="map" title="No projects yet">
      <p>
        A roadmap note needs a table with the columns <b>Objective</b>, <b>Project</b> and <b>Checklist</b>, and a row
        for each project. They show up here as you write. If your columns have other names, add those in the settings.
      </p>
      <CreateNote createNote={createNote} />
    </Message>
  );
}

/** The message for when search and filter leave nothing of the tree. */
export function nothingFound(state: ViewState): string {
  if (isSearching(state)) return 'No matches';
  return state.filter === 'done' ? 'Nothing is done yet' : 'Nothing is open';
}

/** Shown if search and filter leave nothing of the tree. */
export function NothingFound({ state, events }: { state: ViewState; events: PaneEvents }): VNode {
  const { query, filter } = state;
  const searched = isSearching(state);
  return (
    <Message icon={searched ? 'search-x' : 'list-filter'} title={nothingFound(state)}>
      {searched && (
        <p dir="auto">
          {filter === 'all' ? 'Nothing' : `Nothing ${filter}`} matches “{query.trim()}”.
        </p>
      )}
      <Button onClick={() => (searched ? events.search('') : events.filter('all'))}>
        {searched ? 'Clear search' : 'Show all'}
      </Button>
    </Message>
  );
}

/** Has the focus until there is a tree to move it to. */
export function Reading(): VNode {
  return (
    <div class="capstone-roadmap-reading" role="status" tabIndex={-1}>
      Reading notes…
    </div>
  );
}

function CreateNote({ createNote, cls }: Pick<PaneEvents, 'createNote'> & { cls?: string }): VNode {
  return (
    <Button class={cls} onClick={createNote}>
      Create roadmap note
    </Button>
  );
}

function Message({ icon, title, children }: { icon: string; title: string; children: ComponentChildren }): VNode {
  return (
    <div class="capstone-roadmap-message" tabIndex={-1}>
      <Icon name={icon} class="capstone-roadmap-message-icon" />
      <div class="capstone-roadmap-message-title">{title}</div>
      {children}
    </div>
  );
}
