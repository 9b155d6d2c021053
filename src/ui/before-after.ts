import { type App, ConfirmationModal } from 'obsidian';

export interface BeforeAfter {
  readonly title: string;
  /** What will be done, in a sentence. */
  readonly explanation: string;
  readonly before: string;
  readonly after: string;
  /** What the button that does it says. */
  readonly confirm: string;
}

/** Shows a text as it is and as it would be, and asks whether to change it. */
export function confirmChange(app: App, change: BeforeAfter, confirmed: () => Promise<unknown>): void {
  const modal = new ConfirmationModal(app);
  modal.addClass('capstone-roadmap-change');
  modal.setTitle(change.title);
  modal.contentEl.createEl('p', { text: change.explanation });
  const panes = modal.contentEl.createDiv('capstone-roadmap-panes');
  addPane(panes, 'Before', change.before);
  addPane(panes, 'After', change.after);
  modal.addButton((button) =>
    button
      .setButtonText(change.confirm)
      .setCta()
      .onClick(() => confirmed()),
  );
  modal.addCancelButton();
  modal.open();
}

function addPane(parent: HTMLElement, name: string, text: string): void {
  const pane = parent.createDiv({ attr: { role: 'group', 'aria-label': name } });
  pane.createDiv({ cls: 'capstone-roadmap-pane-name', text: name });
  // Long texts scroll, so the keyboard must be able to get there.
  pane.createEl('pre', { text, attr: { tabindex: 0, dir: 'auto' } });
}
