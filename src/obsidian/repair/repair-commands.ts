import type { App, Plugin } from 'obsidian';
import { repairableProblems } from '../../edits/repair/plan-repair';
import { REPAIR_CODES } from '../../edits/repair/repair-code';
import type { VaultIndex } from '../../index/vault-index';
import { headerNames } from '../../settings/header-names';
import { reported } from '../announce';
import { openNote } from '../open-note';
import type { SettingsStore } from '../settings-store';
import type { VaultGateway } from '../vault-gateway';
import { ProblemList } from './problem-list';
import { REPAIR_NAMES } from './repair-names';
import { offerRepair } from './repair-note';

interface RepairCommandContext {
  readonly app: App;
  readonly index: VaultIndex;
  readonly gateway: VaultGateway;
  readonly store: SettingsStore;
}

/**
 * Adds the command that lists the problems of all roadmap notes, and one command a kind of repair, each offered where
 * the active note has something to repair. Nothing is changed before it was shown and agreed to.
 */
export function addRepairCommands(plugin: Plugin, { app, index, gateway, store }: RepairCommandContext): void {
  plugin.addCommand({
    id: 'check-roadmap-notes',
    name: 'Check roadmap notes',
    icon: 'list-checks',
    callback: () => listProblems(app, index),
  });
  for (const code of REPAIR_CODES) {
    plugin.addCommand({
      id: `repair-${code}`,
      name: `Repair roadmap note: ${REPAIR_NAMES[code].name.toLowerCase()}`,
      icon: 'wrench',
      checkCallback: (checking) => {
        const file = app.workspace.getActiveFile();
        const roadmap = index.snapshot.roadmaps.find(({ path }) => path === file?.path);
        if (!file || !roadmap || !repairableProblems(roadmap.problems).has(code)) return false;
        if (!checking) reported(offerRepair({ app, gateway, headers: headerNames(store.settings) }, file, code));
        return true;
      },
    });
  }
}

/**
 * Lists the problems of roadmap notes; choosing one opens its note there.
 *
 * @param path of one note; without it, those of all
 */
function listProblems(app: App, index: VaultIndex, path?: string): void {
  const roadmaps = index.snapshot.roadmaps.filter((roadmap) => path === undefined || roadmap.path === path);
  const problems = roadmaps.flatMap((roadmap) =>
    roadmap.problems.map((problem) => ({ path: roadmap.path, ...problem })),
  );
  new ProblemList(app, problems, (problem) => reported(openNote(app, problem.path, problem.line, 'same'))).open();
}
