import { type App, ConfirmationModal } from 'obsidian';

export interface BeforeAfter {
  readonly title: string;
  /** What will be done, in one sentence. */
  readonly explanation: string;
  readonly before: MarkedText;
  readonly after: MarkedText;
  /** The text of the confirming button. */
  readonly confirm: string;
}

export interface MarkedText {
  readonly text: string;
  /** What changes, as offsets, in order. */
  readonly marks?: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Shows a text before and after a change, and asks whether to make it.
 *
 * @param confirmed never rejects
 */
export function confirmChange(app: App, change: BeforeAfter, confirmed: () => Promise<unknown>): void {
  const modal = new ConfirmationModal(app);
  modal.addClass('capstone-roadmap-change');
  modal.setTitle(change.title);
  modal.contentEl.createEl('p', { text: change.explanation });
  const panes = modal.contentEl.createDiv('capstone-roadmap-panes');
  addPane(panes, 'Before', change.before);
  addPane(panes, 'After', change.after);
  modal.addButton((button) => {
    button
      .setButtonText(change.confirm)
      .setCta()
      .setInitialFocus()
      // The app would leave the dialog open for anything that this returned.
      .onClick(() => void confirmed());
    // Enter may still be held down from the choice that led here.
    button.buttonEl.addEventListener('keydown', (event) => event.repeat && event.preventDefault());
  });
  modal.addCancelButton();
  modal.open();
}

function addPane(parent: HTMLElement, name: string, { text, marks = [] }: MarkedText): void {
  const pane = parent.createDiv({ attr: { role: 'group', 'aria-label': name } });
  pane.createDiv({ cls: 'capstone-roadmap-pane-name', text: name });
  // Long texts scroll, so they must be reachable by keyboard.
  const pre = pane.createEl('pre', { attr: { tabindex: 0, dir: 'auto' } });
  let end = 0;
  for (const { from, to } of marks) {
    pre.append(text.slice(end, from));
    if (to > from) pre.createEl('mark', { cls: 'search-result-file-matched-text', text: text.slice(from, to) });
    end = to;
  }
  pre.append(text.slice(end));
}
