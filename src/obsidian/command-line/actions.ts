import type { Plugin } from 'obsidian';
import type { Action, ActionContext } from './action';
import { refused } from './answer-error';
import { capstonesAction } from './capstones-action';
import { checkAction } from './check-action';
import { indexAction } from './index-action';
import { lintAction } from './lint-action';
import { matchAction } from './match-action';
import { planAction } from './plan-action';
import { roadmapAction } from './roadmap-action';
import { withoutControls } from './without-controls';

const ACTIONS: readonly Action[] = [
  roadmapAction,
  indexAction,
  checkAction,
  lintAction,
  matchAction,
  capstonesAction,
  planAction,
];

/** Registers the actions as `<plugin id>` and `<plugin id>:<action>`. They answer once the index is up to date. */
export function registerActions(plugin: Plugin, context: ActionContext): void {
  let isOff = false;
  plugin.register(() => (isOff = true));
  for (const { name, description, flags, answer } of ACTIONS) {
    const command = name === null ? plugin.manifest.id : `${plugin.manifest.id}:${name}`;
    plugin.registerCliHandler(command, description, flags, async (params) => {
      await context.whenRead();
      await context.index.whenSettled();
      // What has been read so far is incomplete.
      if (isOff) throw refused('Capstone Roadmap was turned off before it could answer.');
      return withoutControls(await answer(params, context));
    });
  }
}
