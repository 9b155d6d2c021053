import type { App } from 'obsidian';
import { planInsertCheckbox } from '../edits/insert-checkbox';
import { planSetCheckbox } from '../edits/set-checkbox';
import { headerNames } from '../settings/header-names';
import type { RoadmapActions } from '../ui';
import { announced, reported, reportedAsync } from './announce';
import { createExampleNote } from './example-note';
import { newBoxId } from './new-box-id';
import { openLink, openNote, previewLink } from './open-note';
import type { SettingsStore } from './settings-store';
import type { VaultGateway } from './vault-gateway';

/** What the sidebar can ask for, carried out in the app. */
export function createRoadmapActions(app: App, gateway: VaultGateway, store: SettingsStore): RoadmapActions {
  return {
    setBox: async (path, box, checked) =>
      announced(await gateway.edit(path, (text) => planSetCheckbox(text, box, checked))),
    insertBox: async (path, row, checked) =>
      announced(
        await gateway.edit(path, (text) =>
          planInsertCheckbox(text, row, checked, newBoxId, headerNames(store.settings)),
        ),
      ),
    openNote: (path, line, where) => reported(openNote(app, path, line, where)),
    openLink: (link, sourcePath, where) => reported(openLink(app, link, sourcePath, where)),
    previewLink: (event, target, link, sourcePath) => previewLink(app, event, target, link, sourcePath),
    createRoadmapNote: async () => {
      await reportedAsync(createExampleNote(app));
    },
  };
}
