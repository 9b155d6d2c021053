import { type App, ConfirmationModal } from 'obsidian';

export interface BeforeAfter {
  readonly title: string;
  /** What will be done, in one sentence. */
  readonly explanation: string;
  readonly before: string;
  readonly after: string;
  /** The text of the confirming button. */
  readonly confirm: string;
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
  addPane(panes, 'Before', change.before, change.after);
  addPane(panes, 'After', change.after, change.before);
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

function addPane(parent: HTMLElement, name: string, text: string, other: string): void {
  const pane = parent.createDiv({ attr: { role: 'group', 'aria-label': name } });
  pane.createDiv({ cls: 'capstone-roadmap-pane-name', text: name });
  // Long texts scroll, so they must be reachable by keyboard.
  const pre = pane.createEl('pre', { attr: { tabindex: 0, dir: 'auto' } });
  const [lines, others] = [text.split('\n'), other.split('\n')];
  // Lines can be matched only if their number stays the same.
  if (lines.length !== others.length) return pre.setText(text);
  lines.forEach((line, nth) => {
    if (nth > 0) pre.append('\n');
    addLine(pre, line, others[nth] ?? '');
  });
}

/** In a long row a single character may be all that changes. */
function addLine(pre: HTMLElement, line: string, other: string): void {
  let from = 0;
  while (from < line.length && line[from] === other[from]) from++;
  let to = line.length;
  for (let end = other.length; Math.min(to, end) > from && line[to - 1] === other[end - 1]; end--) to--;
  pre.append(line.slice(0, from));
  if (to > from) pre.createEl('mark', { cls: 'search-result-file-matched-text', text: line.slice(from, to) });
  pre.append(line.slice(to));
}
