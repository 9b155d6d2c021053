import type { App } from '../../host/app';
import type { Command } from '../../host/plugin/commands';
import { FuzzySuggestModal } from '../../host/ui/suggest-modal';

/** The commands that can run now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Type to search for commands…');
    this.inputEl.setAttr('aria-label', 'Command');
  }

  getItems(): Command[] {
    return this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText({ name }: Command): string {
    return name;
  }

  onChooseItem({ id }: Command): void {
    this.app.commands.executeCommandById(id);
  }
}
