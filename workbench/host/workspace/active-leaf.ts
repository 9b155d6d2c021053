import type { TFile } from '../vault/abstract-file';
import { FileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceSplit } from './split';
import type { Workspace } from './workspace';

/** Which leaf is in use, which were before it, and which file that makes the active one. */
export class ActiveLeaf {
  current: WorkspaceLeaf | null = null;
  readonly #workspace: Workspace;
  /** Most recently used first. */
  #recent: WorkspaceLeaf[] = [];
  #openFile: TFile | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  set(leaf: WorkspaceLeaf, focus: boolean): void {
    leaf.parent.select(leaf);
    this.#recent = [leaf, ...this.#recent.filter((other) => other !== leaf)];
    if (this.current !== leaf) {
      this.current?.containerEl.removeClass('mod-active');
      leaf.containerEl.addClass('mod-active');
      this.current = leaf;
      this.#workspace.trigger('active-leaf-change', leaf);
    }
    if (focus) leaf.setEphemeralState({ focus: true });
    this.fileMayHaveChanged();
  }

  closed(leaf: WorkspaceLeaf): void {
    this.#recent = this.#recent.filter((other) => other !== leaf);
    if (this.current !== leaf) return;
    this.current = null;
    const next = this.mostRecent(this.#workspace.rootSplit);
    if (next) this.set(next, false);
    else this.#workspace.trigger('active-leaf-change', null);
    this.fileMayHaveChanged();
  }

  mostRecent(root: WorkspaceSplit): WorkspaceLeaf | null {
    const leaves = root.leaves();
    return this.#recent.find((leaf) => leaves.includes(leaf)) ?? leaves[0] ?? null;
  }

  /** Of the active leaf, or while a sidebar is active of the tab last used in the middle. */
  file(): TFile | null {
    const view = this.current?.view;
    if (view instanceof FileView) return view.file;
    const recent = this.mostRecent(this.#workspace.rootSplit)?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  fileMayHaveChanged(): void {
    const file = this.file();
    if (file === this.#openFile) return;
    this.#openFile = file;
    this.#workspace.trigger('file-open', file);
  }
}
