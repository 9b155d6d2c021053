import type { Plugin } from 'obsidian';
import { repairableProblems } from '../../edits/repair/plan-repair';
import { REPAIR_CODES } from '../../model/problem';
import { roadmapAt } from '../../index/queries/notes';
import { reported } from '../announce';
import type { AppContext } from '../app-context';
import { REPAIR_NAMES } from './repair-names';
import { offerRepair } from './repair-note';
import { showProblems } from './show-problems';

/**
 * Adds the command that lists the problems of all roadmap notes, and one command per kind of repair, offered if the
 * active note has something to repair. Nothing is changed before it has been shown and agreed to.
 */
export function addRepairCommands(plugin: Plugin, context: AppContext): void {
  const { app, index } = context;
  plugin.addCommand({
    id: 'check-roadmap-notes',
    name: 'Check roadmap notes',
    icon: 'list-checks',
    callback: () => showProblems(context),
  });
  for (const code of REPAIR_CODES) {
    plugin.addCommand({
      id: `repair-${code}`,
      name: `Repair roadmap note: ${REPAIR_NAMES[code].name.toLowerCase()}`,
      icon: 'wrench',
      checkCallback: (checking) => {
        const file = app.workspace.getActiveFile();
        const roadmap = roadmapAt(index.snapshot, file?.path);
        if (!file || !roadmap || !repairableProblems(roadmap.problems).has(code)) return false;
        if (!checking) reported(offerRepair(context, file, code));
        return true;
      },
    });
  }
}
