import { setIcon } from 'obsidian';
import type { App } from '../../workbench/host/app';

/** The width of a sidebar, in pixels. */
const SIDE_WIDTH = 320;
const LINES = 12;
const TITLE_WEIGHT = 'var(--font-semibold)';

/**
 * Puts into the window what the app's has long before the roadmap is opened: sides of some width and, in the right one,
 * a pane with a field, a title, boxes and lines of text. So their fonts, icons and styles are loaded and do not count
 * in what follows.
 */
export async function furnish({ workspace }: App): Promise<void> {
  for (const { containerEl } of [workspace.leftSplit, workspace.rightSplit]) {
    containerEl.style.width = `${SIDE_WIDTH}px`;
  }
  const leaf = workspace.getRightLeaf(false);
  await workspace.revealLeaf(leaf);
  const content = leaf.view.containerEl.createDiv('view-content');
  content.createDiv('search-input-container').createEl('input', { type: 'search', placeholder: 'Search' });
  content.createDiv({ cls: 'tree-item-self', text: 'Title' }).style.fontWeight = TITLE_WEIGHT;
  for (let line = 0; line < LINES; line += 1) {
    const self = content.createDiv('tree-item').createDiv('tree-item-self is-clickable mod-collapsible');
    setIcon(self.createDiv('tree-item-icon collapse-icon'), 'right-triangle');
    self.createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox' });
    self
      .createDiv({ cls: 'tree-item-inner', text: `Line ${line}` })
      .createDiv('tree-item-flair')
      .setText(String(line));
  }
}
