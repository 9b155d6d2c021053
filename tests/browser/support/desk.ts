import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { App } from '../../../workbench/host/app';
import type { Serving } from '../../../workbench/server/serve';
import { put, textOf } from '../../workbench/support/vault-on-disk';
import { watchForTrouble } from './trouble';

export type Mode = 'reading' | 'live preview' | 'source';

/** What a person sees and does in the page. */
export class Desk {
  readonly #trouble: readonly string[];
  /** Errors that the page may report in this test; each must occur. */
  readonly expected: RegExp[] = [];

  constructor(
    readonly page: Page,
    readonly folder: string,
    readonly serving: Serving,
  ) {
    this.#trouble = watchForTrouble(page, serving.port);
  }

  async go(companion?: string): Promise<void> {
    await this.page.goto(`${this.serving.address}${companion ? `&companion=${companion}` : ''}`);
    await this.page.locator('.workbench-banner').waitFor();
    await this.page.waitForFunction(() => window.app?.workspace.layoutReady);
  }

  /** Fails on whatever the page reported, and on requests that left this machine. */
  check(): void {
    const unexpected = this.#trouble.filter((line) => !this.expected.some((known) => known.test(line)));
    expect(unexpected, 'what the page reported').toEqual([]);
    for (const known of this.expected) expect(this.#trouble.join('\n')).toMatch(known);
  }

  // The vault

  read(path: string): Promise<string> {
    return textOf(this.folder, path);
  }

  /** As another program would write it. */
  write(path: string, text: string): Promise<void> {
    return put(this.folder, path, text);
  }

  /** Resolves when a file contains a text. */
  async holds(path: string, text: string): Promise<void> {
    await expect.poll(() => this.read(path)).toBe(text);
  }

  // The sidebar

  get tree(): Locator {
    return this.page.getByRole('tree', { name: 'Roadmap' });
  }

  /** A line of the tree by the start of its accessible name. */
  item(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^${escaped(name)}`) });
  }

  box(name: string): Locator {
    return this.tree.getByRole('checkbox', { name, exact: true });
  }

  // Notes

  /** Opens a note from the list of files. */
  async openNote(path: string, mode: Mode = 'live preview'): Promise<void> {
    await this.page.locator(`.nav-file-title[data-path="${path}"]`).click();
    const title = path.replace(/^.*\/|\.md$/g, '');
    await this.noteLeaf.locator('.view-header-title', { hasText: title }).waitFor();
    await this.switchTo(mode);
  }

  /** Opens a note in a window of its own. */
  async openWindow(path: string): Promise<Page> {
    const [popout] = await Promise.all([
      this.page.waitForEvent('popup'),
      this.page.evaluate(async (path) => {
        const file = window.app?.vault.getFileByPath(path);
        if (file) await window.app?.workspace.getLeaf('window').openFile(file);
      }, path),
    ]);
    return popout;
  }

  async switchTo(mode: Mode): Promise<void> {
    const has = (name: string) => this.noteLeaf.getByRole('button', { name, exact: true });
    const edit = has('Edit');
    const isReading = await edit.isVisible();
    if (mode === 'reading') return isReading ? undefined : has('Reading view').click();
    if (isReading) await edit.click();
    if (mode === 'source') await has('Source mode').click();
  }

  /** The tab in the middle that is in front. */
  get noteLeaf(): Locator {
    return this.page.locator('.workspace-split.mod-root .workspace-leaf:visible');
  }

  get reading(): Locator {
    return this.noteLeaf.locator('.markdown-reading-view');
  }

  get editor(): Locator {
    return this.noteLeaf.locator('.markdown-source-view');
  }

  /** A box of the note by its id, where it is rendered. */
  boxInReadingView(id: string): Locator {
    return this.reading.locator(`input[type="checkbox"][id="${id}"]`);
  }

  boxInLivePreview(id: string): Locator {
    return this.editor.locator(`.cm-table-widget input[type="checkbox"][id="${id}"]`);
  }

  async tickInReadingView(id: string): Promise<void> {
    await this.boxInReadingView(id).click();
  }

  async tickInLivePreview(id: string): Promise<void> {
    await this.boxInLivePreview(id).click();
  }

  /** The cell of live preview that is being edited, by the raw source that it shows. */
  get openCell(): Locator {
    return this.editor.locator('.table-cell-wrapper.is-editing .cm-content');
  }

  /** What the open editor of the active note holds. */
  editorText(): Promise<string> {
    return this.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');
  }

  notices(): Promise<string[]> {
    return this.page.locator('.notice-message').allTextContents();
  }

  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.getByRole('textbox', { name: 'Command' }).fill(name);
    await this.page.keyboard.press('Enter');
  }

  /** Runs in the page with the emulated app, for things without a button. */
  inApp<R>(work: (app: App) => R | Promise<R>): Promise<R> {
    return this.page.evaluate(`(${work.toString()})(window.app)`);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
