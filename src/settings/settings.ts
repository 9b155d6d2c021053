/**
 * Names by which the columns of a roadmap table are known; compared without case or marks. Wherever
 * `headers` are handed on, they are all of them; only the settings themselves leave out the default names.
 */
export interface HeaderNames {
  readonly checklist: readonly string[];
  readonly objective: readonly string[];
  readonly project: readonly string[];
  readonly target: readonly string[];
}

/** What a column of a roadmap table can mean. */
export type ColumnRole = keyof HeaderNames;

/** Notes and folders (vault paths) that count as a kind of note without having its tag, or as none though they have it. */
export interface NotePaths {
  readonly roadmap: readonly string[];
  readonly catalog: readonly string[];
  readonly study: readonly string[];
  readonly systems: readonly string[];
  readonly none: readonly string[];
}

/** Who handles a tick in a note: this plugin, or another one of the user's. */
export type BoxHandler = 'here' | 'others';

export interface Settings {
  readonly version: 1;
  readonly paths: NotePaths;
  /** In addition to the default names. */
  readonly headers: HeaderNames;
  readonly noteBoxes: BoxHandler;
  /**
   * The folder for project notes planned from a spec: `/` is the top of the vault; empty for the app's default
   * location.
   */
  readonly planFolder: string;
  /** The user's aliases in addition to the default ones, one per line: `pubsub = streaming broker`. */
  readonly aliases: string;
  /** Keys of suggestions that were dismissed. */
  readonly dismissed: readonly string[];
}

export const DEFAULT_HEADERS: HeaderNames = {
  checklist: ['Checklist', 'Done', '✓', '✔', '✅', '☑'],
  objective: ['Objective', 'Objectives', 'Goal', 'Goals', 'Milestone', 'Milestones'],
  project: ['Projects with Breakdown', 'Projects', 'Project', 'Tasks', 'Task'],
  target: ['Target date', 'Target', 'Due date', 'Due', 'Deadline', 'ETA', 'When', 'By when'],
};

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  paths: { roadmap: [], catalog: [], study: [], systems: [], none: [] },
  headers: { checklist: [], objective: [], project: [], target: [] },
  noteBoxes: 'here',
  planFolder: '',
  aliases: '',
  dismissed: [],
};
