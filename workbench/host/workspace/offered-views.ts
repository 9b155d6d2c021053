import type { App } from '../app';
import { PlaceholderView } from './placeholder-views';

/** Puts a placeholder into the leaves of a type that a plugin no longer offers: they stay where they are. */
export function closeViews(app: App, type: string): void {
  for (const leaf of app.workspace.getLeavesOfType(type)) {
    if (!(leaf.view instanceof PlaceholderView) || leaf.isDeferred)
      app.faults.watch(`closing '${type}'`, () => leaf.giveUp());
  }
}

/** Gives the leaves of a type that a plugin offers now its views. */
export function openWaitingViews(app: App, type: string): void {
  for (const leaf of app.workspace.getLeavesOfType(type)) app.faults.watch(`opening '${type}'`, () => leaf.rebuild());
}
