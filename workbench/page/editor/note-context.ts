import type { App } from '../../host/app';
import type { Component } from '../../host/component';

/** What an editor must know of the note that it shows. */
export interface NoteContext {
  readonly app: App;
  /** Lives as long as the note's view. */
  readonly owner: Component;
  readonly sourcePath: () => string;
}
