/** Names by which the columns of a roadmap table are known, in the words of people; compared without case or marks. */
export interface HeaderNames {
  readonly checklist: readonly string[];
  readonly objective: readonly string[];
  readonly project: readonly string[];
  readonly target: readonly string[];
}

/** Notes and folders (vault paths) that count as a kind of note without its tag. */
export interface NotePaths {
  readonly roadmap: readonly string[];
  readonly catalog: readonly string[];
  readonly study: readonly string[];
  readonly systems: readonly string[];
}

/** Who acts on a tick in a note: this plugin, or whatever other plugin the user has for that. */
export type NoteBoxes = 'here' | 'others';

export interface Settings {
  readonly version: 1;
  readonly paths: NotePaths;
  /** Beside the default names, not in place of them. */
  readonly headers: HeaderNames;
  readonly noteBoxes: NoteBoxes;
  /**
   * The folder that project notes go into which are planned from a spec: `/` is the vault's own; empty for where the app
   * puts new notes.
   */
  readonly planFolder: string;
  /** The user's aliases beside the default ones, a line each: `pubsub = streaming broker`. */
  readonly aliases: string;
  /** Keys of suggestions that were dismissed. */
  readonly dismissed: readonly string[];
}

export const DEFAULT_HEADERS: HeaderNames = {
  checklist: ['Checklist', 'Done', '✓', '✔'],
  objective: ['Objective', 'Goal', 'Milestone'],
  project: ['Projects with Breakdown', 'Projects', 'Project', 'Tasks', 'Task'],
  target: ['Target date', 'Target', 'Due date', 'Due', 'Deadline', 'ETA'],
};

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  paths: { roadmap: [], catalog: [], study: [], systems: [] },
  headers: { checklist: [], objective: [], project: [], target: [] },
  noteBoxes: 'here',
  planFolder: '',
  aliases: '',
  dismissed: [],
};
