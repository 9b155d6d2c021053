import type { ViewState } from 'obsidian';
import type { SplitName, WorkspaceSplit } from './split';
import type { Workspace } from './workspace';

interface SplitLayout {
  readonly collapsed: boolean;
  /** The tabs in front to back; `current` is the one seen. */
  readonly leaves: readonly { readonly view: ViewState; readonly current: boolean; readonly active: boolean }[];
}

/** What the app keeps of its windows from one run to the next. */
export type Layout = Readonly<Partial<Record<SplitName, SplitLayout>>>;

export function readLayout(workspace: Workspace): Layout {
  const read = (split: WorkspaceSplit): SplitLayout => ({
    collapsed: split.collapsed,
    leaves: split.leaves().map((leaf) => ({
      view: leaf.getViewState(),
      current: leaf.parent.current === leaf,
      active: workspace.activeLeaf === leaf,
    })),
  });
  return { left: read(workspace.leftSplit), root: read(workspace.rootSplit), right: read(workspace.rightSplit) };
}

/** As the app starts: views behind other tabs or on folded sides are not built until they are seen. */
export async function restoreLayout(workspace: Workspace, layout: Layout): Promise<void> {
  for (const split of [workspace.leftSplit, workspace.rootSplit, workspace.rightSplit]) {
    const kept = layout[split.name];
    if (!kept) continue;
    split.collapsed = kept.collapsed;
    split.containerEl.toggle(!kept.collapsed);
    const leaves = kept.leaves.map((wanted) => ({ wanted, leaf: workspace.newLeaf(split) }));
    for (const { wanted, leaf } of leaves) if (wanted.current) leaf.parent.select(leaf);
    for (const { wanted, leaf } of leaves) await leaf.setViewState({ ...wanted.view, active: wanted.active });
  }
}
